import { describe, expect, test } from 'vitest'
import { GOALS, type Goal } from '../goals.ts'
import type { Row } from '../suite.ts'
import { judge, middleRow } from './judge.ts'
import { ratioText, tableOf } from './table.ts'

const RATIO: Goal = { key: 'X', what: 'us', peer: 'them', kind: 'ratio', unit: 'ms', goal: 0.5, stretch: 0.25 }
const AMOUNT: Goal = { ...RATIO, kind: 'amount', goal: 0, stretch: 0 }
const row = (...ratios: number[]): Row => ({ key: 'X', ours: 1, peer: 2, ratios })

describe('a goal', () => {
  test('is judged by the median of the ratios', () => {
    expect(judge(RATIO, [row(0.2, 0.1, 9)])).toBe('stretch')
    expect(judge(RATIO, [row(0.2, 0.4, 9)])).toBe('goal')
  })

  test('that is missed by less than a tenth holds', () => expect(judge(RATIO, [row(0.54)])).toBe('goal'))

  test('that is narrowly missed is measured again, and lost with the second miss', () => {
    expect(judge(RATIO, [row(0.6)])).toBe('open')
    expect(judge(RATIO, [row(0.6), row(0.4)])).toBe('open')
    expect(judge(RATIO, [row(0.6), row(0.4), row(0.4)])).toBe('goal')
    expect(judge(RATIO, [row(0.6), row(0.7)])).toBe('missed')
  })

  test('that is missed by far needs no second run', () => expect(judge(RATIO, [row(1.2)])).toBe('missed'))

  test('that could not be computed is missed', () => expect(judge(RATIO, [row(Number.NaN)])).toBe('missed'))

  test('of nothing at all is held by nothing only', () => {
    expect(judge(AMOUNT, [{ key: 'X', ours: 0 }])).toBe('stretch')
    expect(judge(AMOUNT, [{ key: 'X', ours: 1 }])).toBe('missed')
  })

  test('shows the run in the middle', () => {
    const rows = [row(0.6), row(0.1), row(0.4)]
    expect(middleRow(RATIO, rows)).toBe(rows[2])
  })
})

test('every goal has a key of its own, and its stretch asks for no less than the goal', () => {
  expect(new Set(GOALS.map(({ key }) => key)).size).toBe(GOALS.length)
  expect(GOALS.filter(({ goal, stretch }) => stretch > goal)).toEqual([])
})

test('ratios are told as a reader would', () => {
  expect([0.001, 0.125, 0.67, 1, 12.34].map(ratioText)).toEqual(['1/1,000', '1/8', '0.67', '1', '12'])
})

test('the table names what was measured', () => {
  const table = tableOf([{ goal: RATIO, row: { ...row(0.1), note: '20 reports' }, verdict: 'stretch' }])
  expect(table.split('\n')[2]).toMatch(/us \(20 reports\) *\| 1 ms *\| 2 ms them *\| 1\/10 .*✓✓/)
})
