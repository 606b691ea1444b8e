import type { Polarity, Stance } from '../../model/claims.ts'
import { wordSet } from '../../text/word-set.ts'

/** What a stance does to the words said, themselves perhaps negative. */
export function polarityOf(content: string, stance: Stance): Polarity {
  if (stance === 'declines') return 'none'
  return (stance === 'denies') === isNegative(content) ? 'for' : 'against'
}

/** "no", "not", "never" among the first words make the whole clause negative. */
function isNegative(content: string): boolean {
  const opening = content.slice(0, OPENING)
  let start = 0
  for (let count = 0; count < WORDS && start <= opening.length; count++) {
    const blank = opening.indexOf(' ', start)
    const end = blank < 0 ? opening.length : blank
    if (isNegation(opening, start, end)) return true
    start = end + 1
  }
  return false
}

const OPENING = 60
const WORDS = 6

/** One of the words, or "n't" at the end. */
function isNegation(opening: string, start: number, end: number): boolean {
  const first = opening.charCodeAt(start)
  if ((first === 0x6e || first === 0x4e) && NEGATIONS.has(opening.slice(start, end))) return true
  if (opening.charCodeAt(end - 1) !== 0x74 || opening.charCodeAt(end - 3) !== 0x6e || end - start < 3) return false
  const apostrophe = opening.charAt(end - 2)
  return apostrophe === "'" || apostrophe === '’'
}
const NEGATIONS = wordSet('no No not Not never Never nobody Nobody nothing Nothing neither Neither none None')
