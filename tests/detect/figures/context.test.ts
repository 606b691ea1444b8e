import { describe, expect, test } from 'vitest'
import { figuresInWar, figuresOf, WAR_LINE } from './figures-of.ts'

const facts = (text: string) => figuresInWar(text).map((claim) => claim.facts)
const actors = (text: string) => facts(text).map(({ actor }) => actor?.id ?? null)
const places = (text: string) => facts(text).map(({ place }) => place?.id ?? null)

describe('headlines among others stand alone', () => {
  test.each([
    ['M23 takes 40 villages near Goma\nGangs kill 4,000 people in three months', ['m23', null]],
    ['Chad loses 12 soldiers in Niger\nAirstrike kills 30 people', ['chad', null]],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test('sentences go on', () =>
    expect(actors('Chad lost 12 soldiers in Niger. Another 30 were wounded.')).toEqual(['chad', 'chad']))
})

test.each([
  ['BANGKOK, Nov. 11 - A jet dropped two bombs on a village.', [null]],
  ['CAIRO (Sample) — The army killed 40 rebels.', [null]],
  ['NIAMEY, Niger — Chad lost 40 soldiers.', ['chad']],
])('a dateline is where the reporter sits: %s', (text, expected) =>
  expect(figuresOf(`${text}\n${WAR_LINE}`).map((claim) => claim.facts.actor?.id ?? null)).toEqual(expected),
)

describe('the whole war is not at one place', () => {
  test.each([
    ['In Wad Madani 12 people were killed. A monitor has recorded 24,000 deaths so far.', ['wad-madani', 'sudan']],
    ['In Goma 40 people were killed. More than 7,000 people have died since January.', ['goma', 'dr-congo']],
    ['In Rafah 12 people were killed. The overall toll is 41,000 dead.', ['rafah', 'gaza']],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))

  test.each([
    ['In Wad Madani 12 people were killed. Another 40 people were wounded.', ['wad-madani', 'wad-madani']],
    ['In Goma 40 people were killed. On Sunday 7 people died.', ['goma', 'goma']],
  ])('one event is: %s', (text, expected) => expect(places(text)).toEqual(expected))
})

describe('whose', () => {
  test.each([
    ['The coalition lost 1,100 soldiers, 420 of them Emirati.', [null, 'united-arab-emirates']],
    ['The Taliban detained 600 people, 45 of them women.', [null, null]],
    [
      'In Rafah 274 people were killed. An Israeli spokesman put the number of casualties at 100.',
      ['palestine', 'palestine'],
    ],
    ['The United Kingdom helps Ukraine. A total of 100,000 drones will be delivered by April.', ['united-kingdom']],
    ['In Gao gunmen killed 50 people and soldiers killed 19 militants.', ['mali', null]],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('what was, what is and what will be', () => {
  test.each([
    ['By April 100,000 drones will be delivered, up from 10,000 last year.', ['planned', 'actual']],
    ['Kyiv built 2 million drones and plans 4 million drones.', ['actual', 'planned']],
    ['Some 10,000 soldiers have arrived and more will follow until December.', ['actual']],
  ])('%s', (text, expected) => expect(facts(text).map(({ status }) => status)).toEqual(expected))

  test('the time of those who follow is not theirs', () => {
    const [first] = facts('Some 10,000 soldiers have arrived and more will follow until December.')
    expect(first?.asOf).toMatchObject({ start: '2024-11-12', basis: 'published' })
  })
})

describe('a change and the level it led to', () => {
  const families = (text: string) => facts(text).map(({ quantity, family }) => [quantity.value ?? quantity.low, family])
  test.each([
    [
      'The army will grow by 180,000 to 1.5 million soldiers.',
      [
        [180_000, 'change'],
        [1_500_000, 'level'],
      ],
    ],
    [
      'The death toll climbed by 72 to 53,010.',
      [
        [72, 'change'],
        [53_010, 'cumulative'],
      ],
    ],
    [
      'The number of refugees fell by 20,000 to 1.1 million.',
      [
        [20_000, 'change'],
        [1_100_000, 'level'],
      ],
    ],
  ])('%s', (text, expected) => expect(families(text)).toEqual(expected))

  test.each([
    ['The army lost 10 to 15 tanks.', [[10, 'cumulative']]],
    ['Some 2,000 to 7,000 soldiers are there.', [[2000, 'level']]],
  ])('a range stays one: %s', (text, expected) => expect(families(text)).toEqual(expected))
})

describe('whoever strikes does not own whom it hits', () => {
  test.each([
    ["Iran's barrage wounded 3,238 people.", [null]],
    ["Chad's shelling killed 40 people.", [null]],
    [
      'Missiles fell on Kyiv, a day after 69 missiles killed 12 people in Lviv. Russia was silent.',
      ['russia', 'ukraine'],
    ],
    ['Missiles fell on Kyiv, a day after 69 missiles killed 12 people in Lviv.', [null, 'ukraine']],
    ["Iran's 40 soldiers were wounded.", ['iran']],
    ["Chad's dead number 40.", ['chad']],
    ['Chad has put its losses at 498 soldiers killed and 1,597 wounded.', ['chad', 'chad']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))
})
