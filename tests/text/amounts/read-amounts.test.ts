import { expect, test } from 'vitest'
import { readAmounts } from '../../../lib/text/amounts/read-amounts.ts'
import { tokenize } from '../../../lib/text/tokens.ts'

const read = (text: string, decimal: 'dot' | 'comma' = 'dot') =>
  readAmounts(tokenize(text), { decimal }).map(({ bound, value, low, high }) => [bound, value ?? [low, high]])

test.each([
  ['50,000 troops', 'exact', 50_000],
  ['10 000 troops', 'exact', 10_000],
  ["10'000 troops", 'exact', 10_000],
  ['٥٠٬٠٠٠ troops', 'exact', 50_000],
  ['1.5 million-strong', 'exact', 1_500_000],
  ['half a million men', 'exact', 500_000],
  ['two dozen tanks', 'exact', 24],
  ['five and a half million', 'exact', 5_500_000],
  ['nearly 57 men', 'about', 57],
  ['an estimated 300 men', 'about', 300],
  ['300 or so men', 'about', 300],
  ['at least some 300 men', 'at-least', 300],
  ['not fewer than 300 men', 'at-least', 300],
  ['10,000 or more', 'at-least', 10_000],
  ['10,000-plus', 'at-least', 10_000],
  ['well over 300 men', 'more-than', 300],
  ['north of 300 men', 'more-than', 300],
  ['as many as 300 men', 'up-to', 300],
  ['no more than 300 men', 'up-to', 300],
  ['just under 300 men', 'less-than', 300],
  ['11,000 to 12,000 men', 'range', [11_000, 12_000]],
  ['10–12k men', 'range', [10_000, 12_000]],
  ['between four and five thousand men', 'range', [4000, 5000]],
  ['tens of thousands of men', 'order-of-magnitude', [10_000, 100_000]],
  ['several hundred men', 'order-of-magnitude', [200, 900]],
])('%s', (text, bound, value) => {
  expect(read(text)).toEqual([[bound, value]])
})

test('the language of the text decides what "10.000" is', () => {
  expect(read('10.000 troops', 'comma')).toEqual([['exact', 10_000]])
  expect(read('10.000 troops')).toEqual([['exact', 10]])
})

test.each(['They took over 10 villages.', 'It rose 6% to 164.', 'He won 3-1.'])(
  'no bound and no range in: %s',
  (text) => {
    for (const [bound] of read(text)) expect(bound).toBe('exact')
  },
)
