// npm run explain "sentence" [-- --published 2024-11-12]: mentions → claim → candidates → rule → relation, readable.
import { crossChecker } from '../lib/crosscheck/cross-check.ts'
import { detect } from '../lib/detect/detect.ts'
import type { Claim } from '../lib/model/claims.ts'
import type { Finding, RelatedReport } from '../lib/model/findings.ts'
import type { TraceEvent } from '../lib/model/trace.ts'
import { articleFromText } from '../lib/text/article-from-text.ts'
import { claimLine } from '../lib/wording/describe-claim.ts'
import { explainNote, explainReason } from '../lib/wording/explain.ts'
import { bundledPacks, indexOf } from './predict/bundled-index.ts'

/** Reports shown of each relation. */
const MOST_SHOWN = 4

async function main(words: readonly string[]): Promise<void> {
  const { sentence, published } = read(words)
  const events: TraceEvent[] = []
  const article = articleFromText(sentence, {
    url: '',
    language: 'en',
    ...(published === undefined ? {} : { published }),
  })
  const claims = detect(article, { trace: (event) => events.push(event) })
  console.log(readingOf(events).join('\n'))
  if (claims.length === 0) return console.log('No figure or statement was read.')
  const { findings } = await crossChecker(indexOf(await bundledPacks())).check({ claims, facts: article.facts })
  for (const [index, claim] of claims.entries()) explainClaim(claim, findings[index], sentence)
}

function read(words: readonly string[]): { sentence: string; published?: string } {
  const at = words.indexOf('--published')
  const published = at < 0 ? undefined : words[at + 1]
  const sentence = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1)).join(' ')
  if (sentence === '')
    throw new Error('explain: expected a sentence, found nothing: npm run explain "… , Zelensky said."')
  return published === undefined ? { sentence } : { sentence, published }
}

/** The steps of reading, mention by mention in the order of the text: who found it, what each refiner did, why it was dropped. */
function readingOf(events: readonly TraceEvent[]): readonly string[] {
  const mentions = new Map<string, TraceEvent[]>()
  for (const event of events) {
    const key = `${event.span?.start ?? -1}`
    mentions.set(key, [...(mentions.get(key) ?? []), event])
  }
  const inOrder = [...mentions].sort(([one], [other]) => Number(one) - Number(other))
  return ['How it was read', ...inOrder.flatMap(([, steps]) => mentionLines(steps))]
}

function mentionLines(steps: readonly TraceEvent[]): readonly string[] {
  const [first] = steps
  const fate = steps.some(({ did }) => did === 'dropped') ? 'no claim' : 'a claim'
  const head = first?.text === undefined ? '  The whole text' : `  “${first.text}”: ${fate}`
  return [head, ...steps.map(stepLine)]
}

const VERBS: Readonly<Record<TraceEvent['did'], string>> = {
  found: 'found by',
  changed: 'filled in by',
  dropped: 'dropped by',
  kept: 'kept by',
  decided: 'decided by',
}

const stepLine = ({ step, did, because }: TraceEvent): string =>
  `    ${VERBS[did].padEnd(12)} ${step.padEnd(13)} ${because ?? ''}`.trimEnd()

function explainClaim(claim: Claim, finding: Finding | undefined, text: string): void {
  console.log(
    `\n${claim.facts.kind === 'figure' ? 'Figure' : 'Statement'} “${text.slice(claim.span.start, claim.span.end)}”`,
  )
  console.log(`  understood as  ${claimLine('en', claim)}`)
  if (finding === undefined) return
  console.log(`  standing       ${finding.standing}: ${explainReason('en', finding.why)} [${finding.why.rule}]`)
  for (const note of finding.notes) console.log(`  note           ${explainNote('en', note)} [${note.rule}]`)
  const origins = finding.origins.map(({ name, outlets }) => `${name} (${outlets.length})`)
  if (origins.length > 0) console.log(`  origins        ${origins.join('; ')}`)
  for (const group of groupsOf(finding.related)) explainGroup(group)
}

function groupsOf(related: readonly RelatedReport[]): readonly (readonly RelatedReport[])[] {
  const groups = new Map<string, RelatedReport[]>()
  for (const each of related) {
    const key = `${each.relation.kind} ${each.relation.sameQuestion}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

function explainGroup(group: readonly RelatedReport[]): void {
  const [first] = group
  if (first === undefined) return
  console.log(`  ${first.relation.sameQuestion ? '' : 'possibly '}${first.relation.kind}: ${group.length}`)
  for (const { report, relation } of group.slice(0, MOST_SHOWN)) {
    console.log(`    ${report.claimant.name} · ${report.outlet.name} · ${report.published ?? 'no date'}`)
    console.log(`      ${report.summary}`)
    console.log(`      ${explainReason('en', relation.why)} [${relation.why.rule}]`)
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
