import fc from 'fast-check'
import type { Testimony } from '../../lib/compare/testimony.ts'
import type { StatementFacts } from '../../lib/model/claims.ts'

/** Clauses of every kind that the rules tell apart: being there, who began, what was hit, who is to blame, any other. */
const CONTENTS = [
  'North Korean soldiers are in the Kursk region',
  'Cambodian troops had opened fire first',
  'its forces had captured the town of Kupiansk',
  'missiles had struck residential buildings in Kyiv',
  'Pakistan of having backed the gunmen',
  'we had nothing to do with the attack',
  'Trump had spoken with Putin by telephone',
  'no soldier had crossed the border',
]

/** A made-up saying of one of these clauses, by any side, for or against it. */
export const sayingOf = (contents: readonly string[]): fc.Arbitrary<Testimony<StatementFacts>> =>
  fc
    .record({
      content: fc.constantFrom(...contents),
      stance: fc.constantFrom('asserts', 'confirms', 'denies', 'warns', 'predicts'),
      polarity: fc.constantFrom('for', 'against'),
      side: fc.constantFrom('russia', 'ukraine', 'north-korea', undefined),
      day: fc.constantFrom('2024-11-04', '2025-04-26'),
    })
    .map(({ content, stance, polarity, side, day }) => ({
      facts: {
        kind: 'statement' as const,
        stance: stance as StatementFacts['stance'],
        polarity: polarity as StatementFacts['polarity'],
        content,
        asOf: { start: day, end: day, basis: 'recorded' as const },
      },
      source: side ?? 'made-up',
      speaker: side ?? 'made-up',
      outlet: '',
      address: '',
      countsByName: false,
      chain: [side ?? 'made-up'],
      isOwnVoice: false,
      ...(side === undefined ? {} : { side }),
    }))

/** A made-up saying of any kind. */
export const saying = sayingOf(CONTENTS)
