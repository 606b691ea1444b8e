import { describe, expect, test } from 'vitest'
import { read } from '../statements/reading.ts'

const mentions = (text: string) => {
  const { names } = read(text)
  return names.inSentence(0).map(({ text: written, id, kind }) => `${written} = ${id ?? kind}`)
}

const resolved = (text: string, phrase: string) => {
  const start = text.lastIndexOf(phrase)
  const name = read(text).names.resolve({ start, end: start + phrase.length })
  return name.id ?? name.text
}

describe('names of a sentence', () => {
  test.each([
    ['Gen. Oleksandr Syrskyi spoke in Kyiv.', ['Oleksandr Syrskyi = oleksandr-syrskyi', 'Kyiv = kyiv']],
    [
      'Analyst Maryna Hlushko joined the Institute for Alpine Research.',
      ['Maryna Hlushko = person', 'Institute for Alpine Research = organisation'],
    ],
    ['The lawmaker Park Jin-seo met Omar al-Tarik.', ['Park Jin-seo = person', 'Omar al-Tarik = person']],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expected))

  test.each(['Yesterday the road was open.', 'On Monday in March it rained.', 'Officials met on Jan. 13.'])(
    'no names in: %s',
    (text) => expect(mentions(text)).toEqual([]),
  )
})

describe('whom a phrase stands for', () => {
  test.each([
    [
      'a pronoun: the last speaker',
      'Zelensky said Putin had failed. He added that winter was near.',
      'He',
      'volodymyr-zelenskyy',
    ],
    ['a last name', 'The analyst Maryna Hlushko spoke first. Later Hlushko left.', 'Hlushko', 'Maryna Hlushko'],
    [
      'a family name that comes first',
      'The lawmaker Park Jin-seo met reporters. Park said the talks went on.',
      'Park',
      'Park Jin-seo',
    ],
    ['a capital for its government', 'Moscow said the bridge was open.', 'Moscow', 'russia'],
    [
      'a title and country',
      'Zelensky arrived. The Ukrainian president spoke.',
      'The Ukrainian president',
      'volodymyr-zelenskyy',
    ],
    [
      'an institution of the country',
      'Ukraine had a hard night. Its air force shot down nine drones.',
      'Its air force',
      'ukrainian-air-force',
    ],
    ['a relative pronoun', 'The estimate came from the Pentagon, which said more.', 'which', 'pentagon'],
    ['a possessor', 'The report by the Pentagon said little.', 'The report by the Pentagon', 'pentagon'],
    [
      'the person of a longer phrase',
      'Ukraine’s President Volodymyr Zelensky spoke.',
      'Ukraine’s President Volodymyr Zelensky',
      'volodymyr-zelenskyy',
    ],
  ])('%s', (_, text, phrase, expected) => expect(resolved(text, phrase)).toBe(expected))

  test.each([
    ['modifiers name nobody', 'US and South Korean officials said so.', 'US and South Korean officials'],
    ['nobody was named', 'He said so.', 'He'],
  ])('keeps the words: %s', (_, text, phrase) => expect(resolved(text, phrase)).toBe(phrase))
})
