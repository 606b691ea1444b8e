import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('what is left open is declined, never asserted', () => {
  test.each([
    [
      'Whether the boats had come from the north, Bilyk would not say.',
      'Bilyk: declines: Whether the boats had come from the north',
    ],
    [
      'Ivan Bilyk spoke. Whether he will leave the army if it passes he did not say.',
      'Ivan Bilyk: declines: Whether he will leave the army if it passes',
    ],
    ['What the guards saw that night, Marchenko did not say.', 'Marchenko: declines: What the guards saw that night'],
    ['Norwegian police have yet to confirm that two men were held.', 'norwegian-police: declines: two men were held'],
    ['The ministry has yet to say how many were lost.', 'The ministry: declines: how many were lost'],
    ['Kyiv has yet to acknowledge that the bridge was lost.', 'ukraine: declines: the bridge was lost'],
    ['Oleh Marchenko of the rescue service could not say what happened.', 'Oleh Marchenko: declines: what happened'],
    ['Kyiv declined to say how the boats were found.', 'ukraine: declines: to say how the boats were found'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each([
    ['Whether the dam holds or breaks, Bilyk said, the town is lost.', 'Bilyk: asserts: the town is lost'],
    ['Bilyk has said that two men were yet to come.', 'Bilyk: asserts: two men were yet to come'],
    ['What he saw, Bilyk wrote, was a ruin of a town.', 'Bilyk: asserts: was a ruin of a town'],
  ])('said after all: %s', (text, expected) => expect(statementsIn(text).at(-1)).toContain(expected.split(': ')[1]))

  test.each([
    'Bilyk stopped short of saying that the dam was mined.',
    'Bilyk spoke of the dam without saying that it was mined.',
    'Bilyk avoided saying who had mined the dam.',
  ])('nobody said it: %s', (text) => expect(statementsIn(text)).toEqual([]))

  test.each([
    ['Bilyk left Kyiv, saying that the dam was mined.', 'the dam was mined'],
    ['Bilyk ended by saying that the dam was mined.', 'the dam was mined'],
  ])('near it: %s', (text, content) => expect(statementsIn(text).join()).toContain(content))
})

describe('a speaker who cannot rule something out asserts it no second time', () => {
  test('his own words are one statement', () =>
    expect(statementsIn('Bilyk said he could not rule out that the dam was mined.')).toEqual([
      'Bilyk: asserts: he could not rule out that the dam was mined',
    ]))
  test('another one’s are two', () =>
    expect(statementsIn('Bilyk said Kyiv had not ruled out that the dam was mined.')).toHaveLength(2))
})

describe('denials whose object is no plain noun', () => {
  test.each([
    [
      'Russia, whose troops left the town in March, denies having killed civilians there.',
      'russia: denies: having killed civilians there',
    ],
    ['Seoul denied being involved in the raid.', 'south-korea: denies: being involved in the raid'],
    ['Kyiv has denied having shelled the plant.', 'ukraine: denies: having shelled the plant'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each(['Bilyk regretted being late for the talks.', 'The denial having come late, nobody read it.'])(
    'no denial: %s',
    (text) => expect(statementsIn(text).filter((each) => each.includes('denies'))).toEqual([]),
  )
})
