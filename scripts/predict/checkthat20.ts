import { readFile } from 'node:fs/promises'
import { type DocumentTerms, InvertedIndex } from '../../lib/match/inverted-index.ts'
import { rankStatements, type WeightedTerm, weighTerms } from '../../lib/match/ranking.ts'
import { termsOf } from '../../lib/match/terms.ts'
import type { OpenPredictor } from './predictor.ts'

interface Claim {
  readonly id: string
  readonly vclaim: string
  readonly title?: string
}

const MOST = 20
/** A first result is called the claim itself when it has this share of the score it could have. */
const MATCHES = 0.3

/** Finds the claim on record that a post speaks of, by the same ranking that finds statements. */
export const open: OpenPredictor = async (options) => {
  const file = options[options.indexOf('--claims') + 1]
  if (!options.includes('--claims') || file === undefined) throw new Error('checkthat20: expected --claims FILE')
  const claims = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(claimOf)
  const index = new InvertedIndex()
  for (const claim of claims) index.add(termsOfClaim(claim))
  return {
    answer(input) {
      const { id, query } = checked(input)
      const question = weighTerms([...new Set(termsOf(query))])
      const ranked = rankStatements(
        question,
        question.map(({ term }) => index.postings(term)),
        index.statistics,
        MOST,
      )
      const ids = ranked.map(({ statement }) => claims[statement]?.id ?? '')
      const isMatch =
        ids[0] !== undefined && shareOf(question, termsOfClaim(claims[ranked[0]?.statement ?? 0])) >= MATCHES
      return { id, ranked: ids, match: isMatch ? ids[0] : null }
    },
  }
}

function claimOf(line: string): Claim {
  const claim = JSON.parse(line) as Claim
  if (typeof claim.id !== 'string' || typeof claim.vclaim !== 'string') {
    throw new Error('checkthat20: expected "id" and "vclaim" in every line of the claims')
  }
  return claim
}

function checked(input: unknown): { readonly id: string; readonly query: string } {
  const row = input as { id: string; query: string }
  if (typeof row?.query !== 'string') throw new Error('checkthat20: expected a string in "query"')
  return row
}

/** Claim and title together: what both say counts twice. */
function termsOfClaim(claim: Claim | undefined): DocumentTerms {
  const terms = [...termsOf(claim?.vclaim ?? ''), ...termsOf(claim?.title ?? '')]
  return new Map(weighTerms(terms).map(({ term, weight }) => [term, weight]))
}

/** Which share of the claim's words the post has. */
function shareOf(question: readonly WeightedTerm[], claim: DocumentTerms): number {
  const found = question.filter(({ term }) => claim.has(term)).length
  return claim.size === 0 ? 0 : found / claim.size
}
