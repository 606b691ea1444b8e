import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

const figures = (text: string) => figuresInWar(text).map(({ facts }) => facts)
const actors = (text: string) => figures(text).map(({ actor }) => actor?.id ?? null)
const places = (text: string) => figures(text).map(({ place }) => place?.id ?? null)
const speakers = (text: string) => figuresInWar(text).map(({ chain }) => chain.at(-1)?.speaker.text ?? null)

describe('who has, who tells and who is hit', () => {
  test.each([
    ['Chad already has some 10,000 soldiers near Bol.', ['chad']],
    ['Niger had about 1,500 men in the field.', ['niger']],
    ['In Chad, at least 82 soldiers and 47 civilians have died.', ['chad', 'chad']],
    ['The Houthis attacked over 100 vessels.', [null]],
    ['The WHO raised the count to 900 bodies.', [null]],
    ['Chad put the number of tanks lost by Niger at 40.', ['niger']],
    ['The Israeli army spoke of 900 Hamas fighters eliminated.', ['hamas']],
    ['Russia answered with 407 drones and 45 missiles.', ['russia', 'russia']],
    ['Ukraine said 117 drones had been used.', [null]],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['Chad lost 900 soldiers, and Chad had 1,500 men in the field.', ['chad', 'chad']],
    ['The Houthis attacked Israel and killed 12 people in Israel.', ['israel']],
    ['Chad answered 407 questions.', []],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('words that point to a place', () => {
  test.each([
    ['Chad is at war. About 350,000 people are displaced within the country.', ['chad']],
    ['Missiles fell on Kyiv. Four people were killed in the capital.', ['kyiv']],
    ['Shells fell on Goma. Twelve people were killed, and 80 hurt across the country.', ['goma', 'dr-congo']],
    ['Chad sent 900 soldiers into the fight and was massing 300 near Goma.', [null, 'goma']],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))
})

describe('whose word it is', () => {
  test.each([
    ['In Chad the force will lose 900 soldiers, an official said.', 'an official'],
    ['Since May 354 soldiers have died, the monitor said.', 'the monitor'],
    ['Moscow answered in the night, Kyiv said, with 407 drones.', 'Kyiv'],
    ['The monitor listed 900 soldiers by name.', 'The monitor'],
    ['The monitor detected 45 warplanes near Taiwan.', 'The monitor'],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual([expected]))

  test.each(['The country has a record 900 soldiers.', 'By most counts 900 soldiers died.'])(
    'nobody tells: %s',
    (text) => expect(speakers(text)).toEqual([null]),
  )
})

test.each([
  ['Some 20 warplanes had been struck and around 10 destroyed.', 2],
  ['Some 20 warplanes had been struck and around 10 people watched.', 1],
])('what else was done to some: %s', (text, count) => expect(figures(text)).toHaveLength(count))
