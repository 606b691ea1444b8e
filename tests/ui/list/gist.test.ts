import { expect, test } from 'vitest'
import '../../../lib/ui/interface-words.ts'
import { gistOf } from '../../../lib/ui/list/gist.ts'
import { wordsIn } from '../../../lib/ui/words.ts'
import { crowded } from '../fixtures/crowded.ts'
import { findings } from '../fixtures/kursk.ts'

const words = wordsIn('en-GB')
const gistFor = (claimId: string) => {
  const found = findings.find((finding) => finding.claimId === claimId)
  return found && gistOf(words, found)
}

test.each([
  ['c1', 'Pentagon and Ukrainian General Staff agree'],
  ['c2', undefined],
  ['c3', 'later figure from Pentagon'],
  ['c5', 'NATO says otherwise'],
  ['c6', 'Sample ministry says otherwise'],
  ['c7', undefined],
])('%s: %s', (claimId, expected) => {
  expect(gistFor(claimId)).toBe(expected)
})

test('of many, two are named', () => {
  const [crowd] = crowded.check?.findings ?? []
  expect(crowd && gistOf(words, crowd)).toMatch(/^Bundesministerium .*, Bundesministerium .* and others say otherwise$/)
})
