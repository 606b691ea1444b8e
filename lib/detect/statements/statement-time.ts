import type { Period } from '../../model/claims.ts'
import { findPeriods, type NamedPeriod } from '../time/find-periods.ts'
import type { PassageAttribution } from './attribution.ts'
import { type Passage, type Range, sentenceAt } from './passage.ts'

/** The days an article and a live entry of it were published. */
export interface PublishedDays {
  readonly published: string | undefined
  readonly entry: string | undefined
}

/** The time a statement is about: words of what was said, then the time of saying, then the live entry, then the day of publication. */
export function periodOf(
  text: string,
  passage: Passage,
  { cue }: PassageAttribution,
  content: Range,
  { published, entry }: PublishedDays,
): Period | undefined {
  const day = entry ?? published
  if (day === undefined) return undefined
  const named = within(passage, content, day) ?? within(passage, aroundCue(passage, cue, content), day)
  if (named === undefined) return { start: day, end: day, basis: entry === undefined ? 'published' : 'live-entry' }
  const { from, to, days } = named
  return { start: days.start, end: days.end, basis: 'sentence', text: text.slice(from, to).replace(/[.,]$/, '') }
}

interface Named {
  /** Offsets into the text. */
  readonly from: number
  readonly to: number
  readonly days: NamedPeriod['days']
}

function within({ tokens }: Passage, { start, end }: Range, day: string): Named | undefined {
  const own = tokens.slice(start, end)
  const period = findPeriods(own, day).find(({ role }) => role !== 'since')
  const [first, last] = period === undefined ? [] : [own[period.from], own[period.to - 1]]
  return period === undefined || first === undefined || last === undefined
    ? undefined
    : { from: first.start, to: last.end, days: period.days }
}

/** The words of saying: the sentence before the content or behind it, whichever holds the cue. */
function aroundCue(passage: Passage, cue: Range, content: Range): Range {
  const sentence = sentenceAt(passage, cue.start) ?? cue
  return cue.start < content.start
    ? { start: sentence.start, end: Math.min(content.start, sentence.end) }
    : { start: Math.max(content.end, sentence.start), end: sentence.end }
}
