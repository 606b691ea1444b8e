import { expect, test } from 'vitest'
import type { Relation } from '../lib/model/relations.ts'

test('a relation is plain data that survives a message', () => {
  const relation: Relation = {
    kind: 'agrees',
    closely: true,
    sameQuestion: true,
    why: { rule: 'ranges-meet', values: { said: 10_000 } },
  }
  expect(structuredClone(relation)).toEqual(relation)
})
