import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureKeys, figureQuestions } from '../../lib/match/figure-keys.ts'
import { KeyTableBuilder } from '../../lib/match/key-table.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import { merged } from '../../lib/match/merge.ts'
import { dayNumber } from '../../lib/text/day-number.ts'
import { MOST_OF_A_KEY, nearestInTime, timelineOf } from '../../lib/text/nearest-in-time.ts'
import { find, type MadeFigure, relate, report } from '../compare/made.ts'

const figure: fc.Arbitrary<MadeFigure> = fc.record({
  measure: fc.constantFrom('troops', 'killed', 'casualties', 'drones'),
  family: fc.constantFrom('level', 'cumulative', 'event'),
  actor: fc.constantFrom('russia', 'north-korea', 'ukraine', ['russia', 'north-korea'], undefined),
  place: fc.constantFrom('kursk-oblast', 'russia', 'pokrovsk', 'front-line', undefined),
  asOf: fc.constantFrom('2024-11-04', '2024-11-05', '2025-02', undefined),
})

const shown = { id: 'made-up', title: 'Made up', version: '1' }
const MANY: MadeFigure = { measure: 'troops', family: 'level', actor: 'north-korea', place: 'kursk-oblast' }

test('the index answers as a linear scan does', () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 30 }), figure, (figures, asked) => {
      const reports = figures.map(report)
      const index = new MemoryIndex([{ shown, entities: [], propositions: [], reports }])
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

test('of a key that very many reports have, the nearest in time are found, in order', () => {
  const dayOf = (number: number) => new Date(Date.UTC(2022, 0, 1 + ((number * 389) % 900))).toISOString().slice(0, 10)
  const reports = Array.from({ length: 900 }, (_, number) => report({ ...MANY, asOf: dayOf(number) }))
  const index = new MemoryIndex([{ shown, entities: [], propositions: [], reports }])
  const keys = figureQuestions(report(MANY).facts, find)
  expect(index.figures(keys)).toHaveLength(900)
  const found = index.figures(keys, '2023-02-15')
  expect(found).toHaveLength(MOST_OF_A_KEY)
  expect(found).toEqual(reports.filter((each) => found.includes(each)))
  const distance = ({ facts }: (typeof reports)[number]) =>
    Math.abs(Date.parse(facts.asOf?.start ?? '') - Date.parse('2023-02-15')) / 86_400_000
  const farthest = Math.max(...found.map(distance))
  // Months count as 31 days when nearness is told.
  const left = reports.filter((each) => !found.includes(each)).map(distance)
  expect(Math.min(...left)).toBeGreaterThan(farthest - 20)
})

test.each([
  ['2022-06-10', 3, [1, 2, 4]],
  ['2022-06', 2, [1, 2]],
  ['2030-01-01', 2, [0, 4]],
  ['1999-01-01', 2, [1, 2]],
  ['2022-06-10', 9, [0, 1, 2, 3, 4]],
])('nearest to %s are %i', (day, most, expected) => {
  const days = ['2024-01-01', '2022-06-12', '2022-05-30', undefined, '2022-08-01'].map(dayNumber)
  const timeline = timelineOf(Int32Array.from(days), Uint32Array.from(days.keys()))
  expect([...nearestInTime(timeline, dayNumber(day), most)]).toEqual(expected)
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
