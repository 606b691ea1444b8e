import { expect, test } from 'vitest'
import { saidTexts } from '../../scripts/accuracy/annotated.ts'
import { readClaims } from '../../scripts/accuracy/read.ts'
import { scoreStatements } from '../../scripts/accuracy/score.ts'

const tallies = saidTexts().map((text) => ({ name: text.name, ...scoreStatements(text, readClaims(text).statements) }))

test.each(tallies.map((tally) => [tally.name, tally] as const))('who says what: %s', (_, { found, errors }) => {
  expect(found).toBeGreaterThan(4)
  // Each text has its flaws; many in one are a fault.
  expect(errors.length, errors.join('\n')).toBeLessThan(4)
})

test('misses and false finds are few in all', () => {
  const errors = tallies.flatMap((tally) => tally.errors)
  expect(errors.length, errors.join('\n')).toBeLessThan(tallies.length / 2)
})

test('the stance is right in all of them but three', () => {
  const found = tallies.reduce((sum, tally) => sum + tally.found, 0)
  const right = tallies.reduce((sum, tally) => sum + (tally.fields.stance ?? 0), 0)
  expect(found - right).toBeLessThan(4)
})
