import type { Entity, Proposition } from '../model/entities.ts'
import type { Report } from '../model/reports.ts'
import type { Problem, Result } from '../model/result.ts'
import type { Occasion, Pack } from './pack.ts'
import { PackReader } from './reader.ts'
import type { ReaderOptions } from './reader-state.ts'

/** The lines of a text; a last line without a line break counts. */
export function* linesOf(text: string): Generator<string> {
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    yield end === -1 ? text.slice(start) : text.slice(start, end)
    start = end === -1 ? text.length : end + 1
  }
}

/** Reads a whole pack into memory. Lines that do not hold are in `notes`; a file that is no pack is a problem. */
export function parsePack(input: string | Iterable<string>, options: ReaderOptions = {}): Result<Pack> {
  const reader = new PackReader(options)
  const entities: Entity[] = []
  const propositions: Proposition[] = []
  const occasions: Occasion[] = []
  const reports: Report[] = []
  for (const line of typeof input === 'string' ? linesOf(input) : input) {
    const item = reader.read(line)
    if (item?.kind === 'report') reports.push(reader.reportOf(item.line))
    else if (item?.kind === 'entity') entities.push(item.entity)
    else if (item?.kind === 'proposition') propositions.push(item.proposition)
    else if (item?.kind === 'occasion') occasions.push(item.occasion)
    if (reader.fatal !== undefined) break
  }
  reader.finish()
  const { header, fatal, notes } = reader
  if (fatal !== undefined || header === undefined) return { ok: false, problems: fatal === undefined ? [] : [fatal] }
  return { ok: true, value: { header, entities, propositions, occasions, reports, notes } }
}

/** One line for people: "pack.ndjson:12: measure: expected one of …, found "barrels"". */
export function problemLine({ file, line, path, expected, found }: Problem): string {
  const place = [file, line].filter((part) => part !== undefined).join(':')
  const what = path === '' ? '' : `${path}: `
  return `${place === '' ? '' : `${place}: `}${what}expected ${expected}, found ${found}`
}
