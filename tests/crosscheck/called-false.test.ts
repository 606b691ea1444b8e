import { expect, test } from 'vitest'
import { ofCalledFalse } from '../../lib/crosscheck/called-false.ts'
import type { StatementFacts } from '../../lib/model/claims.ts'

const polarity = (content: string, told: StatementFacts['polarity'] = 'for') =>
  ofCalledFalse({ kind: 'statement', stance: 'asserts', polarity: told, content }).polarity

test.each([
  'Reports of the encirclement of our units are false',
  '“The claims of a massacre are completely baseless',
  'the allegation that its troops crossed the border is a lie',
])('denies what the report says: %s', (content) => expect(polarity(content)).toBe('against'))

test.each([
  'Reports of the encirclement of our units are true',
  'The false reports were spread by the enemy',
  'its troops were encircled, and reports of it came late',
])('says what it says: %s', (content) => expect(polarity(content)).toBe('for'))

test('a denial stays one', () => expect(polarity('Reports of losses are false', 'against')).toBe('against'))
