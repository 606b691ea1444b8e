import { expect, test } from 'vitest'
import { Sentence } from '../../../lib/detect/figures/sentence.ts'
import { readQuantities } from '../../../lib/detect/quantities/read-quantities.ts'

function read(text: string) {
  const span = { start: 0, end: text.length }
  const sentence = new Sentence(0, span, { ...span, kind: 'paragraph' }, text, 'dot')
  return readQuantities(sentence).map(({ amount, unit, trend }) => [
    amount.value ?? [amount.low, amount.high],
    unit?.name,
    trend,
  ])
}

test.each([
  [
    'Exports fell 4.5% to $30 billion.',
    [
      [4.5, 'percentage', 'down'],
      [30e9, 'dollar', undefined],
    ],
  ],
  ['The line is 12 km long.', [[12, 'kilometre', undefined]]],
  ['They hired 40 young teachers.', [[40, 'young teacher', undefined]]],
  ['Fuel costs €2 per litre.', [[2, 'euro per litre', undefined]]],
  ['She was 41.', [[41, 'year of age', undefined]]],
  ['It grew by 7 to 9 percent.', [[[7, 9], 'percentage', 'up']]],
  [
    'The rent is HK $900 and the deposit Y=5,000.',
    [
      [900, 'hong kong dollar', undefined],
      [5000, 'japanese yen', undefined],
    ],
  ],
  [
    'It comes with a 6- or 7-inch screen.',
    [
      [6, 'inch', undefined],
      [7, 'inch', undefined],
    ],
  ],
  [
    'They built two part-time schools and three larger halls.',
    [
      [2, 'part-time school', undefined],
      [3, 'large hall', undefined],
    ],
  ],
  [
    'The index lost 40 points to 7,300.',
    [
      [40, 'point', 'down'],
      [7300, 'point', undefined],
    ],
  ],
  ['The grant was EUR50m.', [[50e6, 'euro', undefined]]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each(['The talks began in 2019.', 'He flew a Boeing 737.', 'No one came on May 3.'])(
  'leaves alone: %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

test.each<[string, unknown[][]]>([
  [
    'Sales grew by 5,000 cars or 2 per cent.',
    [
      [5000, 'car', 'up'],
      [2, 'percentage', 'up'],
    ],
  ],
  [
    'Shares of Alba were down 2%, Borea by 3%.',
    [
      [2, 'percentage', 'down'],
      [3, 'percentage', 'down'],
    ],
  ],
  ['The toll was cut by 40 dollars.', [[40, 'dollar', 'down']]],
  ['Prices eased 3%.', [[3, 'percentage', 'down']]],
])('goes up or down: %s', (text, expected) => expect(read(text)).toEqual(expected))

test.each<[string, unknown[][]]>([
  ['The defence gave up 517 yards.', [[517, 'yard', undefined]]],
  ['He added a 30 degree turn.', [[30, 'degree', undefined]]],
  ['The men cut 40 trees.', [[40, 'tree', undefined]]],
  [
    'Shares were down 2%, helped by 3 dealers.',
    [
      [2, 'percentage', 'down'],
      [3, 'dealer', undefined],
    ],
  ],
])('goes nowhere: %s', (text, expected) => expect(read(text)).toEqual(expected))
