import { LOCALES } from './compiled/locales.ts'
import { FALLBACK_LOCALE } from './messages.ts'

export { LOCALES } from './compiled/locales.ts'

/** The complete language for a tag: "uk" for "uk-UA"; `undefined` where there is none. */
export function completeLocale(tag: string): string | undefined {
  const [language = ''] = tag.toLowerCase().split('-')
  return LOCALES.includes(language) ? language : undefined
}

/** The file under the extension's own root that holds all messages of a language; English is part of every script. */
export function wordsFileOf(tag: string): string | undefined {
  const locale = completeLocale(tag)
  return locale === undefined || locale === FALLBACK_LOCALE ? undefined : `words/${locale}.json`
}
