import * as v from 'valibot'
import type { PageState } from '../model/page-state.ts'
import { articleFacts, claims } from './claim-schemas.ts'

const words = v.pipe(v.string(), v.maxLength(6_000))

// As much of a page's state as is kept of it. What a page says is checked like any other message.
const READ = v.object({
  facts: articleFacts,
  claims,
  lost: v.array(v.pipe(v.string(), v.maxLength(200))),
  excerpts: v.record(v.string(), v.object({ before: words, quote: words, after: words })),
})

/** A page that was read: its facts, and each claim that is still there with its words. */
export interface ReadPage {
  readonly facts: NonNullable<PageState['facts']>
  readonly claims: PageState['claims']
  excerptOf(claimId: string): PageState['excerpts'][string]
}

const NO_WORDS = { before: '', quote: '', after: '' }

/** What a page answered when asked for its state; `undefined` where that is no read page. */
export function readPage(state: unknown): ReadPage | undefined {
  const read = v.safeParse(READ, state)
  if (!read.success) return undefined
  const { facts, lost, excerpts } = read.output
  return {
    facts,
    claims: read.output.claims.filter(({ id }) => !lost.includes(id)),
    excerptOf: (id) => (Object.hasOwn(excerpts, id) ? excerpts[id] : undefined) ?? NO_WORDS,
  }
}
