import { describe, expect, test } from 'vitest'
import { figuresInWar, figuresOf } from './figures-of.ts'

type Short = readonly (string | number | null | readonly (number | undefined)[])[]

/** Number, measure, whose, where, how sure: what a construction is read as. */
const short = (sentence: string): Short[] =>
  figuresInWar(sentence).map(({ facts: { quantity, measure, actor, place, status } }) => [
    quantity.value === undefined ? [quantity.low, quantity.high] : Math.round(quantity.value * 10) / 10,
    measure,
    actor?.id ?? null,
    place?.id ?? null,
    status,
  ])
/** The numbers of a sentence alone. */
const numbers = (sentence: string) => figuresInWar(sentence).map(({ facts }) => facts.quantity.value)

describe('a conversion in brackets is the same figure told twice', () => {
  test.each([
    ['Ethiopian troops hold about 500 square miles (1,300 sq km) of Tigray.', 1294.994, 'tigray'],
    ['The army advanced 5 miles, or 8 kilometres, on the front near Goma.', 8.04672, 'goma'],
    ['Azerbaijan took 1,700 square kilometres (656 square miles) of Nagorno-Karabakh.', 1700, 'nagorno-karabakh'],
  ])('%s', (sentence, value, place) => {
    const [figure, ...others] = figuresInWar(sentence)
    expect(others).toEqual([])
    expect(figure?.facts).toMatchObject({ quantity: { value }, place: { id: place } })
    expect(figure?.repeats).toHaveLength(1)
  })
  test.each([
    'The rebels took 40 square miles (12 villages) near Goma.',
    "Israel's forces hold 200 sq km (20 sq km of it built up) in Gaza.",
  ])('two figures: %s', (sentence) => {
    expect(numbers(sentence)).toHaveLength(2)
  })
})

describe('a number that the sentence takes back is denied', () => {
  test.each<[string, Short[]]>([
    [
      "Sudan's army lost not 40 but 60 tanks in Khartoum.",
      [
        [40, 'tanks', 'sudan', 'khartoum', 'denied'],
        [60, 'tanks', 'sudan', 'khartoum', 'actual'],
      ],
    ],
    [
      'Rwanda has sent 4,000 soldiers, not 10,000, to Goma.',
      [
        [4000, 'troops', 'rwanda', 'goma', 'actual'],
        [10_000, 'troops', 'rwanda', 'goma', 'denied'],
      ],
    ],
    [
      'Thailand has 2,000 soldiers rather than 5,000 soldiers at the border.',
      [
        [2000, 'troops', 'thailand', null, 'actual'],
        [5000, 'troops', 'thailand', null, 'denied'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
  test.each([
    'Israel killed not only 40 militants but also a commander in Gaza.',
    'The rebels have no more than 300 fighters in Goma, but 12 tanks.',
  ])('nothing is taken back: %s', (sentence) => {
    expect(figuresInWar(sentence).map(({ facts }) => facts.status)).not.toContain('denied')
  })
})

describe('a figure for each unit is no total', () => {
  test.each([
    ['Ethiopia sent four units of 2,000 men each to Somalia.', [2000], true],
    ["Myanmar's junta has three battalions of some 500 soldiers each in Rakhine.", [3, 500], true],
    ['The army formed brigades of 3,000 troops apiece.', [3000], true],
    ['Hamas freed 4 soldiers each week.', [4], undefined],
    ["Yemen's Houthis fired 3 missiles at each ship.", [3], undefined],
  ])('%s', (sentence, values, isPart) => {
    expect(numbers(sentence)).toEqual(values)
    expect(figuresInWar(sentence).at(-1)?.facts.additional).toBe(isPart)
  })
})

describe('losses on both sides are nobody’s alone', () => {
  test.each<[string, Short[]]>([
    ['The clashes in Kashmir killed at least 60 soldiers on both sides.', [[60, 'killed', null, 'kashmir', 'actual']]],
    ['Fighting near Goma left more than 50 people dead on both sides.', [[50, 'killed', null, 'goma', 'actual']]],
    ['The border war killed 38 people on both sides, Thailand said.', [[38, 'killed', null, null, 'actual']]],
    ['Both sides met for two hours.', []],
    ['The two armies and both sides agreed on a truce.', []],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('what it was before is a figure of an earlier time', () => {
  test.each([
    ["Myanmar's army fell from 300,000 to 130,000 soldiers.", [300_000, 130_000], [undefined, '2024-11-12']],
    [
      'The death toll in Gaza reached 45,000, up from 44,000 last week.',
      [45_000, 44_000],
      ['2024-11-12', '2024-11-04'],
    ],
    [
      'The reconstruction cost of Syria is $216 billion, up from $180 billion.',
      [216e9, 180e9],
      ['2024-11-12', undefined],
    ],
    ['The estimates range from 300 to 400 dead in Khartoum.', [undefined], ['2024-11-12']],
    ['Ethiopian soldiers came from 12 villages in Tigray.', [12], ['2024-11-12']],
  ])('%s', (sentence, values, times) => {
    expect(numbers(sentence)).toEqual(values)
    expect(figuresInWar(sentence).map(({ facts }) => facts.asOf?.start)).toEqual(times)
  })
})

describe('a bare number counts on', () => {
  test.each<[string, Short[]]>([
    [
      'Armenia registered 100,417 refugees by Saturday. The day before it was 84,770.',
      [
        [100_417, 'refugees', 'armenia', null, 'actual'],
        [84_770, 'refugees', 'armenia', null, 'actual'],
      ],
    ],
    [
      'France has 1,500 soldiers in Niger, 1,000 in Chad and 900 in Ivory Coast.',
      [
        [1500, 'troops', 'france', 'niger', 'actual'],
        [1000, 'troops', 'france', 'chad', 'actual'],
        [900, 'troops', 'france', 'ivory-coast', 'actual'],
      ],
    ],
    [
      "Running counts of Ethiopia's losses in Tigray passed 31,000.",
      [[31_000, 'casualties', 'ethiopia', 'tigray', 'actual']],
    ],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
  test.each([
    ['Congo counted 2,000 bodies. The day before it was 31 degrees.', 1],
    ['Sudan lost 300 soldiers. In 2019 it was different.', 1],
  ])('nothing goes on: %s', (sentence, count) => {
    expect(numbers(sentence)).toHaveLength(count)
  })
  test('"the day before" is counted from the figure before', () => {
    const [, second] = figuresInWar('Armenia registered 100,417 refugees by Saturday. The day before it was 84,770.')
    expect(second?.facts.asOf).toMatchObject({ start: '2024-11-08', basis: 'context' })
  })
})

describe('a list shares what its first member says', () => {
  test.each<[string, Short[]]>([
    [
      'The air strike on a market in Darfur killed 12, wounded 40 and left 3 missing.',
      [
        [12, 'killed', 'sudan', 'darfur', 'actual'],
        [40, 'wounded', 'sudan', 'darfur', 'actual'],
        [3, 'missing', 'sudan', 'darfur', 'actual'],
      ],
    ],
    [
      'The shelling of Idlib killed 7 civilians, injured 25 and displaced 4,000.',
      [
        [7, 'killed', 'syria', 'idlib', 'actual'],
        [25, 'wounded', 'syria', 'idlib', 'actual'],
        [4000, 'displaced', 'syria', 'idlib', 'actual'],
      ],
    ],
    [
      'Two rockets struck Haifa, killing 3 and wounding 11.',
      [
        [2, 'missiles', null, 'haifa', 'actual'],
        [3, 'killed', 'israel', 'haifa', 'actual'],
        [11, 'wounded', 'israel', 'haifa', 'actual'],
      ],
    ],
    ['The attack killed time and left little room for talks.', []],
    ['The siege wounded pride and left 3 questions open.', []],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('a share of another figure', () => {
  test.each<[string, Short[]]>([
    [
      'Ethiopia lost 4,000 soldiers. Two-thirds of them were killed in Tigray.',
      [
        [4000, 'casualties', 'ethiopia', null, 'actual'],
        [66.7, 'share', 'ethiopia', 'tigray', 'actual'],
      ],
    ],
    [
      'The UN counted 11,000 refugees in Chad. A third of the 11,000 were children.',
      [
        [11_000, 'refugees', 'chad', 'chad', 'actual'],
        [33.3, 'share', 'chad', 'chad', 'actual'],
      ],
    ],
    [
      'Hamas lost 20,000 fighters, half of them in Gaza City.',
      [
        [20_000, 'casualties', 'hamas', 'gaza-city', 'actual'],
        [50, 'share', 'hamas', 'gaza-city', 'actual'],
      ],
    ],
    ['Half of the work is done, the army said.', []],
    ['A third of the night passed without shelling.', []],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('a total and its part', () => {
  test.each<[string, Short[]]>([
    [
      'Iran has massed 50,000 troops in Syria, including some 10,000 Afghans.',
      [
        [50_000, 'troops', 'iran', 'syria', 'actual'],
        [10_000, 'troops', 'afghanistan', 'syria', 'actual'],
      ],
    ],
    [
      'The UN counted 40,000 dead in Gaza, among them 15,000 children.',
      [
        [40_000, 'killed', 'palestine', 'gaza', 'actual'],
        [15_000, 'killed', 'palestine', 'gaza', 'actual'],
      ],
    ],
    [
      'India lost six aircraft, among them three Rafales.',
      [
        [6, 'aircraft', 'india', null, 'actual'],
        [3, 'aircraft', 'india', null, 'actual'],
      ],
    ],
    ['The plan includes 50,000 pages, including 10,000 maps.', []],
    ['The general, among them two aides, left.', []],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('models by name, and nationals', () => {
  test.each<[string, Short[]]>([
    ['Greece gave 24 F-16s to Jordan.', [[24, 'aircraft', 'greece', 'jordan', 'actual']]],
    ['Ethiopia lost 20 T-72 tanks in Tigray.', [[20, 'tanks', 'ethiopia', 'tigray', 'actual']]],
    ['Some 1.5 million Sudanese have fled to Chad.', [[1_500_000, 'displaced', 'sudan', 'chad', 'actual']]],
    ['The pilots fly the F-16 and the T-72 was built in 1973.', []],
    ['The Sudanese government signed three letters.', []],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('whose losses they are', () => {
  test.each<[string, Short[]]>([
    ["Israel's ambulance service counted 28 dead.", [[28, 'killed', 'israel', null, 'actual']]],
    [
      'A senior Ethiopian officer acknowledged 1,351 soldiers killed.',
      [[1351, 'killed', 'ethiopia', null, 'confirmed']],
    ],
    ['Thai forces shelled a village, killing 8 civilians.', [[8, 'killed', null, null, 'actual']]],
    ['US officials spoke of 300 casualties.', [[300, 'casualties', null, null, 'actual']]],
    [
      '"We are holding 500 of the occupier\'s soldiers in Kursk," Zelensky said.',
      [[500, 'troops', 'russia', 'kursk-oblast', 'actual']],
    ],
  ])('%s', (sentence, expected) => {
    expect(short(sentence)).toEqual(expected)
  })
})

describe('the day of a dateline', () => {
  const facts = (text: string) => figuresOf(text)[0]?.facts.asOf
  test.each([
    ['GOMA, Congo, Nov. 3 (Sample Agency) - The army lost 30 soldiers in the war with rebels.', '2024-11-03'],
    ['Khartoum, 9 November 2024 – Sudan lost 30 soldiers in the war with rebels.', '2024-11-09'],
    ['BEIRUT, November 10 — Hezbollah lost 30 fighters in the war with Israel.', '2024-11-10'],
  ])('%s', (text, day) => {
    expect(facts(text)).toMatchObject({ start: day, end: day, basis: 'dateline' })
  })
  test.each([
    'Goma fell to the rebels, and the army lost 30 soldiers in the war.',
    'The army of Sudan lost 30 soldiers - and 9 tanks - in the war.',
  ])('none: %s', (text) => {
    expect(facts(text)).toMatchObject({ start: '2024-11-12', basis: 'published' })
  })
})

describe('who has what', () => {
  test.each([
    ['Serbia has 28,000 soldiers and Kosovo 5,000.', ['serbia', 'kosovo']],
    ['Thailand put its dead at 15, Cambodia at 13.', ['thailand', 'cambodia']],
    ['France will withdraw 1,500 troops from Niger.', ['france']],
  ])('%s', (sentence, actors) => {
    expect(figuresInWar(sentence).map(({ facts }) => facts.actor?.id)).toEqual(actors)
  })
  test('two subjects are a joint actor', () => {
    const [figure] = figuresInWar('Ethiopia and Eritrea have massed 40,000 soldiers at their border.')
    expect(figure?.facts.actor?.parts).toEqual(['ethiopia', 'eritrea'])
  })
  test.each([
    ['Chad has taken in 700,000 refugees.', ['refugees']],
    ["Haiti's gangs killed 5,600 people, 1,000 more than in 2023.", ['killed']],
  ])('%s', (sentence, measures) => {
    expect(figuresInWar(sentence).map(({ facts }) => facts.measure)).toEqual(measures)
  })
  test('a month without a year lies ahead of a plan and behind a report', () => {
    const starts = [
      'France will send 1,500 troops to Niger in December.',
      'France sent 1,500 troops to Niger in December.',
    ]
    expect(starts.map((sentence) => figuresInWar(sentence)[0]?.facts.asOf?.start)).toEqual(['2024-12-01', '2023-12-01'])
  })
})

describe('what was fired, and when a number was given', () => {
  test.each([
    ['Russia attacked Ukraine with 298 drones.', 'launched', 'russia'],
    ['Ukraine said it had shot down or suppressed 747 Russian drones.', 'shot-down-or-jammed', 'russia'],
  ])('%s', (sentence, action, actor) => {
    expect(figuresInWar(sentence).map(({ facts }) => [facts.action, facts.actor?.id])).toEqual([[action, actor]])
  })

  test.each([
    ['Zelensky said in February that 46,000 Ukrainian soldiers had died.', '2024-02-01'],
    ['Zelensky said on Sunday that 46,000 Ukrainian soldiers had died.', '2024-11-12'],
  ])('%s', (sentence, day) => {
    expect(figuresInWar(sentence)[0]?.facts.asOf?.start).toBe(day)
  })
})
