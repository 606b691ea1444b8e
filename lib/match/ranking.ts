import type { Postings, StatementStatistics } from './report-index.ts'

/** How ranking weighs terms (BM25). */
export interface RankingOptions {
  /** How soon a term that comes often in one statement stops counting: 0 at once, 2 late. */
  readonly saturation: number
  /** How much long statements are held back: 0 not at all, 1 fully. */
  readonly lengthPenalty: number
}

/** Found on posts against fact checks; a broad optimum. */
export const RANKING: RankingOptions = { saturation: 1.2, lengthPenalty: 0.5 }

/** One statement and how well it fits; higher is better, and scores of different questions do not compare. */
export interface Ranked {
  readonly statement: number
  readonly score: number
}

/** A term of the question, with how much it counts. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** The terms of a question, each once, with how often it comes. */
export function weighTerms(terms: readonly string[], weight = 1): readonly WeightedTerm[] {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight)
  return [...counts].map(([term, count]) => ({ term, weight: count }))
}

/** How telling a term is: rare ones say more. Never negative. */
export function rarity(count: number, found: number): number {
  return Math.log(1 + (count - found + 0.5) / (found + 0.5))
}

/**
 * The best statements by BM25, best first; equal scores in order of their numbers. `lists[i]` belongs to `question[i]`.
 * Costs what the lists are long, however many statements there are.
 */
export function rankStatements(
  question: readonly WeightedTerm[],
  lists: readonly Postings[],
  { count, averageLength }: StatementStatistics,
  most: number,
  { saturation, lengthPenalty }: RankingOptions = RANKING,
): readonly Ranked[] {
  const scores = new Map<number, number>()
  question.forEach(({ weight }, index) => {
    const list = lists[index]
    if (list === undefined || list.statements.length === 0) return
    const termWeight = weight * rarity(count, list.statements.length)
    for (let at = 0; at < list.statements.length; at++) {
      const often = list.weights[at] ?? 0
      const relative = 1 - lengthPenalty + (lengthPenalty * (list.lengths[at] ?? 0)) / averageLength
      const score = (termWeight * often * (saturation + 1)) / (often + saturation * relative)
      const statement = list.statements[at] ?? 0
      scores.set(statement, (scores.get(statement) ?? 0) + score)
    }
  })
  return best(scores, most)
}

function best(scores: ReadonlyMap<number, number>, most: number): readonly Ranked[] {
  const ranked: Ranked[] = []
  for (const [statement, score] of scores) {
    const worst = ranked[most - 1]
    if (worst !== undefined && (score < worst.score || (score === worst.score && statement > worst.statement))) continue
    insert(ranked, { statement, score })
    if (ranked.length > most) ranked.pop()
  }
  return ranked
}

function insert(ranked: Ranked[], next: Ranked): void {
  let low = 0
  let high = ranked.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { score, statement } = ranked[middle] as Ranked
    if (score > next.score || (score === next.score && statement < next.statement)) low = middle + 1
    else high = middle
  }
  ranked.splice(low, 0, next)
}
