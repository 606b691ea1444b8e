import type { Polarity, Stance } from '../../model/claims.ts'

/** What a stance does to the words said, themselves perhaps negative. */
export function polarityOf(content: string, stance: Stance): Polarity {
  if (stance === 'declines') return 'none'
  return (stance === 'denies') === isNegative(content) ? 'for' : 'against'
}

/** "no", "not", "never" among the first words make the whole clause negative. */
function isNegative(content: string): boolean {
  return content
    .slice(0, 60)
    .split(' ', 6)
    .some((word) => NEGATIONS.has(word) || word.endsWith("n't") || word.endsWith('n’t'))
}
const NEGATIONS = new Set(
  ['no', 'not', 'never', 'nobody', 'nothing', 'neither', 'none'].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
)
