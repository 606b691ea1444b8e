import type { Span } from '../../model/article.ts'
import type { FigureClaim } from '../../model/claims.ts'
import type { Amount } from '../../text/amounts/amount.ts'
import type { Steps } from '../../text/steps.ts'
import type { StatementReader } from '../statements/statement-reader.ts'
import type { ArticleReading } from './article-reading.ts'
import { joinConversions } from './conversions.ts'
import { DETECTORS } from './detectors/index.ts'
import { type Draft, withRoom } from './draft.ts'
import { findEvent } from './find-event.ts'
import { readForce } from './force.ts'
import { joinRepeats } from './join-repeats.ts'
import { isJoined } from './list-joints.ts'
import { joinMembers } from './members.ts'
import { nearMiss, wholeOfShare } from './near-misses.ts'
import { REFINERS } from './pipeline.ts'
import { sentencesWithNumbers } from './prefilter.ts'
import type { Sentence } from './sentence.ts'
import { figureAmounts } from './split-changes.ts'
import { spanOf, toFigure } from './to-figure.ts'
import { traced } from './trace-changes.ts'

/** The figures of an article in reading order. An article without a single word of war costs two passes over its text. */
export function* findFigures(
  reading: ArticleReading,
  statements: StatementReader,
  found?: (span: Span) => void,
): Steps<FigureClaim[]> {
  const drafts: Draft[] = []
  const sentences = sentencesWithNumbers(reading.article.text, reading.sentences)
  if (sentences.length > 0) yield* readForce(reading)
  for (const sentence of sentences) {
    const known = drafts.length
    yield* readSentence(reading, statements, sentence, drafts)
    if (found !== undefined) for (const draft of drafts.slice(known)) found(spanOf(draft))
    yield
  }
  return joinRepeats(
    drafts.map((draft) => ({ claim: toFigure(reading, statements, draft), kind: draft.sentence.block.kind })),
  )
}

/** How many figures back the context reaches. */
const REMEMBERED = 24

// In steps, since the first sentence of a page compiles most of the code and fills most tables: 40 ms in one piece.
function* readSentence(
  reading: ArticleReading,
  statements: StatementReader,
  sentence: Sentence,
  kept: Draft[],
): Steps<void> {
  const amounts = figureAmounts(sentence)
  if (amounts.length === 0) return
  yield
  reading.names.inSentence(sentence.index)
  yield
  let found: Draft[] = []
  const reach = reading.reachOf(sentence)
  let first = kept.length
  while (first > 0 && first > kept.length - REMEMBERED && (kept[first - 1] as Draft).sentence.index >= reach) first--
  const near = kept.slice(first)
  const known = near.slice()
  for (const amount of amounts) {
    const draft = draftOf(reading, sentence, amount, amounts, known, found)
    if (draft === undefined) continue
    found.push(draft)
    known.push(draft)
  }
  if (found.length === 0) return
  yield
  found = joinConversions(found)
  for (const draft of found) if (draft.converted !== undefined) draft.event ??= findEvent(draft, found)
  shareBackwards(found)
  joinMembers(found)
  linkLists(found)
  const before = near
  for (const draft of found) {
    if (refine(draft, { reading, statements, before }, kept)) before.push(draft)
    yield
  }
}

function draftOf(
  reading: ArticleReading,
  sentence: Sentence,
  amount: Amount,
  amounts: readonly Amount[],
  drafts: readonly Draft[],
  inSentence: readonly Draft[],
): Draft | undefined {
  const reason = nearMiss(sentence, amount) ?? wholeOfShare(sentence, amount, amounts)
  if (reason !== undefined) return note(reading, sentence, amount, 'dropped', 'near-miss', reason)
  const candidate = { reading, sentence, amount, amounts, names: reading.names.inSentence(sentence.index), drafts }
  for (const detector of DETECTORS) {
    const found = detector.find(candidate)
    if (found === undefined) continue
    const draft = withRoom(found)
    note(reading, sentence, amount, 'found', detector.name)
    draft.event ??= findEvent(draft, inSentence)
    return draft
  }
  return note(reading, sentence, amount, 'dropped', 'detectors', 'nothing known is counted')
}

/** "13 dead, with 71 wounded and 37,635 evacuated": one list is of one word. */
function linkLists(found: readonly Draft[]): void {
  for (const [at, draft] of found.entries()) {
    const last = at === 0 ? undefined : found[at - 1]
    if (last !== undefined && isJoined(draft.sentence, last.to, draft.from)) draft.listed = last
  }
}

/** "12 people and 40 others were wounded": the verb behind the last of a list is that of all. */
function shareBackwards(found: readonly Draft[]): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const draft = found[at] as Draft
    const next = found[at + 1] as Draft
    const isTold = draft.event !== undefined || draft.noun?.measure === 'killed' || draft.noun?.measure === 'wounded'
    if (isTold || next.event?.passive !== true || next.event.at < next.to) continue
    if (draft.sentence.word(draft.to) === 'and' || draft.sentence.word(draft.to) === ',')
      draft.event = { ...next.event, shared: true }
  }
}

function refine(draft: Draft, context: Parameters<(typeof REFINERS)[number]['refine']>[1], kept: Draft[]): boolean {
  for (const { name, refine: apply } of REFINERS) {
    const isTraced = context.reading.trace !== undefined
    const reason = isTraced ? traced(context.reading, name, draft, () => apply(draft, context)) : apply(draft, context)
    if (reason !== undefined) {
      note(context.reading, draft.sentence, draft.amount, 'dropped', name, reason)
      return false
    }
  }
  kept.push(draft)
  return true
}

function note(
  reading: ArticleReading,
  sentence: Sentence,
  amount: Amount,
  did: 'found' | 'dropped',
  step: string,
  because?: string,
): undefined {
  if (reading.trace === undefined) return undefined
  const span = sentence.spanOf(amount.coreFrom, amount.coreTo)
  const text = sentence.textOf(amount.from, amount.to)
  reading.trace({ step, did, span, text, ...(because === undefined ? {} : { because }) })
  return undefined
}
