import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

const counted = (text: string) =>
  figuresInWar(text).map(({ facts }) => [facts.quantity.value ?? facts.quantity.low, facts.measure])

describe('whom it befalls are people, whatever they are called', () => {
  test.each([
    ['Four nuns shot dead in Bamiyan.', [[4, 'killed']]],
    ['Gunmen killed 26 tourists near the lake.', [[26, 'killed']]],
    ['Some 20,000 Rohingya fled the village.', [[20_000, 'displaced']]],
    ['Seven carpenters were killed by a shell.', [[7, 'killed']]],
    ['Two million Burkinabe – about one in ten – are displaced.', [[2_000_000, 'displaced']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each(['The storm killed off 40 cows.', 'In the raid 300 goats were killed.', 'The plant cut 40 jobs.'])(
    'nobody is counted: %s',
    (text) => expect(counted(text)).toEqual([]),
  )
})

describe('arrests and rescues', () => {
  test.each([
    ['Soldiers arrested 21,000 people after the coup.', [[21_000, 'captured']]],
    ['Turkey detained nearly 1,900 protesters in a week.', [[1900, 'captured']]],
    ['Rebels kidnapped 7 police officers.', [[7, 'captured']]],
    ['The army rescued 60 villagers from the rubble.', [[60, 'evacuated']]],
    [
      'The government has freed 1,245 of the 2,400 people arrested in the capital.',
      [
        [1245, 'prisoners-returned'],
        [2400, 'captured'],
      ],
    ],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('those who left a place', () => {
  test.each([
    ['Some 46,500 people had left Tamboul within days.', [[46_500, 'displaced']]],
    ['About 9,000 residents have left the city.', [[9000, 'displaced']]],
    ['Some 3,000 soldiers have left the country.', [[3000, 'troops']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each(['Some 900 people had left by bus.', 'There were 12 people left in line.'])('not: %s', (text) =>
    expect(counted(text)).toEqual([]),
  )
})

describe('the number of a model is no figure', () => {
  test.each([
    ['Ukraine received 18 Leopard 2 tanks and 14 Challengers.', [18, 14]],
    ['Israel sent 40 Merkava 4 tanks.', [40]],
    ['Kyiv lost three Leopard 2 tanks and 20 other tanks.', [3, 20]],
  ])('%s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))
})

describe('places where something happened to others are not counted', () => {
  test.each([
    ['Protests broke out in 160 cities and 90 protesters were killed.', [[90, 'killed']]],
    ['The army freed four hostages from two apartments.', [[4, 'prisoners-returned']]],
    ['The shelling damaged 12 houses.', [[12, 'buildings']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('a list goes on', () => {
  test.each([
    ['Russia fired 77 cruise missiles, 28 Kalibrs, three Kinzhals and six Zolfaghars.', [77, 28, 3, 6]],
    ['The army took 14.8 square kilometres a day in October, 28 in November and 18 in December.', [14.8, 28, 18]],
    ['The group recorded 8,400 deaths last year, against 4,200 the year before.', [8400, 4200]],
    ['Kyiv built 2.2 million drones last year and aims for 4.5 million in 2025.', [2_200_000, 4_500_000]],
    ['The rebels count 12 dead; the army says 40.', [12, 40]],
    ['In May 900 soldiers were killed. The tally stood at 1,706 on Friday.', [900, 1706]],
  ])('%s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))

  test.each([
    ['The rebels count 12 dead. The coach says 40.', [12]],
    ['Russia fired 77 missiles and three Fridays passed.', [77]],
    ['In May 900 soldiers were killed. The figure is a guess.', [900]],
  ])('nothing goes on: %s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))
})
