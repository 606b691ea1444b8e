import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { relateTold } from '../../lib/crosscheck/within.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { Report } from '../../lib/model/reports.ts'
import { find, type MadeFigure, report } from '../compare/made.ts'
import { saying } from './sayings.ts'

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
