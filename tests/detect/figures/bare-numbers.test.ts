import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

/** Number, measure and whose of every figure in an article about a war. */
const short = (text: string) =>
  figuresInWar(text).map(({ facts: { quantity, measure, actor } }) => [quantity.value, measure, actor?.id ?? null])

describe('a verb that gives a number is enough', () => {
  test.each([
    [
      'A hospital in Chad counted 45 dead on Monday. The army had counted 37 for the same day.',
      [
        [45, 'killed', 'chad'],
        [37, 'killed', 'chad'],
      ],
    ],
    [
      'Niger lost 3,000 soldiers, a report says. The minister had spoken of 1,900 in January.',
      [
        [3000, 'casualties', 'niger'],
        [1900, 'casualties', 'niger'],
      ],
    ],
    [
      'Some 2,400 Malian soldiers stand in Kidal. Aides had named 1,800 as late as March.',
      [
        [2400, 'troops', 'mali'],
        [1800, 'troops', 'mali'],
      ],
    ],
  ])('%s', (text, figures) => expect(short(text)).toEqual(figures))

  test.each([
    'A hospital in Chad counted 45 dead on Monday. The author had named 37 books by then.',
    'A hospital in Chad counted 45 dead on Monday. The mayor spoke of 1998 as a better year.',
  ])('leaves alone: %s', (text) => expect(short(text)).toHaveLength(1))
})

describe('a name and its number share the noun before', () => {
  test.each([
    [
      'Chad lost 14 soldiers in the battle, Niger three and Benin two.',
      [
        [14, 'casualties', 'chad'],
        [3, 'casualties', 'niger'],
        [2, 'casualties', 'benin'],
      ],
    ],
    [
      'An institute gave Chad 30,000 men and Niger only 12,000 in April.',
      [
        [30_000, 'troops', 'chad'],
        [12_000, 'troops', 'niger'],
      ],
    ],
    [
      'A report put Chad at 5,000 soldiers and Niger itself at about 3,000 fighters.',
      [
        [5000, 'troops', 'chad'],
        [3000, 'troops', 'niger'],
      ],
    ],
  ])('%s', (text, figures) => expect(short(text)).toEqual(figures))

  test.each([
    'Chad lost 14 soldiers in the battle, Niger in 2019.',
    'Chad lost 14 soldiers near Bol, a city of 90,000.',
  ])('leaves alone: %s', (text) => expect(short(text)).toHaveLength(1))
})

describe('the number of those to whom it happened', () => {
  test.each([
    ['The number of Chadians killed in Bol since June has risen to 7,100.', [[7100, 'killed', 'chad']]],
    ['The air force put the number of "terrorists" killed in its raids at more than 100.', [[100, 'killed', null]]],
    ['The number of people wounded in the shelling stands at 63.', [[63, 'wounded', null]]],
  ])('%s', (text, figures) => expect(short(text)).toEqual(figures))

  test.each(['The number of pupils at the school has risen to 7,100.', 'The number of goals has risen to 63.'])(
    'leaves alone: %s',
    (text) => expect(short(text)).toEqual([]),
  )
})

describe('more of what was counted before', () => {
  test.each([
    ['Chad sent 3,000 soldiers to Niger. It plans to send up to 2,000 more.', 2],
    ['More than 12,000 people have been uprooted, 4,000 of them in a single day.', 2],
    ['Analysts put Chadian losses higher: more than 5,000 by mid-March.', 1],
  ])('%s', (text, count) => expect(short(text)).toHaveLength(count))

  test.each(['The firm plans to send up to 2,000 more.', 'Analysts put quarterly losses higher: more than 5,000.'])(
    'leaves alone: %s',
    (text) => expect(short(text)).toEqual([]),
  )
})
