import type { Block } from '../../model/article.ts'
import type { Token } from '../../text/tokens.ts'
import { findPeriods } from './find-periods.ts'

/** Tokens that a dateline takes at most. */
const FARTHEST = 14
const ENDS = /^[(–—-]$/

interface Opening {
  readonly tokens: readonly Token[]
  readonly block: Block
}

interface WrittenOpening extends Opening {
  textOf(from: number, to: number): string
}

/** The day that a text opens with, and the offset where the dateline's date ends. */
export interface Dateline {
  readonly day: string
  readonly end: number
}

/** The dateline at the start of the first paragraph: a place, a day, then a bracket or a dash. */
export function findDateline(sentences: readonly Opening[], published: string | undefined): Dateline | undefined {
  const opening = sentences.find(({ block }) => block.kind === 'paragraph')
  if (opening === undefined || !isCapital(opening.tokens[0])) return undefined
  const tokens = opening.tokens.slice(0, FARTHEST)
  const [period] = findPeriods(tokens, published ?? UNKNOWN)
  if (period === undefined || period.days.start !== period.days.end) return undefined
  const isYearKnown = published !== undefined || /^(?:19|20)[0-9]{2}$/.test(tokens[period.to - 1]?.lower ?? '')
  return isYearKnown && ENDS.test(tokens[period.to]?.lower ?? '') && isPlace(tokens, period.from)
    ? { day: period.days.start, end: (tokens[period.to - 1] as Token).end }
    : undefined
}

/**
 * The offset where a dateline's words end: "CAIRO (Agency) —", "KYIV, Ukraine —", "BANGKOK, April 14 -"; 0 where the
 * text opens otherwise. The place must be shouted, so that no name before a dash is taken for one.
 */
export function endOfOpening(sentences: readonly WrittenOpening[]): number {
  const opening = sentences.find(({ block }) => block.kind === 'paragraph')
  const city = opening?.textOf(0, 1) ?? ''
  if (opening === undefined || city.length < 3 || city !== city.toUpperCase() || !isCapital(opening.tokens[0])) return 0
  const dash = opening.tokens.slice(0, FARTHEST).find(({ lower }) => DASHES.test(lower))
  return dash?.end ?? 0
}
const DASHES = /^[–—-]$/

/** Any day: without a day of publication only full dates count. */
const UNKNOWN = '2000-01-01'

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** Only names and commas stand before the date. */
const isPlace = (tokens: readonly Token[], end: number): boolean =>
  end > 0 &&
  tokens.slice(0, end).every(({ capital, lower }) => capital || lower === ',' || lower === '.' || lower === '-')
