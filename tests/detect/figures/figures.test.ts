import { describe, expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import type { Trace } from '../../../lib/model/trace.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import { figuresInWar, figuresOf } from './figures-of.ts'

const short = (sentence: string) =>
  figuresInWar(sentence).map(({ facts }) => {
    const { quantity, measure, actor } = facts
    return [quantity.value ?? [quantity.low, quantity.high], quantity.bound, measure, actor?.id ?? null]
  })

describe('what is counted and whose it is', () => {
  test.each([
    ['Russia has moved about 9,000 soldiers to Belgorod.', [[9000, 'about', 'troops', 'russia']]],
    ['At least 14 North Korean soldiers were wounded near Kursk.', [[14, 'at-least', 'wounded', 'north-korea']]],
    ['Israel fired more than 40 missiles at Yemen.', [[40, 'more-than', 'missiles', 'israel']]],
    [
      'Ukraine lost 25 tanks and 12 howitzers.',
      [
        [25, 'exact', 'tanks', 'ukraine'],
        [12, 'exact', 'guns', 'ukraine'],
      ],
    ],
    [
      'The attack in Sudan killed 12, wounded 40 and left 3 missing.',
      [
        [12, 'exact', 'killed', 'sudan'],
        [40, 'exact', 'wounded', 'sudan'],
        [3, 'exact', 'missing', 'sudan'],
      ],
    ],
    ['The death toll in Goma rose to 773.', [[773, 'exact', 'killed', 'dr-congo']]],
    ['Russia mobilised a 3,000-strong brigade.', [[3000, 'exact', 'troops', 'russia']]],
    [
      'Tens of thousands of Russian troops are in Kursk.',
      [[[10_000, 100_000], 'order-of-magnitude', 'troops', 'russia']],
    ],
    [
      'Between 11,000 and 12,000 North Korean troops were deployed to Kursk.',
      [[[11_000, 12_000], 'range', 'troops', 'north-korea']],
    ],
    ['Russia recruits 30,000 soldiers a month.', [[30_000, 'exact', 'recruited', 'russia']]],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('where, how sure, and what kind', () => {
  test.each([
    [
      'Russia deployed 50,000 troops in the Kursk region.',
      { place: 'kursk-oblast', status: 'actual', family: 'level' },
    ],
    ['North Korea may send 5,000 soldiers to Russia.', { place: 'russia', status: 'possible', family: 'level' }],
    ['North Korea will send 5,000 soldiers to Russia.', { place: 'russia', status: 'planned', family: 'level' }],
    [
      'Some 4,000 North Korean soldiers are believed to be in Kursk.',
      { place: 'kursk-oblast', status: 'estimated', family: 'level' },
    ],
    ['Russia increased its army by 180,000 soldiers.', { place: undefined, status: 'actual', family: 'change' }],
    ['Russia loses 1,200 soldiers a day.', { place: undefined, status: 'actual', family: 'rate' }],
  ])('%s', (sentence, expected) => {
    const [figure] = figuresInWar(sentence)
    const { place, status, family } = figure?.facts ?? {}
    expect({ place: place?.id, status, family }).toEqual(expected)
  })
})

describe('near-misses', () => {
  test.each([
    'The war began on 24 February 2022.',
    'Ukraine flies F-16 and Su-27 jets.',
    'The 47th Brigade fired 155mm guns.',
    'Ivan Petrov, 42, joined the army at 18.',
    'The strike began at 9:30 a.m. and lasted three hours.',
    'A 35-year-old soldier spoke of the war.',
    'No one in the army knew; one of them said so.',
    'The army said it in a 2 minute read.',
  ])('leaves alone: %s', (sentence) => {
    expect(figuresInWar(sentence)).toEqual([])
  })
})

/** Two made-up samples of each kind of page that has no war in it. */
const PEACEFUL: readonly (readonly [string, string])[] = [
  [
    'sports',
    'The Rovers beat United 3-1 before 41,000 fans. Hall scored twice and was shot down by injury after 70 minutes; the defence had lost three games and 12 players.',
  ],
  [
    'sports',
    'She won the 10,000 metres in 30 minutes. Two runners were injured, and the attack on the record failed by five seconds.',
  ],
  ['recipe', 'Fry 200 grams of pasta shells with two onions. Serves four people. Bake for 25 minutes at 180 degrees.'],
  ['recipe', 'Whisk three eggs, add 1/2 cup of sugar and 100 ml of milk, and cut it into 12 pieces.'],
  [
    'finance',
    'The fund gained 4% to $3.2 billion and cut 1,200 jobs. Shares were hit, losing 5.5%; analysts target $40.',
  ],
  ['finance', 'The bank raised 500 million euros, up from 320 million, and serves two million people.'],
  [
    'weather',
    'Winds of 90 mph left 30,000 homes without power. Two people were killed by falling trees and 14 injured.',
  ],
  ['weather', 'Rain of 60 mm fell on Tuesday; 200 residents were evacuated as the river rose to four metres.'],
  ['election', 'Turnout was 61%. The party won 212 seats and 4.5 million votes, with 300 candidates in 50 districts.'],
  ['election', 'Some 2,000 people attended the rally. The poll of 1,100 voters gave her 48 percent.'],
  ['product', 'The drone costs $499, flies for 40 minutes, and sold 5,000 units. Two batteries are included.'],
  ['product', 'Its tank holds 45 litres; the vehicle does 60 miles per gallon, and 300 vehicles were recalled.'],
]
test.each(PEACEFUL)('no war figure in %s: %s', (_, text) => {
  expect(figuresOf(text)).toEqual([])
})

const REPORT = 'Russia sends 9,000 soldiers'
const ECHO = `${REPORT}\n${REPORT} to the front, the army said of the war.`

test.each([
  [ECHO, 1, 1],
  [ECHO.replace('sends 9,000', 'sends 8,000'), 2, 0],
  [ECHO.replace('sends 9,000', 'sends up to 9,000'), 2, 0],
])('a headline that says the same is one claim with the text: %s', (text, count, repeats) => {
  const claims = detect(articleFromText(text, { url: '', published: '2024-11-12' }, { headline: true }))
  const figures = claims.filter((claim) => claim.facts.kind === 'figure')
  expect(figures).toHaveLength(count)
  expect(figures[0]?.repeats ?? []).toHaveLength(repeats)
})

test('the trace tells who found a figure, what was filled in, and why another was dropped', () => {
  const steps: string[] = []
  const trace: Trace = ({ step, did, because }) => steps.push(`${step} ${did} ${because ?? ''}`.trim())
  detect(articleFromText('In 2023 the army of Russia sent 9,000 soldiers to Kursk.', { url: '' }), { trace })
  expect(steps).toContain('near-miss dropped year')
  expect(steps).toContain('counted found')
  expect(steps.some((step) => step.startsWith('actor changed') && step.includes('Russia'))).toBe(true)
})
