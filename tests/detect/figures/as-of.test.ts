import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

/** First day and basis of every figure of a text, published on 12 November 2024. */
const times = (text: string) => figuresInWar(text).map(({ facts }) => `${facts.asOf?.start} ${facts.asOf?.basis}`)

describe('a count told long ago is no younger than its words', () => {
  test.each([
    ['Chad said in August that 40 of its soldiers had died.', ['2024-08-01 sentence']],
    ['Chad lost 40 soldiers, a report said in December 2023.', ['2023-12-01 sentence']],
    ['Chad announced on 3 September the death of 40 soldiers.', ['2024-09-03 sentence']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))

  test.each([
    ['Chad said on Friday that 40 of its soldiers had died.', ['2024-11-12 published']],
    ['Chad said in August that 40 of its soldiers had died in May.', ['2024-05-01 sentence']],
  ])('but not: %s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('a time behind another number is of that number', () => {
  test.each([
    [
      'About 15,000 soldiers of Chad have died; more than 2,500 died in May.',
      ['2024-11-12 published', '2024-05-01 sentence'],
    ],
    ['Chad has lost 9,000 soldiers, of whom 5,000 in May.', ['2024-11-12 published', '2024-05-01 sentence']],
    ['There were 42 attacks, compared with 25 in May.', ['2024-11-12 published', '2024-05-01 sentence']],
    [
      'The minister put the dead at 937, the first such number since May, when it was 351 dead.',
      ['2024-11-12 published', '2024-05-01 sentence'],
    ],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))

  test.each([
    ['Chad lost 9,000 soldiers in May; 40 tanks burned.', ['2024-05-01 sentence', '2024-05-01 sentence']],
    ['Chad has lost 9,000 soldiers of whom it was proud in May.', ['2024-05-01 sentence']],
  ])('but: %s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('the next sentence goes on about the same attack', () => {
  test.each([
    [
      'Russia launched 500 drones at Ukraine on 3 November. Some 385 drones were shot down.',
      ['2024-11-03 sentence', '2024-11-03 context'],
    ],
    [
      'Iran fired 180 missiles at Israel on 1 October. Israel shot down 160 missiles.',
      ['2024-10-01 sentence', '2024-10-01 context'],
    ],
    [
      'Russia launched 90 drones at Ukraine overnight. In all, 70 drones were shot down.',
      ['2024-11-11 sentence', '2024-11-11 context'],
    ],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))

  test.each([
    [
      'Russia launched 500 drones at Ukraine on 3 November. Its army has 40,000 soldiers in Donetsk.',
      ['2024-11-03 sentence', '2024-11-12 published'],
    ],
    [
      'Russia launched 500 drones at Ukraine on 3 November. On 4 November 385 drones were shot down.',
      ['2024-11-03 sentence', '2024-11-04 sentence'],
    ],
  ])('but not: %s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('the time at which something else began is none of the count', () => {
  test.each([
    ['The war, which began in April 2023, has killed 40,000 people.', ['2024-11-12 published']],
    ['The siege that started in May 2024 has killed 900 civilians.', ['2024-11-12 published']],
    ['Fighting broke out in March and has killed 300 soldiers.', ['2024-11-12 published']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected))

  test.each([
    ['When the siege began in May 2024, 900 soldiers were in Bol.', ['2024-05-01 sentence']],
    ['The siege killed 900 civilians in May 2024.', ['2024-05-01 sentence']],
    ['The army began an offensive and 300 soldiers died in March.', ['2024-03-01 sentence']],
  ])('but not: %s', (text, expected) => expect(times(text)).toEqual(expected))
})

describe('since the war began', () => {
  const since = (text: string) => figuresInWar(text)[0]?.facts.since
  test.each([
    ["Ukraine has lost 46,000 soldiers since Russia's full-scale invasion.", '2022-02-24'],
    ['More than 41,000 people have been killed in Gaza since October 7.', '2023-10-07'],
    ['In Wad Madani 900 people have been killed since the war began.', '2023-04-15'],
  ])('%s', (text, day) => expect(since(text)).toBe(day))
  test.each([
    ['In Goma 900 people have been killed since the war began.', undefined],
    ['Some 900 soldiers have died since October 7.', '2024-10-07'],
  ])('no known day: %s', (text, day) => expect(since(text)).toBe(day))
})
