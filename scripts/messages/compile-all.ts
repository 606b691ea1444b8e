import path from 'node:path'
import { compareCatalogues, localesOnDisk, REFERENCE_LOCALE, readCatalogue } from './catalogue.ts'
import { languageListProblems, manifestProblems } from './elsewhere.ts'
import { printCatalogue, printKeys, printLanguage } from './print.ts'

/** What every script brings along: English, and the keys. */
const COMPILED = 'lib/wording/compiled'
/** What is read when it is spoken, a file a language. */
const WORDS = 'assets/public/words'

/** The folders that hold nothing but compiled files. */
export const TARGETS: readonly string[] = [COMPILED, WORDS]

/** Every compiled file by its place in the project, and what is wrong with the messages. */
export function compileAll(): { readonly files: ReadonlyMap<string, string>; readonly problems: string[] } {
  const problems: string[] = []
  const catalogues = new Map(localesOnDisk().map((locale) => [locale, readCatalogue(locale, problems)]))
  const reference = catalogues.get(REFERENCE_LOCALE)
  if (reference === undefined) throw new Error(`Messages: there is no folder "${REFERENCE_LOCALE}" in assets/locales`)
  problems.push(...doubledKeys([...reference.values()].flatMap((messages) => [...messages.keys()])))
  problems.push(...languageListProblems([...catalogues.keys()]), ...manifestProblems([...catalogues.keys()]))
  const files = new Map<string, string>([[`${COMPILED}/keys.ts`, printKeys(reference)]])
  for (const [file, text] of printCatalogue(reference))
    files.set(path.posix.join(COMPILED, REFERENCE_LOCALE, file), text)
  for (const [locale, catalogue] of catalogues) {
    if (locale !== REFERENCE_LOCALE) problems.push(...compareCatalogues(locale, reference, catalogue))
    files.set(`${WORDS}/${locale}.json`, printLanguage(catalogue))
  }
  return { files, problems }
}

function doubledKeys(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size).map((key) => `"${key}" stands in two parts`)
}
