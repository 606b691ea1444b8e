import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureKeys, figureQuestions } from '../../lib/match/figure-keys.ts'
import { KeyTableBuilder } from '../../lib/match/key-table.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import { merged } from '../../lib/match/merge.ts'
import { find, type MadeFigure, relate, report } from '../compare/made.ts'

const figure: fc.Arbitrary<MadeFigure> = fc.record({
  measure: fc.constantFrom('troops', 'killed', 'casualties', 'drones'),
  family: fc.constantFrom('level', 'cumulative', 'event'),
  actor: fc.constantFrom('russia', 'north-korea', 'ukraine', ['russia', 'north-korea'], undefined),
  place: fc.constantFrom('kursk-oblast', 'russia', 'pokrovsk', 'front-line', undefined),
  asOf: fc.constantFrom('2024-11-04', '2024-11-05', '2025-02', undefined),
})

test('the index answers as a linear scan does', () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 30 }), figure, (figures, asked) => {
      const reports = figures.map(report)
      const index = new MemoryIndex([
        { shown: { id: 'made-up', title: 'Made up', version: '1' }, entities: [], propositions: [], reports },
      ])
      const questions = new Set(figureQuestions(report(asked).facts, find))
      const expected = reports.filter(({ facts }) => figureKeys(facts, find).some((key) => questions.has(key)))
      expect(index.figures([...questions])).toEqual(expected)
    }),
  )
})

test('whatever agrees or conflicts is found by its keys', () => {
  fc.assert(
    fc.property(figure, figure, (said, recorded) => {
      const { kind, sameQuestion } = relate(said, recorded)
      if (!sameQuestion || (kind !== 'agrees' && kind !== 'conflicts')) return
      const posted = new Set(figureKeys(report(recorded).facts, find))
      expect(figureQuestions(report(said).facts, find).some((key) => posted.has(key))).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('several lists are one in order, every number once', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(200))), (lists) => {
      const inOrder = lists.map((list) => list.toSorted((left, right) => left - right))
      const expected = [...new Set(lists.flat())].sort((left, right) => left - right)
      expect(Array.from(merged(inOrder.map((list) => Uint32Array.from(list))))).toEqual(expected)
    }),
  )
})

test('a table of keys holds what was posted, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(1_000))), (postings) => {
      const builder = new KeyTableBuilder()
      for (const [key, number] of postings) builder.add(key * 0x1000_0001, number)
      const table = builder.build()
      for (let key = 0; key <= 40; key++) {
        expect([...table.numbersOf((key * 0x1000_0001) >>> 0)]).toEqual(
          postings.filter(([each]) => each === key).map(([, number]) => number),
        )
      }
    }),
  )
})
