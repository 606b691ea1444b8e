import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Compiled, compileMessage, pluralForms } from './compile.ts'

/** The project's folder, which compiled files are named from. */
export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the messages are written, one folder a language, one file a part. */
export const SOURCES = path.join(PROJECT, 'assets/locales')

/** The language that says which keys and arguments there are. */
export const REFERENCE_LOCALE = 'en'

/** All parts of one language: part → key → compiled message. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, Compiled>>

/** "en", "uk" …: every folder of `assets/locales`. */
export function localesOnDisk(): readonly string[] {
  return readdirSync(SOURCES).sort()
}

/** Reads and compiles all parts of a language; the problems name file and key. */
export function readCatalogue(locale: string, problems: string[]): Catalogue {
  const files = readdirSync(path.join(SOURCES, locale)).filter((file) => file.endsWith('.json'))
  return new Map(
    files
      .sort()
      .map((file) => [file.replace('.json', ''), readPart(locale, path.join(SOURCES, locale, file), problems)]),
  )
}

function readPart(locale: string, file: string, problems: string[]): ReadonlyMap<string, Compiled> {
  const plurals = pluralForms(locale)
  const compiled = new Map<string, Compiled>()
  const source = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  for (const [key, message] of Object.entries(source)) {
    try {
      compiled.set(key, compileMessage(message, plurals))
    } catch (error) {
      problems.push(`${path.relative(PROJECT, file)}: "${key}": ${error instanceof Error ? error.message : error}`)
    }
  }
  return compiled
}

/** What a translation lacks or has too much, against the reference. */
export function compareCatalogues(locale: string, reference: Catalogue, own: Catalogue): readonly string[] {
  return [...reference].flatMap(([part, messages]) => compareParts(`${locale}/${part}`, messages, own.get(part)))
}

function compareParts(
  name: string,
  reference: ReadonlyMap<string, Compiled>,
  own: ReadonlyMap<string, Compiled> | undefined,
): readonly string[] {
  if (own === undefined) return [`${name}.json is missing`]
  const missing = [...reference.keys()].filter((key) => !own.has(key)).map((key) => `${name}: "${key}" is missing`)
  const unknown = [...own.keys()]
    .filter((key) => !reference.has(key))
    .map((key) => `${name}: "${key}" is not in English`)
  const unlike = [...own].flatMap(([key, message]) => {
    const english = reference.get(key)
    return english === undefined ? [] : compareMessages(name, key, english, message)
  })
  return [...missing, ...unknown, ...unlike]
}

function compareMessages(part: string, key: string, english: Compiled, own: Compiled): readonly string[] {
  const name = `${part}: "${key}"`
  const strange = [...own.arguments.keys()]
    .filter((argument) => !english.arguments.has(argument) && !isFree(key, argument))
    .map((argument) => `${name} uses {${argument}}, which English does not have`)
  const unused = [...english.arguments.keys()]
    .filter((argument) => !own.arguments.has(argument) && !isFree(key, argument))
    .map((argument) => `${name} leaves out {${argument}}`)
  return [
    ...strange,
    ...unused,
    ...(isUntranslated(english, own) && !isSameEverywhere(key) ? [`${name} is still English`] : []),
  ]
}

/** A name or a single word may be the same in both; a sentence is not. */
function isUntranslated({ message: english }: Compiled, { message: own }: Compiled): boolean {
  if (JSON.stringify(english) !== JSON.stringify(own)) return false
  const plain = (typeof english === 'string' ? [english] : english).filter((part) => typeof part === 'string').join(' ')
  return (plain.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 1
}

/** Names may be the same in every language. */
function isSameEverywhere(key: string): boolean {
  return key === 'product.name' || key.startsWith('name.')
}

/** What is counted is told the number beside it, what happened the gender of it; a language need not bend the word. */
function isFree(key: string, argument: string): boolean {
  return (key.startsWith('measure.') && argument === 'count') || (key.startsWith('action.') && argument === 'gender')
}
