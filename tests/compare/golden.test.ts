import { expect, test } from 'vitest'
import { type MadeFigure, relate } from './made.ts'

/** North Koreans, October and November 2024: who said what, of when, of where. Numbers as they were published. */
const AUTUMN_2024: readonly (readonly [string, MadeFigure])[] = [
  ['3,000 arrived', { amount: 3_000, asOf: '2024-10-23', place: 'russia', claimant: 'cho-tae-yong' }],
  ['3,000 arrived, Washington', { amount: 3_000, asOf: '2024-10-23', place: 'russia', claimant: 'lloyd-austin' }],
  [
    '10,000 expected by December',
    { amount: 10_000, asOf: '2024-12', place: 'russia', status: 'planned', claimant: 'cho-tae-yong' },
  ],
  ['8,000 in Kursk', { amount: 8_000, asOf: '2024-10-31', claimant: 'antony-blinken' }],
  [
    '10,000 in all',
    { amount: 10_000, bound: 'about', asOf: '2024-11-04', place: 'russia', claimant: 'us-state-department' },
  ],
  ['at least 10,000 in Kursk', { amount: 10_000, bound: 'at-least', asOf: '2024-11-04', claimant: 'pat-ryder' }],
  [
    '11,000 to 12,000 in Russia',
    { amount: [11_000, 12_000], asOf: '2024-11-04', place: 'russia', claimant: 'pat-ryder' },
  ],
  ['11,000', { amount: 11_000, asOf: '2024-11-04', claimant: 'volodymyr-zelenskyy' }],
  [
    'up to 15,000 to come',
    {
      amount: 15_000,
      bound: 'up-to',
      asOf: '2024-11-05',
      place: 'front-line',
      status: 'planned',
      claimant: 'rustem-umerov',
    },
  ],
  [
    'up to 100,000 considered',
    { amount: 100_000, bound: 'up-to', asOf: '2024-11-17', place: 'russia', status: 'possible', claimant: 'bloomberg' },
  ],
]

const PAIRS = AUTUMN_2024.flatMap(([name, said], index) =>
  AUTUMN_2024.slice(index + 1).map(([other, recorded]) => [`${name} / ${other}`, said, recorded] as const),
)

test.each(PAIRS)('autumn 2024, no conflict: %s', (_, said, recorded) =>
  expect(relate(said, recorded).kind).not.toBe('conflicts'),
)

const losses = { measure: 'killed', family: 'cumulative' } as const

test('Pyongyang’s 350 dead against Seoul’s 600 is a conflict', () => {
  const relation = relate(
    { ...losses, amount: 350, asOf: '2025-04-28', claimant: 'north-korea', since: '2024-10-01' },
    { ...losses, amount: 600, asOf: '2025-04-30', claimant: 'national-intelligence-service', since: '2024-10-01' },
  )
  expect(relation).toMatchObject({ kind: 'conflicts', sameQuestion: true })
})

const war = { ...losses, actor: 'russia', place: undefined, since: '2022-02-24' } as const

test('Moscow’s 498 dead against Kyiv’s thousands of the same day is a conflict', () => {
  const moscow: MadeFigure = { ...war, amount: 498, asOf: '2022-03-02', claimant: 'russian-ministry-of-defence' }
  const kyiv: MadeFigure = {
    ...war,
    amount: 5_840,
    bound: 'more-than',
    asOf: '2022-03-02',
    claimant: 'ukrainian-general-staff',
  }
  expect(relate(moscow, kyiv)).toMatchObject({ kind: 'conflicts', sameQuestion: true })
})

test('the steps of one service are its updates', () => {
  const steps = [100, 300, 600].map(
    (amount, index): MadeFigure => ({
      ...losses,
      amount,
      asOf: ['2024-12-19', '2025-01-13', '2025-04-30'][index],
      claimant: index === 2 ? 'national-intelligence-service' : 'lee-seong-kweun',
    }),
  )
  for (const [index, step] of steps.slice(1).entries())
    expect(relate(steps[index] ?? {}, step)).toMatchObject({ kind: 'updated', newer: 'recorded' })
})

const bucha = {
  measure: 'bodies',
  family: 'event',
  group: 'civilian',
  actor: 'ukraine',
  place: 'bucha',
  occasion: 'bucha-killings-2022-03',
} as const
const nights = {
  measure: 'drones',
  family: 'event',
  action: 'launched',
  actor: 'russia',
  unit: 'items',
  group: 'unstated',
  place: 'ukraine',
} as const

test.each([
  [
    'bodies found in Bucha',
    [
      [280, '2022-04-02'],
      [340, '2022-04-05'],
      [403, '2022-04-12'],
      [458, '2022-08-08'],
    ],
    bucha,
  ],
  [
    'drones of nights in May 2025',
    [
      [273, '2025-05-18'],
      [250, '2025-05-24'],
      [298, '2025-05-25'],
      [355, '2025-05-26'],
    ],
    nights,
  ],
] as const)('no conflict among %s', (_, counts, facts) => {
  const figures = counts.map(
    ([amount, day], index): MadeFigure => ({
      ...facts,
      amount,
      asOf: day,
      published: day,
      claimant: `made-up-${index}`,
    }),
  )
  for (const said of figures)
    for (const recorded of figures) if (said !== recorded) expect(relate(said, recorded).kind).not.toBe('conflicts')
})

test('5,397 for 5,937 is drift', () => {
  const shoigu = { ...war, asOf: '2022-09-21', claimant: 'sergei-shoigu' } as const
  expect(relate({ ...shoigu, amount: 5_397 }, { ...shoigu, amount: 5_937 })).toMatchObject({
    kind: 'drift',
    canBothHold: false,
  })
})
