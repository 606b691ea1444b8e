import { describe, expect, test } from 'vitest'
import { chainAt, statementsIn } from './reading.ts'

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

describe('what is only imagined, and what stands inside another’s refusal', () => {
  test.each([
    'Had Kyiv said the war was lost, troops would have fled.',
    'Should Kyiv say the war is lost, troops would flee.',
    'If Kyiv says the war is lost, troops will flee.',
  ])('nobody said it: %s', (text) => expect(statementsIn(text)).toEqual([]))

  test.each([
    [
      'Israel has not confirmed whether it carried out the strike.',
      'israel: declines: whether it carried out the strike',
    ],
    ['Kyiv would neither confirm nor deny that men had been sent.', 'ukraine: declines: men had been sent'],
    [
      'The defence ministry claims to have shot down 40 drones.',
      'The defence ministry: asserts: to have shot down 40 drones',
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))
})

describe('a figure that somebody would not speak of is not that somebody’s', () => {
  test('not commented on', () =>
    expect(chainAt('The Kremlin has not commented on the reports of 600 dead.', '600')).toEqual([]))
  test('spoken of', () => expect(chainAt('The Kremlin confirmed the loss of 600 men.', '600')).toHaveLength(1))
  test('counted, in a relative clause', () =>
    expect(chainAt('Of these, 773 men that the ministry had counted were officers.', '773')).toHaveLength(1))
  test('gave a number', () =>
    expect(
      chainAt('Seoul’s spy agency gave a lower number of dead in January: 300 dead and 2,700 injured.', '2,700'),
    ).toHaveLength(1))
})

describe('reports that somebody calls wrong', () => {
  test.each([
    [
      'Earlier reports by some media that all men had been withdrawn were wrong, Bilyk’s office said.',
      'all men had been withdrawn',
    ],
    ['Kyiv said the claims that the bridge was lost were false.', 'the bridge was lost'],
    ['Bilyk called the figures of dead soldiers “pure fantasy”.', 'the figures of dead soldiers'],
  ])('%s', (text, content) =>
    expect(statementsIn(text).some((each) => each.endsWith(`: denies: ${content}`))).toBe(true),
  )

  test.each([
    'Kyiv said the claims that the bridge was lost were old.',
    'Kyiv said the army that was beaten was wrong.',
  ])('no denial: %s', (text) => expect(statementsIn(text).filter((each) => each.includes('denies'))).toEqual([]))
})
