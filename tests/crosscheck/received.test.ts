import { expect, test } from 'vitest'
import { asReceived } from '../../lib/crosscheck/as-received.ts'
import { ofItsYear } from '../../lib/crosscheck/of-its-year.ts'
import type { FigureFacts } from '../../lib/model/claims.ts'
import { type MadeFigure, report } from '../compare/made.ts'

const factsOf = (figure: MadeFigure): FigureFacts =>
  report({ measure: 'money', family: 'sum', unit: 'USD', group: 'unstated', ...figure }).facts

test('what a giver spends on a country is that country’s aid', () => {
  const spent = factsOf({ action: 'spent', actor: 'united-states', place: 'ukraine' })
  expect(asReceived(spent)).toMatchObject({
    measure: 'aid',
    family: 'cumulative',
    actor: { id: 'ukraine' },
    by: { id: 'united-states' },
  })
})

test('what a country received nobody but others gave', () => {
  const ukraine = { text: 'ukraine', id: 'ukraine' }
  const received = asReceived(factsOf({ action: 'delivered', actor: 'ukraine', by: ukraine, place: undefined }))
  expect(received).toMatchObject({ measure: 'aid', actor: { id: 'ukraine' } })
  expect(received.by).toBeUndefined()
})

test.each<[string, MadeFigure]>([
  ['spent at home', { action: 'spent', actor: 'russia', place: 'russia' }],
  ['frozen abroad', { action: 'frozen', actor: 'russia', place: 'belgium' }],
  ['damage', { measure: 'damage', action: 'damaged', actor: 'russia', place: 'ukraine' }],
  ['nobody’s', { action: 'spent', actor: undefined, place: 'ukraine' }],
])('leaves alone: %s', (_, figure) => {
  const facts = factsOf(figure)
  expect(asReceived(facts)).toBe(facts)
})

const YEAR = { start: '2024-01-01', end: '2024-12-31', basis: 'sentence' } as const
const dated = (figure: MadeFigure, asOf: FigureFacts['asOf'] = YEAR): FigureFacts => ({
  ...report({ actor: 'russia', place: undefined, ...figure }).facts,
  ...(asOf === undefined ? {} : { asOf }),
})

test.each<[string, FigureFacts]>([
  ['killed in 2024', dated({ measure: 'killed', family: 'cumulative' })],
  ['captured in 2024', dated({ measure: 'area', unit: 'km2', action: 'captured', group: 'unstated' })],
])('a count of its year: %s', (_, facts) => {
  expect(ofItsYear(facts)).toMatchObject({ family: 'flow', since: '2024-01-01', until: '2024-12-31' })
})

test.each<[string, FigureFacts]>([
  ['since the war began', dated({ measure: 'killed', family: 'cumulative', since: '2022-02-24' })],
  ['of a month', dated({ measure: 'killed', family: 'cumulative' }, { ...YEAR, end: '2024-01-31' })],
  ['of a year that a pack gives', dated({ measure: 'killed', family: 'cumulative' }, { ...YEAR, basis: 'recorded' })],
  ['soldiers that were there in 2024', dated({ measure: 'troops', family: 'level' })],
  ['land held in 2024', dated({ measure: 'area', unit: 'km2', action: 'held', group: 'unstated' })],
  ['towns held in all', dated({ measure: 'settlements', family: 'cumulative', action: 'held', group: 'unstated' })],
])('no count of its year: %s', (_, facts) => {
  expect(ofItsYear(facts)).toBe(facts)
})
