import { describe, expect, test } from 'vitest'
import { inShort, type MadeFigure, relate } from './made.ts'

type Row = readonly [case_: string, said: MadeFigure, recorded: MadeFigure, expected: string]

const rows = (title: string, table: readonly Row[]): void => {
  test.each(table)(`${title}: %s`, (_, said, recorded, expected) =>
    expect(inShort(relate(said, recorded))).toBe(expected),
  )
}

const russians = { actor: 'russia' } as const
const dead = { measure: 'killed', family: 'cumulative', since: '2022-02-24', place: undefined, ...russians } as const
const night = {
  measure: 'drones',
  family: 'event',
  action: 'launched',
  group: 'unstated',
  unit: 'items',
  ...russians,
  place: 'ukraine',
} as const

rows('another question', [
  [
    'soldiers and containers',
    {},
    { measure: 'containers', family: 'cumulative', unit: 'items', group: 'unstated' },
    'unrelated other-thing',
  ],
  [
    'North Koreans and Russians, equal numbers',
    { amount: 11_000 },
    { amount: 11_000, ...russians },
    'unrelated other-actor',
  ],
  ['Kursk and Donetsk Oblast', {}, { place: 'donetsk-oblast' }, 'unrelated other-place'],
  [
    'killed and wounded',
    { measure: 'killed', family: 'cumulative' },
    { measure: 'wounded', family: 'cumulative' },
    'unrelated other-thing',
  ],
  ['soldiers and civilians killed', { ...dead }, { ...dead, group: 'civilian' }, 'unrelated other-group'],
  [
    'land and soldiers',
    { amount: 500 },
    { amount: 500, measure: 'area', unit: 'km2', group: 'unstated' },
    'unrelated other-thing',
  ],
  ['another 3,000 and 10,000 in all', { amount: 3_000, additional: true }, {}, 'different-scope added-or-in-all'],
])

rows('status', [
  [
    'planned and there',
    { status: 'planned', amount: 100_000, bound: 'up-to' },
    {},
    'different-status planned-or-reported',
  ],
  ['considered and planned may be compared', { status: 'possible' }, { status: 'planned' }, 'agrees same-number'],
  ['an estimate is a report', { status: 'estimated' }, { status: 'confirmed' }, 'agrees same-number'],
])

rows('one source', [
  [
    'two digits changed places',
    { ...dead, amount: 5_397, claimant: 'sergei-shoigu' },
    { ...dead, amount: 5_937, claimant: 'sergei-shoigu' },
    'drift digits-garbled',
  ],
  ['two sources, the same digits', { ...dead, amount: 5_397 }, { ...dead, amount: 5_937 }, 'agrees differs-slightly'],
  ['a bound lost', { bound: 'at-least', claimant: 'pentagon' }, { claimant: 'pentagon' }, 'drift qualifier-changed'],
  [
    '"about" is not worth a word',
    { bound: 'about', claimant: 'pentagon' },
    { claimant: 'pentagon' },
    'agrees same-number',
  ],
  [
    'casualties told as killed',
    { measure: 'killed', family: 'cumulative', amount: 4_700, claimant: 'pentagon' },
    { measure: 'casualties', family: 'cumulative', amount: 4_700, claimant: 'pentagon' },
    'drift measure-swapped',
  ],
  ['Kursk told as Russia', { claimant: 'pentagon' }, { claimant: 'pentagon', place: 'russia' }, 'drift scope-widened'],
  [
    'counted again',
    { amount: 3_000, asOf: '2024-10-23', claimant: 'pentagon' },
    { claimant: 'pentagon' },
    'updated counted-again-more',
  ],
  [
    'a spokesman speaks for his house',
    { amount: 3_000, asOf: '2024-10-23', claimant: 'pat-ryder' },
    { claimant: 'pentagon' },
    'updated counted-again-more',
  ],
  [
    'nobody contradicts himself',
    { amount: 20_000, claimant: 'pentagon' },
    { amount: 10_000, claimant: 'pentagon' },
    'drift told-differently',
  ],
])

rows('one house', [
  [
    'a command and its military',
    { amount: 4, claimant: 'us-military' },
    { amount: 6, claimant: 'us-central-command' },
    'drift told-differently',
  ],
  [
    'a ministry of defence and the military',
    { amount: 3_000, asOf: '2024-10-23', claimant: 'russian-military' },
    { claimant: 'russian-ministry-of-defence' },
    'updated counted-again-more',
  ],
  [
    'militaries of two countries',
    { amount: 20_000, claimant: 'us-military' },
    { claimant: 'ukrainian-general-staff' },
    'conflicts other-number',
  ],
  [
    'unnamed officials one day, their army the next',
    { amount: 300, asOf: '2024-11-03', claimant: 'russian-officials' },
    { amount: 1_000, claimant: 'russian-military' },
    'different-time changed-meanwhile',
  ],
])

rows('in training', [
  ['trained and in training', { action: 'trained' }, { role: 'training', action: 'deployed' }, 'agrees same-number'],
  ['one text names what they do', { action: 'trained' }, { action: 'deployed' }, 'agrees role-named'],
  [
    'one text names the region and what they do',
    { action: 'trained', place: 'russian-far-east', amount: 11_000, bound: 'about' },
    { place: 'russia', bound: 'about' },
    'agrees role-named',
  ],
  [
    'another number of those in training',
    { action: 'trained', amount: 3_000 },
    { amount: 12_000 },
    'different-scope kind-in-kind',
  ],
  [
    'one body tells them apart',
    { action: 'trained', amount: 10_500, claimant: 'pentagon' },
    { amount: 10_000, claimant: 'pentagon' },
    'different-scope kind-in-kind',
  ],
])

rows('time of a level', [
  ['the same day', { amount: 15_000 }, {}, 'conflicts other-number'],
  [
    'four days between, both dated',
    { amount: 8_000, asOf: '2024-10-31' },
    { amount: 11_000 },
    'different-time changed-meanwhile',
  ],
  [
    'six days between, one only published',
    { amount: 15_000, asOf: '2024-11-10', basis: 'published' },
    {},
    'possibly conflicts other-number-unsure',
  ],
  ['a month between, equal numbers', { asOf: '2024-10-04' }, {}, 'agrees same-number'],
  ['three months between, equal numbers', { asOf: '2024-08-04' }, {}, 'different-time too-far-apart'],
  ['no date', { amount: 15_000, asOf: undefined }, {}, 'possibly different-time date-unknown'],
  [
    'a month alone calls no conflict',
    { amount: 15_000, asOf: '2024-11' },
    {},
    'possibly conflicts other-number-unsure',
  ],
])

rows('time of a running count', [
  [
    'growth explains it',
    { ...dead, amount: 60_500, asOf: '2024-02-01' },
    { ...dead, amount: 62_000, asOf: '2024-02-20' },
    'different-time count-grows',
  ],
  [
    'grown since',
    { ...dead, amount: 50_000, asOf: '2024-01-01' },
    { ...dead, amount: 62_000, asOf: '2024-03-20' },
    'different-time count-grows',
  ],
  [
    'it cannot fall',
    { ...dead, amount: 350_000, asOf: '2025-02-04' },
    { ...dead, amount: 165_000, asOf: '2025-02-24' },
    'conflicts fell',
  ],
  [
    'years apart nothing is set against each other',
    { ...dead, amount: 498, asOf: '2022-03-02' },
    { ...dead, amount: 131_290, asOf: '2023-02-05' },
    'different-time count-grows',
  ],
  [
    'counted by name is a floor',
    { ...dead, amount: 90_000, asOf: '2025-02-24', claimant: 'mediazona' },
    { ...dead, amount: 165_000, asOf: '2025-02-24' },
    'agrees same-number',
  ],
  ['since other days', { ...dead, since: '2024-01-01' }, { ...dead }, 'different-time other-start'],
  [
    'one does not say since when',
    { measure: 'casualties', family: 'cumulative', place: undefined, ...russians, amount: 100_000 },
    { ...dead, measure: 'casualties', amount: 300_000 },
    'possibly different-time start-unknown',
  ],
])

const jets = { ...night, measure: 'aircraft', action: 'hit', amount: 41, place: 'russia' } as const

rows('an event told of days later', [
  [
    'the same telling number',
    { ...jets, asOf: '2025-06-03', basis: 'published', place: undefined },
    { ...jets, asOf: '2025-06-01', occasion: 'made-up-raid-2025-06-01' },
    'agrees same-number',
  ],
  [
    'another number may be of another event',
    { ...jets, asOf: '2025-06-03', basis: 'published', amount: 20 },
    { ...jets, asOf: '2025-06-01' },
    'possibly different-time event-unsure',
  ],
  [
    'a small number may be chance',
    { ...jets, asOf: '2025-06-03', basis: 'published', amount: 2 },
    { ...jets, asOf: '2025-06-01', amount: 2 },
    'possibly agrees same-number',
  ],
  [
    'so may a small number of one source',
    { ...jets, asOf: '2025-06-03', basis: 'published', amount: 2, claimant: 'made-up-ministry' },
    { ...jets, asOf: '2025-06-01', amount: 2, claimant: 'made-up-ministry' },
    'possibly agrees same-number',
  ],
  [
    'weeks later it is no news',
    { ...jets, asOf: '2025-06-23', basis: 'published' },
    { ...jets, asOf: '2025-06-01' },
    'different-time other-event',
  ],
  [
    'told before it happened',
    { ...jets, asOf: '2025-05-28', basis: 'published' },
    { ...jets, asOf: '2025-06-01' },
    'different-time other-event',
  ],
  [
    'a day that the text gives is its day',
    { ...jets, asOf: '2025-06-03' },
    { ...jets, asOf: '2025-06-01' },
    'different-time other-event',
  ],
])

rows('counts of which only the month is known', [
  [
    'growth may explain it',
    { ...dead, amount: 60_000, asOf: '2024-02' },
    { ...dead, amount: 40_000, asOf: '2024-02-10' },
    'possibly different-time month-only',
  ],
  [
    'growth does not explain 75 times as many',
    { ...dead, amount: 15_000, asOf: '2024-02' },
    { ...dead, amount: 200, asOf: '2024-02' },
    'possibly conflicts other-number-unsure',
  ],
])

rows('tolls with a floor', [
  [
    'a floor of the first day',
    {
      ...dead,
      family: 'event',
      place: 'poltava',
      amount: 41,
      bound: 'at-least',
      asOf: '2024-09-03',
      occasion: 'made-up-2024-09-03',
    },
    { ...dead, family: 'event', place: 'poltava', amount: 54, asOf: '2024-09-05', occasion: 'made-up-2024-09-03' },
    'different-time toll-rises',
  ],
])

rows('orders of magnitude', [
  [
    'hundreds and thousands',
    { amount: [100, 2_000], bound: 'order-of-magnitude' },
    { amount: [1_000, 20_000], bound: 'order-of-magnitude' },
    'possibly different-scope order-undecided',
  ],
])

rows('an event that a pack names', [
  [
    'wherever it is put',
    { ...night, amount: 355, place: undefined, occasion: 'made-up-2025-05-26', asOf: '2025-05-26' },
    { ...night, amount: 355, place: undefined, occasion: 'made-up-2025-05-26', asOf: '2025-05-26' },
    'agrees same-number',
  ],
  [
    'two nights by name',
    { ...night, amount: 298, asOf: '2025-05-25', occasion: 'made-up-2025-05-25' },
    { ...night, amount: 355, asOf: '2025-05-26', occasion: 'made-up-2025-05-26' },
    'different-time other-event',
  ],
])

const sinceDecember = { ...dead, since: '2022-12-01', amount: 20_000 } as const

rows('one period', [
  [
    'told as a running count and as a flow',
    { ...sinceDecember, asOf: '2023-05-01' },
    { ...sinceDecember, family: 'flow', asOf: '2023-05-01' },
    'agrees same-number',
  ],
  [
    'until May and until the first of May',
    { ...sinceDecember, family: 'flow', asOf: '2023-05' },
    { ...sinceDecember, family: 'flow', asOf: '2023-05-01' },
    'agrees same-number',
  ],
  [
    'until May and until February',
    { ...sinceDecember, family: 'flow', asOf: '2023-05' },
    { ...sinceDecember, family: 'flow', asOf: '2023-02-01' },
    'different-time other-period',
  ],
  [
    'one number of one day, as a stock and as an event',
    { role: 'builders', amount: 5_000, status: 'planned' },
    { role: 'builders', amount: 5_000, status: 'planned', family: 'event' },
    'agrees same-number',
  ],
  [
    'the missing of a war',
    { ...dead, measure: 'missing', family: 'level', amount: 7_200 },
    { ...dead, measure: 'missing', family: 'level', amount: 7_000, bound: 'more-than' },
    'agrees same-number',
  ],
  [
    'one source rounds its floor',
    { amount: 1_436, bound: 'at-least', claimant: 'pentagon' },
    { amount: 1_400, bound: 'more-than', claimant: 'pentagon' },
    'agrees differs-slightly',
  ],
])

rows('since the year a war began', [
  [
    'is since its first day',
    { ...dead, since: '2022-01-01', amount: 100_000 },
    { ...dead, amount: 300_000 },
    'conflicts other-number',
  ],
  [
    'another year is not',
    { ...dead, since: '2023-01-01', amount: 100_000 },
    { ...dead, amount: 300_000 },
    'different-time other-start',
  ],
])

rows('a share of something', [
  [
    'is not told for a share of land',
    { measure: 'share', family: 'share', unit: 'percent', amount: 75, claimant: 'pentagon' },
    { measure: 'territory-share', family: 'share', unit: 'percent', amount: 75, claimant: 'pentagon' },
    'different-scope kind-in-kind',
  ],
])

rows('some of the soldiers, plans and places that overlap', [
  [
    'those in rotation and all of them',
    { actor: 'united-states', place: 'syria', amount: 1_100, thing: 'rotational soldier', claimant: 'pentagon' },
    { actor: 'united-states', place: 'syria', amount: 2_000, thing: 'soldier', claimant: 'pentagon' },
    'different-scope kind-in-kind',
  ],
  [
    'planned and decreed',
    { ...russians, place: 'russia', status: 'planned', amount: 300_000, bound: 'about' },
    { ...russians, place: 'russia', status: 'planned', family: 'authorised', amount: 300_000 },
    'agrees same-number',
  ],
  [
    'another number than was decreed',
    { ...russians, place: 'russia', status: 'planned', amount: 120_000 },
    { ...russians, place: 'russia', status: 'planned', family: 'authorised', amount: 300_000 },
    'different-status ceiling',
  ],
  [
    'numbers that only just fit, in a country and at a border',
    { ...russians, place: 'ukraine', amount: 190_000, bound: 'up-to' },
    { ...russians, place: 'russia-ukraine-border', amount: 110_000 },
    'possibly different-scope other-place',
  ],
])

rows('numbers that meet at an edge', [
  [
    'five planes and six',
    { ...jets, amount: 5, occasion: 'made-up-raid-2025-06-01', asOf: '2025-06-01' },
    { ...jets, amount: 6, occasion: 'made-up-raid-2025-06-01', asOf: '2025-06-01' },
    'possibly conflicts other-number-unsure',
  ],
  [
    '50,000 and about 60,000, weeks apart',
    { ...russians, amount: 50_000, asOf: '2024-11-10' },
    { ...russians, amount: 60_000, bound: 'about', asOf: '2024-09-25' },
    'different-time too-far-apart',
  ],
  [
    '50,000 and about 60,000, three weeks apart',
    { ...russians, amount: 50_000, asOf: '2024-11-10' },
    { ...russians, amount: 60_000, bound: 'about', asOf: '2024-10-20' },
    'different-time changed-meanwhile',
  ],
  [
    'a list of names and a floor far above it',
    { ...dead, amount: 426, claimant: 'mediazona' },
    { ...dead, amount: 1_000, bound: 'more-than' },
    'possibly different-scope far-beyond-bound',
  ],
])

rows('losses', [
  [
    'may be the dead alone',
    { ...dead, measure: 'casualties', thing: 'losses', amount: 18_900, asOf: '2022-04-07' },
    { ...dead, measure: 'casualties', amount: 35_000, asOf: '2022-03-30' },
    'different-time count-grows',
  ],
])

rows('one event at two places', [
  [
    'over Moscow and over Kursk',
    { ...night, amount: 91, place: 'moscow', occasion: 'made-up-2025-03-11', asOf: '2025-03-11' },
    { ...night, amount: 126, place: 'kursk-oblast', occasion: 'made-up-2025-03-11', asOf: '2025-03-11' },
    'different-scope other-place',
  ],
])

rows('bounds of other days', [
  [
    'a number far above an old floor',
    { ...dead, amount: 100, bound: 'at-least', asOf: '2024-12-19' },
    { ...dead, amount: 900, asOf: '2025-01-20' },
    'different-time changed-meanwhile',
  ],
])

rows('what one army lost and what both lost', [
  [
    'as many as both',
    { ...dead, measure: 'casualties', actor: ['russia', 'ukraine'] },
    { ...dead, measure: 'casualties' },
    'different-scope part-and-whole',
  ],
])

rows('events', [
  ['one night, two counts', { ...night, amount: 355 }, { ...night, amount: 120 }, 'conflicts other-number'],
  [
    'the next night',
    { ...night, amount: 298, asOf: '2025-05-25' },
    { ...night, amount: 355, asOf: '2025-05-26' },
    'possibly different-time event-unsure',
  ],
  [
    'another week',
    { ...night, amount: 273, asOf: '2025-05-18' },
    { ...night, amount: 355, asOf: '2025-05-26' },
    'different-time other-event',
  ],
  [
    'launched and shot down',
    { ...night, amount: 355 },
    { ...night, amount: 233, action: 'shot-down' },
    'different-scope kind-in-kind',
  ],
])

const strike = {
  measure: 'killed',
  family: 'event',
  group: 'civilian',
  actor: 'ukraine',
  place: 'sumy',
  occasion: 'sumy-strike-2025-04-13',
  asOf: '2025-04-13',
} as const
rows('tolls', [
  [
    'risen the next day',
    { ...strike, amount: 21, published: '2025-04-13' },
    { ...strike, amount: 34, asOf: '2025-04-14', published: '2025-04-14' },
    'different-time toll-rises',
  ],
  [
    'of the first hours',
    { ...strike, amount: 21, published: '2025-04-13' },
    { ...strike, amount: 32, published: '2025-04-13' },
    'different-time first-counts',
  ],
  [
    'soldiers or civilians',
    { ...strike, amount: 60, group: 'military' },
    { ...strike, amount: 34 },
    'different-scope rival-accounts',
  ],
])

rows('scope', [
  [
    'Kursk in Russia, numbers that fit',
    {},
    { place: 'russia', amount: [11_000, 12_000] },
    'agrees part-and-whole-meet',
  ],
  ['less in Kursk than in Russia', { amount: 8_000 }, { place: 'russia' }, 'different-scope part-and-whole'],
  ['more in Kursk than in Russia', { amount: 20_000 }, { place: 'russia' }, 'conflicts part-above-whole'],
  [
    'Russians, and Russians with North Koreans',
    { ...russians, amount: 50_000 },
    { actor: ['russia', 'north-korea'], amount: 50_000 },
    'agrees part-and-whole-meet',
  ],
  [
    'no place, and a contingent abroad: the theatre',
    { place: undefined },
    { amount: 8_000 },
    'different-scope part-and-whole',
  ],
  [
    'no place at home',
    { ...russians, place: undefined, amount: 90_000 },
    { ...russians, amount: 50_000 },
    'possibly different-scope place-unknown',
  ],
  ['sappers of soldiers', { role: 'engineers', amount: 1_000 }, { amount: 11_000 }, 'different-scope kind-in-kind'],
  [
    'killed of casualties',
    { measure: 'killed', family: 'cumulative', amount: 600 },
    { measure: 'casualties', family: 'cumulative', amount: 4_700 },
    'different-scope kind-in-kind',
  ],
])

rows('value', [
  ['an army and its contingent', { amount: 1_280_000 }, { amount: 11_000 }, 'possibly different-scope part-and-whole'],
  ['a contingent and the army', { amount: 400 }, { amount: 11_000 }, 'possibly different-scope part-and-whole'],
  ['many troops and few', { amount: 110_000 }, { amount: 11_000 }, 'conflicts other-number'],
  ['within rounding', { amount: 11_000, bound: 'about' }, { bound: 'about' }, 'agrees same-number'],
  ['differs slightly', { amount: 11_400 }, { amount: 10_600 }, 'agrees differs-slightly'],
  [
    'an order of magnitude',
    { amount: [10_000, 100_000], bound: 'order-of-magnitude', ...russians },
    { amount: 50_000, ...russians },
    'agrees order-of-magnitude',
  ],
  [
    'outside the order',
    { amount: [1_000, 20_000], bound: 'order-of-magnitude' },
    { amount: 100_000 },
    'possibly conflicts outside-order',
  ],
  ['two floors', { bound: 'at-least' }, { amount: 15_000, bound: 'more-than' }, 'agrees two-bounds'],
  [
    'two floors far apart',
    { bound: 'at-least' },
    { amount: 30_000, bound: 'more-than' },
    'possibly different-scope two-bounds',
  ],
  ['out of sight of a floor', { bound: 'at-least', amount: 60 }, {}, 'unrelated far-beyond-bound'],
  ['far beyond a floor', { bound: 'at-least', amount: 4_000 }, {}, 'possibly different-scope far-beyond-bound'],
  ['out of reach of a floor', { bound: 'at-least', amount: 1_500 }, {}, 'possibly different-scope far-beyond-bound'],
  [
    'two currencies',
    { measure: 'aid', unit: 'USD', amount: 100 },
    { measure: 'aid', unit: 'EUR', amount: 300 },
    'possibly different-scope currency',
  ],
])

/** A running count that does not say since when. */
const undated: MadeFigure = { measure: 'killed', family: 'cumulative', place: undefined, ...russians }

const toll: MadeFigure = {
  measure: 'killed',
  family: 'cumulative',
  group: 'unstated',
  actor: 'israel',
  place: 'israel',
  asOf: '2024-11-04',
}

describe('how closely figures agree', () => {
  test.each<[string, MadeFigure, MadeFigure, boolean]>([
    ['a floor and a number near it', { amount: 10_000, bound: 'at-least' }, { amount: 12_000 }, true],
    [
      'one source’s one count, with no start given',
      { ...toll, amount: 24, claimant: 'israel-defense-forces' },
      { ...toll, amount: 24, since: '2024-10-01', claimant: 'israel-defense-forces' },
      true,
    ],
    [
      'another source’s, with no start given',
      { ...toll, amount: 24 },
      { ...toll, amount: 24, since: '2024-10-01' },
      false,
    ],
    [
      'the month of a running count that is young',
      { ...dead, amount: 9_000, asOf: '2022-03-03' },
      { ...dead, amount: [7_000, 11_000], asOf: '2022-03' },
      false,
    ],
    ['a floor and a number a third above it', { amount: 3_000, bound: 'more-than' }, { amount: 4_000 }, false],
    ['a range that only touches a floor', { amount: 6_000, bound: 'more-than' }, { amount: [4_000, 6_000] }, false],
    ['rounding that lets 50,000 meet 60,000', { amount: 50_000 }, { amount: 60_000, bound: 'about' }, false],
    ['a floor and a number far above it', { amount: 10_000, bound: 'more-than' }, { amount: 17_800 }, false],
    ['one start goes without saying', { ...undated, amount: 45_000 }, { ...dead, amount: 45_000 }, true],
    [
      'a running count a month on, early in a war',
      { ...dead, amount: 2_870, bound: 'more-than', asOf: '2022-03-02' },
      { ...dead, amount: 3_000, bound: 'about', asOf: '2022-04-04' },
      false,
    ],
    [
      'a running count two weeks on, years into a war',
      { ...dead, amount: 60_500, asOf: '2024-02-01' },
      { ...dead, amount: 61_000, asOf: '2024-02-14' },
      true,
    ],
  ])('%s', (_, said, recorded, closely) => {
    expect(relate(said, recorded)).toMatchObject({ kind: 'agrees', closely })
  })
})

describe('whose doing, and which of the people', () => {
  const by = (id: string) => ({ by: { text: id, id } })

  test.each<[string, MadeFigure, MadeFigure, string]>([
    [
      'two running counts by who killed',
      { ...toll, ...by('hamas'), amount: 1_200, bound: 'about' },
      { ...toll, ...by('hezbollah'), amount: 72 },
      'unrelated other-giver',
    ],
    ['children among the dead', { ...dead, amount: 9_000 }, { ...dead, amount: 763, thing: 'child' }, 'kind-in-kind'],
    [
      'people and soldiers say only who counts',
      { ...dead, thing: 'people' },
      { ...dead, thing: 'soldiers' },
      'same-number',
    ],
    [
      'land taken so far and land held',
      { measure: 'area', unit: 'km2', amount: 1_294, action: 'captured', actor: 'ukraine' },
      { measure: 'area', unit: 'km2', amount: 1_294, action: 'held', actor: 'ukraine' },
      'same-number',
    ],
  ])('%s', (_, said, recorded, expected) => {
    const relation = relate(said, recorded)
    expect(`${relation.kind} ${relation.why.rule}`).toContain(expected)
  })
})

const israeliDead = {
  measure: 'killed',
  family: 'cumulative',
  actor: 'israel',
  group: 'unstated',
  place: undefined,
} as const
const lost = { measure: 'casualties', family: 'flow', place: undefined, ...russians } as const
const koreanDead = { measure: 'casualties', family: 'cumulative', place: 'kursk-oblast' } as const

rows('readings of an outside editor', [
  [
    'two captives and all the wounded',
    { measure: 'wounded', family: 'cumulative', amount: 2 },
    { measure: 'wounded', family: 'cumulative', amount: 2_700 },
    'unrelated other-thing',
  ],
  [
    'few of one side and many of the other, of one event',
    { measure: 'killed', family: 'event', place: 'makiivka', amount: 9, ...russians, occasion: 'makiivka-2024-11-04' },
    {
      measure: 'killed',
      family: 'event',
      place: 'makiivka',
      amount: 200,
      ...russians,
      occasion: 'makiivka-2024-11-04',
    },
    'conflicts other-number',
  ],
  [
    'a later estimate of unnamed officials is lower',
    { ...koreanDead, amount: 6_000, bound: 'more-than', claimant: 'british-ministry-of-defence', asOf: '2025-06-15' },
    { ...koreanDead, amount: 4_000, claimant: 'western-officials', asOf: '2025-07-02' },
    'different-time count-grows',
  ],
  [
    'what unnamed officials said before a side admits less',
    { ...dead, actor: 'ukraine', amount: 31_000, claimant: 'volodymyr-zelenskyy', asOf: '2024-02-25' },
    { ...dead, actor: 'ukraine', amount: 70_000, claimant: 'us-officials', asOf: '2023-10-01' },
    'conflicts fell',
  ],
  [
    'dead of two wars of one country',
    { ...israeliDead, place: 'lebanon', amount: 1_200, since: '2023-10-08' },
    { ...israeliDead, place: 'iran', amount: 28, since: '2025-06-13', asOf: '2025-06-24' },
    'unrelated other-place',
  ],
  [
    'a war that is not named against one that is',
    { ...israeliDead, amount: 1_200, claimant: 'israel-defense-forces' },
    { ...israeliDead, place: 'lebanon', amount: 45, claimant: 'israel-defense-forces', asOf: '2024-11-20' },
    'different-time changed-meanwhile',
  ],
  [
    'a count since January is no later state of one since the invasion',
    {
      ...dead,
      measure: 'casualties',
      amount: 427_000,
      since: '2024-01-01',
      claimant: 'institute-for-the-study-of-war',
    },
    { ...dead, measure: 'casualties', amount: 818_740, claimant: 'institute-for-the-study-of-war', asOf: '2025-01-20' },
    'different-time other-start',
  ],
  [
    'a count that has grown in six weeks is no rounding',
    { ...dead, actor: 'palestine', since: '2023-10-07', amount: 57_762, asOf: '2025-07-11' },
    { ...dead, actor: 'palestine', since: '2023-10-07', amount: 62_000, asOf: '2025-08-21' },
    'different-time count-grows',
  ],
  [
    'totals that a floor allows',
    { ...dead, measure: 'casualties', amount: 860_000, bound: 'more-than', asOf: '2025-02-14' },
    { ...dead, measure: 'casualties', amount: 1_500_000, asOf: '2025-02-14' },
    'possibly agrees same-number',
  ],
  [
    'two floors that no editor would call agreement',
    { ...dead, actor: 'ukraine', amount: 70_400, bound: 'more-than', asOf: '2025-02-14' },
    { ...dead, actor: 'ukraine', amount: 46_000, bound: 'more-than', asOf: '2025-02-16' },
    'possibly different-scope two-bounds',
  ],
  [
    'what a side admits and what the other claims, in one month',
    { ...dead, amount: 5_937, claimant: 'russian-ministry-of-defence', asOf: '2022-09' },
    { ...dead, amount: 49_500, claimant: 'ukrainian-general-staff', asOf: '2022-09-04' },
    'conflicts other-number',
  ],
  [
    'as many tourists as people',
    { measure: 'killed', family: 'event', place: 'pahalgam', amount: 26, thing: 'tourists', group: 'civilian' },
    { measure: 'killed', family: 'event', place: 'pahalgam', amount: 26, thing: 'people', group: 'unstated' },
    'agrees role-named',
  ],
  [
    'one raid told as a count',
    { measure: 'killed', family: 'event', place: 'el-fasher', amount: 460, actor: 'sudan', bound: 'more-than' },
    {
      measure: 'killed',
      family: 'cumulative',
      place: 'sudan',
      amount: 460,
      actor: 'sudan',
      asOf: '2024-11-06',
      basis: 'published',
    },
    'agrees part-and-whole-meet',
  ],
  [
    'drones of two nights, alike by chance',
    { ...night, amount: 266, asOf: '2025-05-25' },
    { ...night, amount: 288, asOf: '2025-05-26' },
    'possibly different-time event-unsure',
  ],
  [
    'jets that are promised and bombers that burnt',
    { measure: 'aircraft', amount: 24, thing: 'F-16 jets', status: 'planned', unit: 'items', group: 'unstated' },
    { measure: 'aircraft', amount: 41, thing: 'Tu-95 bombers', unit: 'items', group: 'unstated' },
    'unrelated other-thing',
  ],
  [
    'half of the planes and an approval rating',
    { measure: 'share', family: 'share', amount: 50, unit: 'percent', group: 'unstated', thing: 'planes' },
    { measure: 'approval', family: 'share', amount: 4, unit: 'percent', group: 'unstated' },
    'unrelated other-thing',
  ],
  [
    'fewer on a day of the autumn in which all of them were sent',
    { amount: 11_000, asOf: ['2024-09-01', '2024-11-30'] },
    { amount: 3_000, asOf: '2024-10-23' },
    'possibly different-time month-only',
  ],
  [
    'more on a day of that autumn',
    { amount: 11_000, asOf: ['2024-09-01', '2024-11-30'] },
    { amount: 15_000, asOf: '2024-11-12' },
    'possibly conflicts other-number-unsure',
  ],
  [
    'nobody says thousands of a thousand',
    { amount: 1_000 },
    { amount: [1_000, 20_000], bound: 'order-of-magnitude' },
    'possibly different-scope order-undecided',
  ],
  [
    'but of three thousand',
    { amount: 3_000 },
    { amount: [1_000, 20_000], bound: 'order-of-magnitude' },
    'agrees order-of-magnitude',
  ],
  [
    'January and the month past',
    { ...lost, amount: 48_240, asOf: ['2025-01-01', '2025-01-31'] },
    { ...lost, amount: 48_000, asOf: ['2025-01-18', '2025-02-17'] },
    'agrees same-number',
  ],
  [
    'another number of those days',
    { ...lost, amount: 48_240, asOf: ['2025-01-01', '2025-01-31'] },
    { ...lost, amount: 41_000, asOf: ['2025-01-18', '2025-02-17'] },
    'different-time other-period',
  ],
  [
    'as many mercenaries dead as soldiers',
    { measure: 'killed', family: 'cumulative', place: 'bakhmut', amount: 20_000, ...russians },
    { measure: 'killed', family: 'cumulative', place: 'bakhmut', amount: 20_000, ...russians, role: 'mercenaries' },
    'different-scope kind-in-kind',
  ],
])

const aid = {
  measure: 'aid',
  family: 'cumulative',
  actor: 'ukraine',
  place: 'ukraine',
  unit: 'USD',
  group: 'unstated',
} as const
const given = { ...aid, by: { text: 'US', id: 'united-states' }, since: '2022-02-24' } as const
const kiel = { ...given, amount: 119.7e9, asOf: '2024-12-31', claimant: 'kiel-institute' } as const

rows('totals of aid', [
  [
    'three times as much in two months',
    { ...given, amount: 350e9, asOf: '2025-02-20', claimant: 'donald-trump' },
    kiel,
    'conflicts grew-too-fast',
  ],
  [
    'more spent than was allocated',
    { ...given, amount: 350e9, asOf: '2025-02-20', action: 'spent', claimant: 'donald-trump' },
    { ...kiel, action: 'allocated' },
    'conflicts part-above-whole',
  ],
  [
    'a little more in two months',
    { ...given, amount: 128e9, asOf: '2025-02-20', claimant: 'donald-trump' },
    kiel,
    'different-time count-grows',
  ],
  [
    'less spent than was allocated',
    { ...given, amount: 70e9, asOf: '2025-02-20', action: 'spent', claimant: 'volodymyr-zelenskyy' },
    { ...kiel, action: 'allocated' },
    'different-scope kind-in-kind',
  ],
  [
    'in two currencies',
    { ...given, amount: 350e9, asOf: '2025-02-20', claimant: 'donald-trump' },
    { ...kiel, unit: 'EUR' },
    'different-time count-grows',
  ],
  [
    'half a year apart',
    { ...given, amount: 350e9, asOf: '2025-08-20', claimant: 'donald-trump' },
    kiel,
    'different-time count-grows',
  ],
  [
    'military aid and all aid',
    { ...given, amount: 66e9, asOf: '2024-12-31', thing: 'military aid', claimant: 'pentagon' },
    kiel,
    'different-scope kind-in-kind',
  ],
])

test.each<[string, MadeFigure, MadeFigure, boolean]>([
  [
    'a floor that is nearly reached',
    { ...dead, amount: 600_000, bound: 'at-least' },
    { ...dead, amount: 620_000 },
    true,
  ],
  ['a floor far below', { ...dead, amount: 600_000, bound: 'at-least' }, { ...dead, amount: 900_000 }, false],
])('whether totals answer one question: %s', (_, said, recorded, expected) =>
  expect(relate(said, recorded).sameQuestion).toBe(expected),
)

const some = { amount: 10_000 } as const
const sinceWhenever = {
  measure: 'killed',
  family: 'cumulative',
  amount: 600_000,
  claimant: 'made-up-staff',
  ...russians,
  place: undefined,
} as const

test.each<[string, MadeFigure, MadeFigure, boolean]>([
  ['a day of the month', { ...some, asOf: '2024-11' }, some, true],
  ['a day of the season', { ...some, asOf: ['2024-09-01', '2024-11-30'] }, some, false],
  ['one source, one day, one number', sinceWhenever, { ...sinceWhenever, since: '2022-02-24' }, true],
])('how closely the same number agrees: %s', (_, said, recorded, closely) =>
  expect(relate(said, recorded)).toMatchObject({ kind: 'agrees', closely }),
)

test.each<[string, string, boolean]>([
  ['three days on, by its publication', '2024-11-07', true],
  ['four days on, by its publication', '2024-11-08', false],
])('a third more, %s', (_, asOf, sameQuestion) =>
  expect(relate(some, { amount: 13_000, asOf, basis: 'published' })).toMatchObject({ kind: 'conflicts', sameQuestion }),
)
