import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Testimony } from '../../lib/compare/testimony.ts'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { relateTold } from '../../lib/crosscheck/within.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { StatementFacts } from '../../lib/model/claims.ts'
import type { Report } from '../../lib/model/reports.ts'
import { find, type MadeFigure, report } from '../compare/made.ts'

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

const saying: fc.Arbitrary<Testimony<StatementFacts>> = fc
  .record({
    content: fc.constantFrom(...CONTENTS),
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

test('every asserting, confirming or denying statement agrees with itself', () => {
  fc.assert(
    fc.property(saying, (one) => {
      expect(relateTold(one, one, find)?.kind).toBe('agrees')
    }),
  )
})

test('agreement and conflict of statements are the same from both sides', () => {
  fc.assert(
    fc.property(saying, saying, (one, other) => {
      const [there, back] = [relateTold(one, other, find), relateTold(other, one, find)]
      for (const kind of ['agrees', 'conflicts']) expect(there?.kind === kind).toBe(back?.kind === kind)
    }),
    { numRuns: 2_000 },
  )
})

test('a report more changes the relation of no other', async () => {
  const figure: fc.Arbitrary<MadeFigure> = fc.record({
    amount: fc.constantFrom(8_000, 10_000, 12_000, 30_000),
    bound: fc.constantFrom('exact', 'about', 'at-least'),
    place: fc.constantFrom('kursk-oblast', 'russia'),
    asOf: fc.constantFrom('2024-10-31', '2024-11-04', '2024-12-20'),
    claimant: fc.constantFrom('pentagon', 'national-intelligence-service', 'volodymyr-zelenskyy'),
  })
  const span = { start: 0, end: 5 }
  const relationsOf = async (asked: MadeFigure, reports: readonly Report[]) => {
    const { facts, chain } = report(asked)
    const shown = { id: 'made-up', title: 'Made up', version: '1' }
    const index = new MemoryIndex([{ shown, entities: [], propositions: [], reports }])
    const claim = { id: 'claim', facts, chain, span, core: span, sentence: span }
    const { findings } = await crossCheck({ claims: [claim], facts: { url: 'https://page.example' } }, index)
    return new Map(findings[0]?.related.map((each) => [each.report.id, each.relation]))
  }
  await fc.assert(
    fc.asyncProperty(figure, fc.array(figure, { maxLength: 8 }), figure, async (asked, others, more) => {
      const reports = others.map(report)
      const [before, after] = [await relationsOf(asked, reports), await relationsOf(asked, [...reports, report(more)])]
      for (const [id, relation] of before) expect(after.get(id)).toEqual(relation)
    }),
    { numRuns: 200 },
  )
})
