import type { Period } from '../../model/claims.ts'
import { findPeriods, type NamedPeriod } from '../time/find-periods.ts'
import { type Passage, type Range, sentenceAt, sentenceIndex } from './passage.ts'

/** The days an article and a live entry of it were published. */
export interface PublishedDays {
  readonly published: string | undefined
  readonly entry: string | undefined
}

/** The times that a block's statements are about; those of a sentence are read once. */
export class StatementTimes {
  readonly #text: string
  readonly #passage: Passage
  readonly #days: PublishedDays
  /** By sentence; the day that they are counted from is the same for all of a block. */
  readonly #periods: (readonly NamedPeriod[] | undefined)[] = []

  constructor(text: string, passage: Passage, days: PublishedDays) {
    this.#text = text
    this.#passage = passage
    this.#days = days
  }

  /** Words of what was said, then those of saying, then the live entry, then the day of publication. */
  periodOf(cue: Range, content: Range): Period | undefined {
    const { published, entry } = this.#days
    const day = entry ?? published
    if (day === undefined) return undefined
    const sentence = sentenceAt(this.#passage, cue.start) ?? cue
    const named =
      this.#within(content, day) ??
      this.#within(outside(sentence, cue, content), day) ??
      this.#within({ start: content.end, end: Math.min(sentence.end, content.end + AFTER) }, day)
    return named ?? { start: day, end: day, basis: entry === undefined ? 'published' : 'live-entry' }
  }

  #within({ start, end }: Range, day: string): Period | undefined {
    const at = sentenceIndex(this.#passage, start)
    const first = this.#passage.sentences[at]?.start
    if (first === undefined || end <= start) return undefined
    this.#periods[at] ??= findPeriods(this.#passage.tokensOf[at] ?? [], day)
    const periods = this.#periods[at] as readonly NamedPeriod[]
    // A date may end with the full stop behind what was said ("on Nov. 4.").
    const period = periods.find(
      ({ from, to, role }) => role !== 'since' && first + from >= start && first + to <= end + 1,
    )
    if (period === undefined) return undefined
    const [open, close] = [this.#at(first + period.from), this.#at(first + period.to - 1)]
    if (open === undefined || close === undefined) return undefined
    const text = this.#text.slice(open.start, close.end).replace(/[.,]$/, '')
    return { start: period.days.start, end: period.days.end, basis: 'sentence', text }
  }

  #at(index: number): Passage['tokens'][number] | undefined {
    return this.#passage.tokens[index]
  }
}

/** "confirmed the raid for the first time this week": a time right behind what was said. */
const AFTER = 8

/** The words of saying: the sentence before the content or behind it, whichever holds the cue. */
const outside = (sentence: Range, cue: Range, content: Range): Range =>
  cue.start < content.start
    ? { start: sentence.start, end: Math.min(content.start, sentence.end) }
    : { start: Math.max(content.end, sentence.start), end: sentence.end }
