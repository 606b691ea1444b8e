import { expect, test } from 'vitest'
import { asReceived } from '../../lib/crosscheck/as-received.ts'
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
