import { describe, expect, test } from 'vitest'
import { read, statementsIn } from './reading.ts'

const first = (text: string) => {
  const facts = read(text).statements.claims()[0]?.facts
  return facts === undefined ? undefined : `${facts.stance} ${facts.polarity}: ${facts.content}`
}

describe('calling words untrue denies them', () => {
  test.each([
    ['Peskov called reports of losses in Kursk a monstrous lie.', 'denies against: reports of losses in Kursk'],
    ['Kyiv described the story of a retreat as pure invention.', 'denies against: the story of a retreat'],
    ['Kyiv called the map of the retreat fake.', 'denies against: the map of the retreat'],
    ['Kyiv said the claim of recruits from Chad was wrong.', 'denies against: the claim of recruits from Chad'],
    ['Zelensky said that reports of a fallen town were wholly invented.', 'denies against: reports of a fallen town'],
    ['Washington’s casualty figures are inflated, Peskov said.', 'denies against: Washington’s casualty figures'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected))

  test.each([
    ['Kyiv called the raid on the dam a crime.', 'asserts for: the raid on the dam a crime'],
    ['Kyiv said the wrong bridge was hit.', 'asserts for: the wrong bridge was hit'],
    ['Kyiv said the claim was not wrong.', 'asserts against: the claim was not wrong'],
    ['Kyiv said the men who lied were exaggerated heroes.', 'asserts for: the men who lied were exaggerated heroes'],
  ])('but not: %s', (text, expected) => expect(first(text)).toBe(expected))
})

describe('neither yes nor no', () => {
  test.each([
    ['Putin neither confirmed nor denied the presence of men.', 'vladimir-putin: declines: the presence of men'],
    ['Moscow would neither confirm nor deny the raid on Sumy.', 'russia: declines: the raid on Sumy'],
    ['Moscow has not confirmed or denied the raid on Sumy.', 'russia: declines: the raid on Sumy'],
    [
      'Neither Moscow nor Pyongyang has acknowledged the men in Kursk.',
      'Moscow nor Pyongyang: declines: the men in Kursk',
    ],
    ['Kyiv gave no comment on claims that the dam was mined.', 'ukraine: declines: the dam was mined'],
    ['Moscow did not respond to a request for comment.', 'russia: declines: a request for comment'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each([
    ['Moscow denied or played down the raid on Sumy.', 'russia: denies: the raid on Sumy'],
    ['Moscow and Pyongyang have acknowledged the men in Kursk.', 'Moscow and Pyongyang: confirms: the men in Kursk'],
    ['Kyiv ruled out a retreat from Kursk.', 'ukraine: denies: a retreat from Kursk'],
  ])('but: %s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test('who answers an attack declines nothing', () =>
    expect(statementsIn('Israel responded to attacks on its border towns.')).toEqual([]))
})

describe('verbs and nouns that look alike', () => {
  test.each([
    ['Leaked army documents estimate that the dam was mined.', 'Leaked army documents: asserts: the dam was mined'],
    ['Bilyk said the dam was mined.', 'Bilyk: asserts: the dam was mined'],
    ['The army, according to Kyiv, has lost the dam.', 'ukraine: asserts: The army has lost the dam'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each(['The data project counted the dead of the war.', 'Farmers said so.', 'Yesterday said nothing of it.'])(
    'none in: %s',
    (text) => expect(statementsIn(text)).toEqual([]),
  )
})
