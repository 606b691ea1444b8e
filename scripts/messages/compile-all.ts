import path from 'node:path'
import { compareCatalogues, localesOnDisk, REFERENCE_LOCALE, readCatalogue } from './catalogue.ts'
import { printCatalogue, printKeys, printLoaders } from './print.ts'

/** Every compiled file by its place under `lib/wording/compiled`, and what is wrong with the messages. */
export function compileAll(): { readonly files: ReadonlyMap<string, string>; readonly problems: string[] } {
  const problems: string[] = []
  const catalogues = new Map(localesOnDisk().map((locale) => [locale, readCatalogue(locale, problems)]))
  const reference = catalogues.get(REFERENCE_LOCALE)
  if (reference === undefined) throw new Error(`Messages: there is no folder "${REFERENCE_LOCALE}" in assets/locales`)
  problems.push(...doubledKeys([...reference.values()].flatMap((messages) => [...messages.keys()])))
  const files = new Map<string, string>([
    ['keys.ts', printKeys(reference)],
    ['loaders.ts', printLoaders([...catalogues.keys()], [...reference.keys()])],
  ])
  for (const [locale, catalogue] of catalogues) {
    problems.push(...compareCatalogues(locale, reference, catalogue))
    for (const [file, text] of printCatalogue(catalogue)) files.set(path.posix.join(locale, file), text)
  }
  return { files, problems }
}

function doubledKeys(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size).map((key) => `"${key}" stands in two parts`)
}
