import { expect, test } from 'vitest'
import { wordsFileOf } from '../../lib/settings/languages.ts'
import { learnLanguage } from '../../lib/ui/learn-language.ts'
import { wordsIn } from '../../lib/ui/words.ts'

const close = (locale: string) => wordsIn(locale).say('card.close')

test('a card speaks the language that it is sent, whatever the region', async () => {
  const asked: string[] = []
  await learnLanguage('nl-BE', async (locale) => {
    asked.push(locale)
    return { 'card.close': 'Sluiten' }
  })
  expect(asked).toEqual(['nl-BE'])
  expect(close('nl-BE')).toBe('Sluiten')
  expect(wordsIn('nl').say('card.next')).toBe('Next claim')
})

test('English is never asked for', async () => {
  await learnLanguage('en-GB', () => Promise.reject(new Error('asked')))
  expect(close('en-GB')).toBe('Close')
})

test('where nothing is sent, English is spoken', async () => {
  await learnLanguage('sv', () => Promise.reject(new Error('no background')))
  expect(close('sv')).toBe('Close')
})

test('a language that is complete has a file of its words, strangers have none', () => {
  expect(wordsFileOf('uk-UA')).toBe('words/uk.json')
  expect(wordsFileOf('en-GB')).toBe('words/en.json')
  expect(wordsFileOf('xx')).toBeUndefined()
})
