import { expect, test } from 'vitest'
import type { Quantity } from '../../lib/model/quantity.ts'
import { describeQuantity } from '../../lib/wording/describe-quantity.ts'

const rows: readonly (readonly [string, Omit<Quantity, 'asWritten'>])[] = [
  ['10,000', { bound: 'exact', value: 10000, unit: 'people' }],
  ['at least 10,000', { bound: 'at-least', value: 10000, low: 10000, unit: 'people' }],
  ['up to 12,000', { bound: 'up-to', high: 12000, unit: 'people' }],
  ['11,000 to 12,000', { bound: 'range', low: 11000, high: 12000, unit: 'people' }],
  ['100 to 200 km²', { bound: 'range', low: 100, high: 200, unit: 'km2' }],
  ['$1 billion to $2 billion', { bound: 'range', low: 1e9, high: 2e9, unit: 'USD' }],
  ['about 18.5 %', { bound: 'about', value: 18.5, unit: 'percent' }],
  ['more than €4.5 billion', { bound: 'more-than', value: 4.5e9, unit: 'EUR' }],
  ['about 1,500 a day', { bound: 'about', value: 1500, unit: 'people', per: 'day' }],
  ['dozens', { bound: 'order-of-magnitude', low: 20, high: 120, unit: 'people' }],
  ['hundreds', { bound: 'order-of-magnitude', low: 100, high: 2000, unit: 'people' }],
  ['thousands', { bound: 'order-of-magnitude', low: 1000, high: 20000, unit: 'people' }],
  ['tens of thousands', { bound: 'order-of-magnitude', low: 10000, high: 100000, unit: 'people' }],
  ['hundreds of thousands', { bound: 'order-of-magnitude', low: 100000, high: 1000000, unit: 'people' }],
]

test.each(rows)('%s', (expected, quantity) => {
  expect(describeQuantity('en', { ...quantity, asWritten: 'as written' })).toBe(expected)
})

test('a quantity without any number is shown as it was written', () => {
  expect(describeQuantity('en', { bound: 'exact', unit: 'people', asWritten: 'a handful' })).toBe('a handful')
})
