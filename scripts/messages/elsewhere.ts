import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGES } from '../../lib/settings/languages.ts'
import { PROJECT, REFERENCE_LOCALE } from './catalogue.ts'

/** Chrome's store refuses a longer one. */
const MAX_DESCRIPTION = 132

/** The languages offered to readers are the folders of `assets/locales`, no more and no fewer. */
export function languageListProblems(locales: readonly string[]): readonly string[] {
  const file = 'lib/settings/languages.ts'
  const unlisted = locales.filter((locale) => !LANGUAGES.includes(locale))
  const empty = LANGUAGES.filter((language) => !locales.includes(language))
  return [
    ...unlisted.map((locale) => `${file}: "${locale}" has a folder in assets/locales and no place in the list`),
    ...empty.map((language) => `${file}: "${language}" has no folder in assets/locales`),
  ]
}

/** The manifest's own words, which the browser reads from `_locales`: every language has every key. */
export function manifestProblems(locales: readonly string[]): readonly string[] {
  const english = Object.keys(manifestWords(REFERENCE_LOCALE) ?? {})
  return locales.flatMap((locale) => {
    const file = `assets/public/_locales/${locale}/messages.json`
    const own = manifestWords(locale)
    if (own === undefined) return [`${file} is missing`]
    const missing = english.filter((key) => own[key] === undefined).map((key) => `${file}: "${key}" is missing`)
    const length = own.extensionDescription?.message.length ?? 0
    const tooLong = length > MAX_DESCRIPTION
    return tooLong ? [...missing, `${file}: the description has ${length} letters of at most 132`] : missing
  })
}

function manifestWords(locale: string): Readonly<Record<string, { readonly message: string }>> | undefined {
  const file = path.join(PROJECT, 'assets/public/_locales', locale, 'messages.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
