import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FigurePair } from '../../lib/compare/figures/pair.ts'
import { relateFigures } from '../../lib/compare/figures/relate-figures.ts'
import type { Quantity } from '../../lib/model/quantity.ts'
import { find, type MadeFigure, relate, testimony } from './made.ts'

const BOUNDS: readonly Quantity['bound'][] = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'less-than']
const day = fc
  .integer({ min: 0, max: 200 })
  .map((days) => new Date(Date.UTC(2024, 8, 1 + days)).toISOString().slice(0, 10))

/** Any figure of a small world, so that pairs meet often. */
const figure: fc.Arbitrary<MadeFigure> = fc.record({
  amount: fc.integer({ min: 1, max: 400 }).map((hundreds) => hundreds * 100),
  bound: fc.constantFrom(...BOUNDS),
  measure: fc.constantFrom('troops', 'killed', 'casualties'),
  family: fc.constantFrom('level', 'cumulative', 'event', 'flow', 'authorised'),
  actor: fc.constantFrom('russia', 'north-korea', 'ukraine'),
  place: fc.constantFrom('kursk-oblast', 'russia', 'pokrovsk', undefined),
  status: fc.constantFrom('actual', 'estimated', 'planned'),
  since: fc.constantFrom('2022-02-24', '2022-01-01', '2024-08-06'),
  asOf: day,
  claimant: fc.constantFrom('pentagon', 'us-military', 'national-intelligence-service', 'ukrainian-general-staff'),
})

const SYMMETRIC = new Set(['agrees', 'conflicts'])

test('agreement and conflict are the same from both sides', () => {
  fc.assert(
    fc.property(figure, figure, (said, recorded) => {
      const [there, back] = [relate(said, recorded), relate(recorded, said)]
      if (SYMMETRIC.has(there.kind) || SYMMETRIC.has(back.kind)) {
        expect([back.kind, back.sameQuestion]).toEqual([there.kind, there.sameQuestion])
      }
    }),
    { numRuns: 2_000 },
  )
})

test('every figure agrees with itself', () => {
  fc.assert(
    fc.property(figure, (one) => {
      const said = testimony(one)
      const relation = relateFigures(new FigurePair(said, said, find, true))
      expect(relation.kind).toBe('agrees')
    }),
  )
})

test('a wider range never turns agreement into conflict', () => {
  const range = fc.tuple(
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 400 }),
  )
  fc.assert(
    fc.property(figure, figure, range, (said, recorded, [low, length, more]) => {
      const narrow: MadeFigure = { ...said, bound: 'range', amount: [low * 100, (low + length) * 100] }
      const wide: MadeFigure = {
        ...said,
        bound: 'range',
        amount: [Math.max(0, low - more) * 100, (low + length + more) * 100],
      }
      if (relate(narrow, recorded).kind === 'agrees') expect(relate(wide, recorded).kind).not.toBe('conflicts')
    }),
    { numRuns: 2_000 },
  )
})

test('levels and events of other times never conflict', () => {
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 8, max: 90 }), (said, recorded, days) => {
      if (![said, recorded].every(({ family }) => family === 'level' || family === 'event')) return
      const later = new Date(Date.parse(String(said.asOf)) + days * 86_400_000).toISOString().slice(0, 10)
      expect(relate(said, { ...recorded, asOf: later }).kind).not.toBe('conflicts')
    }),
    { numRuns: 1_000 },
  )
})

test('the unit of land changes nothing: both are kept in square kilometres', () => {
  const held: MadeFigure = { measure: 'area', unit: 'km2', actor: 'ukraine', group: 'unstated', action: 'held' }
  expect(relate({ ...held, amount: 1_295, bound: 'about' }, { ...held, amount: 1_300, bound: 'about' }).kind).toBe(
    'agrees',
  )
})

// By powers of two, which lose no digit: at an edge a lost one would decide.
test('converting both figures to another unit changes nothing', () => {
  const land = fc.record({
    amount: fc.integer({ min: 1, max: 400 }).map((tens) => tens * 10),
    bound: fc.constantFrom<Quantity['bound']>('about', 'at-least', 'more-than', 'up-to', 'less-than'),
    asOf: day,
    place: fc.constantFrom('kursk-oblast', 'russia', 'pokrovsk'),
    claimant: fc.constantFrom('pentagon', 'national-intelligence-service'),
  })
  const inOther = (said: { readonly amount: number }, factor: number) => ({ ...said, amount: said.amount * factor })
  fc.assert(
    fc.property(land, land, fc.constantFrom(4, 0.25), (one, other, factor) => {
      const held = { measure: 'area', unit: 'km2', actor: 'ukraine', group: 'unstated', action: 'held' } as const
      const before = relate({ ...held, ...one }, { ...held, ...other })
      const after = relate({ ...held, ...inOther(one, factor) }, { ...held, ...inOther(other, factor) })
      expect([after.kind, after.why.rule, after.sameQuestion]).toEqual([
        before.kind,
        before.why.rule,
        before.sameQuestion,
      ])
    }),
    { numRuns: 1_000 },
  )
})
