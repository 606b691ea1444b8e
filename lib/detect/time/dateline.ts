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

/** Any day: without a day of publication only full dates count. */
const UNKNOWN = '2000-01-01'

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** Only names and commas stand before the date. */
const isPlace = (tokens: readonly Token[], end: number): boolean =>
  end > 0 &&
  tokens.slice(0, end).every(({ capital, lower }) => capital || lower === ',' || lower === '.' || lower === '-')
