import { expect, test } from 'vitest'
import { type Choice, choose, countStandings, EVERYTHING, listedClaims } from '../../../lib/ui/list/choose.ts'
import { kursk } from '../fixtures/kursk.ts'

const ids = (choice: Partial<Choice>) => choose(kursk, { ...EVERYTHING, ...choice }).map(({ claim }) => claim.id)

test.each<[string, Partial<Choice>, readonly string[]]>([
  ['everything in reading order', {}, ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']],
  ['disputed first', { order: 'standing' }, ['c5', 'c6', 'c3', 'c1', 'c4', 'c2', 'c7']],
  ['statements', { kind: 'statement' }, ['c5']],
  ['two standings', { standings: ['outdated', 'unknown'] }, ['c3', 'c7']],
  ['a word of the quote', { search: 'tanks' }, ['c7']],
  ['a name, in any case, and a word', { search: 'RYDER 10,000' }, ['c4']],
  ['nothing that fits', { search: 'aardvark' }, []],
])('%s', (_, choice, expected) => {
  expect(ids(choice)).toEqual(expected)
})

test('standings are counted', () => {
  expect(countStandings(listedClaims(kursk))).toEqual({
    disputed: 2,
    outdated: 1,
    corroborated: 2,
    echoed: 1,
    unknown: 1,
  })
})
