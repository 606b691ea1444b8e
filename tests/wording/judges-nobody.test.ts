import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../lib/settings/languages.ts'

/** Beginnings of words by which a sentence would judge a claim, an outlet or a person. */
const JUDGING: Readonly<Record<string, readonly string[]>> = {
  de: 'wahr(?!schein) unwahr falsch gefälscht fälsch lüg gelogen richtig korrekt irrtüm glaubwürdig unglaubwürdig propagand widerlegt'.split(
    ' ',
  ),
  en: 'true truth untru false wrong lie[ds]?(?!\\p{L}) lying liar fake correct trustworth reliab unreliab propagand debunk'.split(
    ' ',
  ),
  es: 'verdad fals mentir mentira mint correct incorrect erróne propagand fiable'.split(' '),
  fr: 'vrai(?!sembl) véri(?:té|dique) faux fausse menti mensong menteu erroné correct incorrect propagand fiable'.split(
    ' ',
  ),
  pl: 'prawd(?!opodob) nieprawd fałsz kłam błędn poprawn propagand wiarygodn'.split(' '),
  uk: 'правд(?!опод) неправд хибн брех брехн фальш фейк помилков пропаганд достовірн вигад спростован'.split(' '),
}

const judging = (locale: string): RegExp => new RegExp(`(?<!\\p{L})(?:${JUDGING[locale]?.join('|')})`, 'iu')

/** The sentences of the rules and notes of one language, by key. */
function sentencesOf(locale: string): readonly (readonly [string, string])[] {
  const file = path.resolve(import.meta.dirname, `../../assets/locales/${locale}/relations.json`)
  const messages = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  return messages.filter(([key]) => key.startsWith('rule.') || key.startsWith('note.'))
}

describe.each(LANGUAGES)('the sentences of every rule in “%s”', (locale) => {
  test('judge nobody', () => {
    const sentences = sentencesOf(locale)
    expect(sentences.length).toBeGreaterThan(90)
    for (const [key, sentence] of sentences)
      expect([key, judging(locale).exec(sentence)?.[0]]).toEqual([key, undefined])
  })
})

test.each([
  ['de', 'Diese Zahl ist falsch.'],
  ['en', 'The Pentagon lied.'],
  ['es', 'Es una cifra falsa.'],
  ['fr', 'Le ministère a menti.'],
  ['pl', 'To nieprawda.'],
  ['uk', 'Це неправда.'],
])('a sentence that judges would be found in “%s”: %s', (locale, sentence) => {
  expect(sentence).toMatch(judging(locale))
})

test.each([
  ['de', 'Beides ist wahrscheinlich.'],
  ['en', 'Soldiers believed to be there.'],
  ['fr', 'C’est vraisemblable.'],
  ['pl', 'To prawdopodobne.'],
  ['uk', 'Це правдоподібно.'],
])('a word that only begins alike is left alone in “%s”: %s', (locale, sentence) => {
  expect(sentence).not.toMatch(judging(locale))
})
