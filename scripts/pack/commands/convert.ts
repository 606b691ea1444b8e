import type { Problem } from '../../../lib/model/result.ts'
import { claimReviewLines } from '../../../lib/packs/exchange/claim-review.ts'
import { type CsvHeader, csvToLines, toCsv } from '../../../lib/packs/exchange/csv.ts'
import { economistLines } from '../../../lib/packs/exchange/economist.ts'
import { toJsonLd } from '../../../lib/packs/exchange/json-ld.ts'
import { linesOf, parsePack } from '../../../lib/packs/parse.ts'
import { packText } from '../../../lib/packs/write.ts'
import { operands, option, output, printProblems, readPack, readText } from '../files.ts'

function headerFrom(words: readonly string[], file: string): CsvHeader {
  const pack =
    option(words, 'id') ??
    file
      .replace(/^.*[/\\]|\.[^.]*$/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
  return { pack, title: option(words, 'title') ?? pack, version: option(words, 'version') ?? '1' }
}

function only(words: readonly string[], command: string): string {
  const [file] = operands(words)
  if (file === undefined) throw new Error(`${command} needs a file`)
  return file
}

// What comes out is read once more before it is written, so that no command writes a pack that others refuse.
function writeLines(words: readonly string[], lines: readonly string[], file: string): number {
  const read = parsePack(lines, { file })
  printProblems(read.ok ? read.value.notes.problems : read.problems)
  if (!read.ok) return 1
  output(words, packText(read.value))
  console.error(`${read.value.reports.length} reports, ${read.value.notes.leftOut} lines that do not hold`)
  return read.value.notes.leftOut === 0 ? 0 : 1
}

function writeReports(
  words: readonly string[],
  file: string,
  found: { readonly lines: readonly object[]; readonly problems: readonly Problem[] },
): number {
  printProblems(found.problems.map((problem) => ({ ...problem, file })))
  const header = { ...headerFrom(words, file), format: 1, reports: found.lines.length }
  return writeLines(
    words,
    [header, ...found.lines].map((line) => JSON.stringify(line)),
    file,
  )
}

/** `npm run pack -- from-csv FILE [-o PACK] [--id ID] [--title TITLE]` */
export function fromCsvCommand(words: readonly string[]): number {
  const file = only(words, 'from-csv')
  return writeLines(words, csvToLines(readText(file), headerFrom(words, file)), file)
}

/** `npm run pack -- to-csv PACK [-o FILE]` */
export function toCsvCommand(words: readonly string[]): number {
  const pack = readPack(only(words, 'to-csv'))
  if (pack === undefined) return 1
  output(words, toCsv(pack))
  return 0
}

const SCRIPT = /<script\b[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi

// A file of JSON, of one JSON value a line, or a saved page with JSON-LD in it.
function jsonValues(text: string, file: string): unknown[] {
  const scripts = [...text.matchAll(SCRIPT)].map(([, json = '']) => json)
  const texts =
    scripts.length > 0 ? scripts : isJson(text) ? [text] : [...linesOf(text)].filter((line) => line.trim() !== '')
  return texts.map((each, index) => {
    try {
      return JSON.parse(each) as unknown
    } catch {
      console.error(`error: ${file}: part ${index + 1} is no JSON`)
      return undefined
    }
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** `npm run pack -- from-claimreview FILE [-o PACK] [--page ADDRESS]`: JSON-LD, or a saved page. */
export function fromClaimReviewCommand(words: readonly string[]): number {
  const file = only(words, 'from-claimreview')
  return writeReports(words, file, claimReviewLines(jsonValues(readText(file), file), option(words, 'page')))
}

/** `npm run pack -- to-jsonld PACK [-o FILE]` */
export function toJsonLdCommand(words: readonly string[]): number {
  const pack = readPack(only(words, 'to-jsonld'))
  if (pack === undefined) return 1
  output(words, `${JSON.stringify(toJsonLd(pack), undefined, 1)}\n`)
  return 0
}

/** `npm run pack -- from-economist FILE [-o PACK]`: the table of estimates of dead and wounded in Ukraine. */
export function fromEconomistCommand(words: readonly string[]): number {
  const file = only(words, 'from-economist')
  return writeReports(words, file, economistLines(readText(file)))
}
