/**
 * The languages that our own words are complete in, each a folder of `assets/locales`; `npm run messages` holds the two
 * together. In the order of the options: by their own names.
 */
export const LANGUAGES: readonly string[] = ['de', 'en', 'es', 'fr', 'pl', 'uk']

/** The language that serves a tag: "uk" for "uk-UA"; `undefined` where there is none. */
export function languageFor(tag: string): string | undefined {
  const [language = ''] = tag.toLowerCase().split('-')
  return LANGUAGES.find((known) => known === language)
}

/** The file under the extension's own root that holds all our words in the language of a tag. */
export function wordsFileOf(tag: string): string | undefined {
  const language = languageFor(tag)
  return language === undefined ? undefined : `words/${language}.json`
}
