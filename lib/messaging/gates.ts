import * as v from 'valibot'
import type { Gate } from './channel.ts'
import { articleFacts, claim, claimIds, claims, nameRef } from './claim-schemas.ts'
import type { ToBackground } from './protocol.ts'

const host = v.pipe(v.string(), v.maxLength(253))
const nothing = v.optional(v.null_())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const reportId = v.pipe(v.string(), v.maxLength(300))
const markName = v.pipe(v.string(), v.regex(/^m[0-9a-z]{16}$/))
const markNames = v.object({
  disputed: markName,
  outdated: markName,
  corroborated: markName,
  echoed: markName,
  unknown: markName,
  flash: markName,
})
const home = v.pipe(v.string(), v.regex(/^[a-z1-6 *]{1,20}$/))
const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) })
const status = v.picklist(['reading', 'partial', 'done', 'paused', 'not-article', 'failed'])

/** What every message to the background carries. A page's renderer may be compromised: nothing else gets through. */
const TO_BACKGROUND: { readonly [Name in keyof ToBackground]: v.GenericSchema } = {
  articleHere: v.object({ host }),
  crossCheck: v.object({ claims, facts: articleFacts, asked: v.exactOptional(claimIds) }),
  pageChanged: v.object({
    status,
    read: count,
    onRecord: count,
    disputed: count,
    nothingRead: v.exactOptional(v.literal(true)),
  }),
  needCard: nothing,
  needStyle: v.object({ names: markNames, homes: v.pipe(v.array(home), v.maxLength(40)) }),
  checkTab: tab,
  pageReports: tab,
  keepPageReports: tab,
  switchSite: v.object({ host, on: v.boolean() }),
  refuse: v.object({ claim, facts: articleFacts, report: v.object({ id: reportId, pack: v.optional(reportId) }) }),
  words: v.object({ locale: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,40}$/)) }),
  saidAndDenied: nameRef,
  shelfChanged: nothing,
  openPanel: nothing,
}

/** The gate of the background. */
export const backgroundGate: Gate = (name, argument) => {
  const schema = Object.hasOwn(TO_BACKGROUND, name) ? TO_BACKGROUND[name as keyof ToBackground] : undefined
  if (schema === undefined) return { expected: `expected a known message, found "${name}"` }
  const result = v.safeParse(schema, argument)
  return result.success ? { value: result.output } : { expected: describe(name, result.issues[0]) }
}

/** "crossCheck.claims.3.span.start: Invalid type: Expected number but received "4"". */
function describe(name: string, issue: v.BaseIssue<unknown>): string {
  return `${[name, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}`
}
