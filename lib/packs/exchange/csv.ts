import type { Result } from '../../model/result.ts'
import type { Entry } from '../format/fields.ts'
import { kindOf, LINE_KINDS, type LineKind } from '../format.ts'
import type { Pack } from '../pack.ts'
import { parsePack } from '../parse.ts'
import { packLines } from '../write.ts'
import { type CsvRow, cellText, csvLine, csvRows, textCell } from './csv-text.ts'

/** What a table of reports alone lacks: the header of the pack that becomes of it. */
export interface CsvHeader {
  readonly pack: string
  readonly title: string
  readonly version: string
}

const KINDS: readonly LineKind[] = ['header', 'entity', 'outlet', 'proposition', 'occasion', 'figure', 'statement']

/** The columns of all kinds of lines, each once; "line" says which kind a row is. */
const COLUMNS = ['line', ...new Set(KINDS.flatMap((kind) => Object.keys(LINE_KINDS[kind].table)))]

// Lists and objects are JSON in their cell; a text that looks like JSON has an apostrophe in front.
function cellOf(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return textCell(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A pack as a table: one row a line, one column a field. `fromCsv` reads it back as it was. */
export function toCsv(pack: Omit<Pack, 'notes'>): string {
  const rows = [csvLine(COLUMNS)]
  for (const text of packLines(pack)) {
    const line = JSON.parse(text) as Readonly<Record<string, unknown>>
    const cells = COLUMNS.map((name) => (name === 'line' ? (kindOf(line) ?? '') : cellOf(line[name])))
    rows.push(csvLine(cells))
  }
  return `${rows.join('\r\n')}\r\n`
}

function fieldValue(cell: string, entry: Entry<unknown> | undefined): unknown {
  const type = entry?.field.schema.type
  if (type === 'number' || type === 'integer') return Number.isFinite(Number(cell)) ? Number(cell) : cell
  if (type === 'boolean') return cell.toLowerCase() === 'true' ? true : cell.toLowerCase() === 'false' ? false : cell
  if (type === 'array' || (entry?.field.schema.anyOf !== undefined && cell.startsWith('{'))) return parsedOr(cell)
  return cellText(cell)
}

function parsedOr(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return cell
  }
}

function kindOfRow(row: CsvRow): LineKind {
  const said = KINDS.find((kind) => kind === row.line)
  return said ?? (row.stance !== undefined && row.stance !== '' ? 'statement' : 'figure')
}

function lineOf(row: CsvRow): string {
  const { table } = LINE_KINDS[kindOfRow(row)]
  const filled = Object.entries(row).filter(([name, cell]) => name !== 'line' && cell !== '')
  return JSON.stringify(Object.fromEntries(filled.map(([name, cell]) => [name, fieldValue(cell, table[name])])))
}

/**
 * The lines of a pack from a table: what `toCsv` wrote, or a table of reports alone with columns named as the fields of
 * the format, in any order. Rows without a kind are reports.
 */
export function csvToLines(csv: string, header?: CsvHeader): readonly string[] {
  const rows = csvRows(csv)
  const lines = rows.map(lineOf)
  if (rows.some(({ line }) => line === 'header')) return lines
  return [JSON.stringify({ format: 1, ...header }), ...lines]
}

/** The pack of a table. */
export function fromCsv(csv: string, header?: CsvHeader, file?: string): Result<Pack> {
  return parsePack(csvToLines(csv, header), file === undefined ? {} : { file })
}
