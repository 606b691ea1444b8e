import { expect, test } from 'vitest'
import { compareCatalogues } from '../../scripts/messages/catalogue.ts'
import { compileMessage, pluralForms } from '../../scripts/messages/compile.ts'
import { languageListProblems, manifestProblems } from '../../scripts/messages/elsewhere.ts'

const part = (locale: string, messages: Readonly<Record<string, string>>) =>
  new Map([
    [
      'card',
      new Map(
        Object.entries(messages).map(([key, source]) => [key, compileMessage(source, pluralForms(locale))] as const),
      ),
    ],
  ])

const ENGLISH = { 'card.close': 'Close it now', 'card.age': 'Up to {day, date}', 'name.kyiv': 'Kyiv city hall' }
const GERMAN = { 'card.close': 'Jetzt schließen', 'card.age': 'Bis {day, date}', 'name.kyiv': 'Kyiv city hall' }

const compare = (german: Readonly<Record<string, string>>) =>
  compareCatalogues('de', part('en', ENGLISH), part('de', german))

test('a whole translation has no problem, and a name may stay as it is', () => {
  expect(compare(GERMAN)).toEqual([])
})

test.each([
  ['a missing key', { 'card.close': 'Jetzt schließen', 'name.kyiv': 'Kyjiw' }, /"card.age" is missing/],
  ['a key of its own', { ...GERMAN, 'card.open': 'Öffnen' }, /"card.open" is not in English/],
  ['a lost argument', { ...GERMAN, 'card.age': 'Bis heute' }, /leaves out \{day\}/],
  ['a strange argument', { ...GERMAN, 'card.age': 'Bis {day, date} um {hour}' }, /uses \{hour\}/],
  ['a sentence left in English', { ...GERMAN, 'card.close': 'Close it now' }, /still English/],
])('%s is a problem', (_, german, expected) => {
  const problems = compare(german)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(expected)
})

test('a language without a place in the options, or with nothing behind it, is a problem', () => {
  const problems = languageListProblems(['de', 'en', 'es', 'fr', 'it', 'pl'])
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('"it" has a folder')
  expect(problems[1]).toContain('"uk" has no folder')
})

test('a language without the manifest’s words is a problem', () => {
  expect(manifestProblems(['de', 'it'])).toEqual(['assets/public/_locales/it/messages.json is missing'])
})
