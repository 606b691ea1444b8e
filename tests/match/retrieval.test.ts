import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InvertedIndex } from '../../lib/match/inverted-index.ts'
import { RANKING, rankStatements, rarity, weighTerms } from '../../lib/match/ranking.ts'
import { stem } from '../../lib/match/stem.ts'
import { termsOf } from '../../lib/match/terms.ts'

test.each([
  ['soldiers', 'soldier'],
  ['deployed', 'deploying'],
  ['deployment', 'deploy'],
  ['casualties', 'casualty'],
  ['denies', 'denied'],
  ['relational', 'relate'],
  ['hopping', 'hopped'],
  ['mobilization', 'mobilize'],
])('%s and %s have one stem', (one, other) => expect(stem(one)).toBe(stem(other)))

test.each([
  ['missile', 'missing'],
  ['forces', 'forced march'],
  ['army', 'arm'],
])('%s and %s stay apart', (one, other) => expect(stem(one)).not.toBe(stem(other)))

test('terms leave out the commonest words, addresses and commas in numbers', () => {
  expect(termsOf('The army has 50,000 soldiers in Kursk https://t.co/abc #NorthKorea')).toEqual(
    ['army', '50000', 'soldiers', 'kursk', 'north', 'korea'].map((word) => (/\d/.test(word) ? word : stem(word))),
  )
})

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']
const document = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })

/** The same ranking, one document at a time. */
function scan(documents: readonly (readonly string[])[], question: readonly string[]): Map<number, number> {
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const scores = new Map<number, number>()
  documents.forEach((terms, number) => {
    for (const { term, weight } of weighTerms(question)) {
      const often = terms.filter((each) => each === term).length
      if (often === 0) continue
      const found = documents.filter((each) => each.includes(term)).length
      const relative = 1 - RANKING.lengthPenalty + (RANKING.lengthPenalty * terms.length) / average
      const score =
        (weight * rarity(documents.length, found) * often * (RANKING.saturation + 1)) /
        (often + RANKING.saturation * relative)
      scores.set(number, (scores.get(number) ?? 0) + score)
    }
  })
  return scores
}

test('the index ranks as a linear scan does', () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 1, maxLength: 12 }), document, (documents, question) => {
      const index = new InvertedIndex()
      for (const terms of documents) index.add(new Map(weighTerms(terms).map(({ term, weight }) => [term, weight])))
      const asked = weighTerms(question)
      const ranked = rankStatements(
        asked,
        asked.map(({ term }) => index.postings(term)),
        index.statistics,
        100,
      )
      const expected = scan(documents, question)
      expect(ranked.length).toBe(expected.size)
      for (const { statement, score } of ranked) expect(score).toBeCloseTo(expected.get(statement) ?? Number.NaN)
      expect(ranked.map(({ score }) => score)).toEqual(
        ranked.map(({ score }) => score).sort((one, other) => other - one),
      )
    }),
  )
})
