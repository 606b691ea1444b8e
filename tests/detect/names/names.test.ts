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
    ['Vivian van de Meer spoke for QRST.', ['Vivian van de Meer = person', 'QRST = organisation']],
    ['The London School of Alpine Hygiene opened.', ['London School of Alpine Hygiene = organisation']],
    ['A Geneva-based group left.', ['Geneva = place']],
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
    ['a described body', 'The UN refugee agency said no.', 'The UN refugee agency', 'unhcr'],
    [
      'a described service',
      'South Korea’s spy agency spoke.',
      'South Korea’s spy agency',
      'national-intelligence-service',
    ],
    [
      'a body that is described',
      'The UN migration agency spoke.',
      'The UN migration agency',
      'international-organization-for-migration',
    ],
    [
      'an apposition',
      'The city’s main rebel alliance, the FLA, spoke.',
      'The city’s main rebel alliance, the FLA,',
      'FLA',
    ],
    ['an institution where nobody is named', 'The Kremlin was silent. Its spokesman left.', 'Its spokesman', 'kremlin'],
    [
      'the person named next',
      'India lost a jet, its air force chief said. Air Chief Marshal A.P. Singh spoke on.',
      'its air force chief',
      'A.P. Singh',
    ],
    [
      'whose statement',
      'The Pentagon said in a statement that it rained. The statement was short.',
      'The statement',
      'pentagon',
    ],
    ['whose study', 'A study by Human Rights Watch came out. The authors spoke.', 'The authors', 'human-rights-watch'],
    [
      'no office for a name that does not hold it',
      'Omar Tarik, a farmer, spoke. The minister left.',
      'The minister',
      'The minister',
    ],
    ['his office', 'Zelensky left. His office spoke.', 'His office', 'volodymyr-zelenskyy'],
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

describe('a bare “army” or “air force” takes no wrong side', () => {
  test.each([
    [
      'Russian shells fell on Sumy. Twelve Ukrainian soldiers were killed, the army said.',
      'the army',
      'ukrainian-military',
    ],
    ['Ukraine’s air force saw Russian drones. The air force said so.', 'The air force', 'ukrainian-air-force'],
    ['Israel bombed the strip. The army said so.', 'The army', 'israel-defense-forces'],
  ])('%s', (text, phrase, id) => expect(resolved(text, phrase)).toBe(id))

  test.each([
    ['Russia fired drones at Ukraine. The air force said so.', 'The air force'],
    ['Russian troops attacked Ukrainian positions, the army said.', 'the army'],
  ])('nobody’s where both fight: %s', (text, phrase) => expect(resolved(text, phrase)).toBe(phrase))
})
