import type { Problem } from '../../model/result.ts'
import type { FigureLine } from '../format/lines.ts'
import { type CsvRow, csvRows } from './csv-text.ts'
import { slugLike } from './ids.ts'

/** The table is published here; rows whose source has no address of its own point to it. */
const HOME = 'https://github.com/TheEconomist/the-economist-ukraine-war-dead-and-wounded-estimates'
const INVASION = '2022-02-24'

/** What became of the table. */
export interface EconomistLines {
  readonly lines: readonly FigureLine[]
  readonly problems: readonly Problem[]
}

const MEASURES = { deaths: 'killed', casualties: 'casualties' } as const
const PARTIES = 'ignore for chart, data from warring parties'

// "16/01/2024", "17/9/2024"
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

function dayOf(date: string): string | undefined {
  const [, day = '', month = '', year = ''] = DATE.exec(date.trim()) ?? []
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

// "700,000"
function numberOf(cell: string | undefined): number | undefined {
  const digits = (cell ?? '').replaceAll(',', '').trim()
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined
}

function quantityOf(row: CsvRow): Pick<FigureLine, 'value' | 'low' | 'high' | 'bound'> | undefined {
  const [low, high, value] = [numberOf(row.estimate_low), numberOf(row.estimate_high), numberOf(row.estimate)]
  const best = value === undefined ? {} : { value }
  if (low !== undefined && high !== undefined) return { ...best, low, high, bound: 'range' }
  if (value !== undefined) return { value, bound: 'exact' }
  if (low !== undefined) return { value: low, bound: 'at-least' }
  return high === undefined ? undefined : { value: high, bound: 'up-to' }
}

// "US officials (via NYT)", "Ukrainian estimate (leak via WSJ)"
const VIA = /^(.+?) \((?:.*\b)?via ([^)]+)\)$/

function sourceOf(source: string): { readonly claimant: string; readonly via?: string } {
  const [, claimant, via] = VIA.exec(source.trim()) ?? []
  return claimant === undefined || via === undefined ? { claimant: source.trim() } : { claimant, via }
}

/** The Economist's table of estimates of dead and wounded in Ukraine as report lines. */
export function economistLines(text: string): EconomistLines {
  const lines: FigureLine[] = []
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  for (const [index, row] of csvRows(text).entries()) {
    const read = lineOf(row)
    if ('expected' in read) problems.push({ ...read, line: index + 2 })
    else lines.push({ ...read, report: numbered(read.report, seen) })
  }
  return { lines, problems }
}

function numbered(id: string, seen: Map<string, number>): string {
  const times = (seen.get(id) ?? 0) + 1
  seen.set(id, times)
  return times === 1 ? id : `${id}-${times}`
}

function lineOf(row: CsvRow): FigureLine | Problem {
  const asOf = dayOf(row.date ?? '')
  if (asOf === undefined) return { path: 'date', expected: 'a date such as "16/01/2024"', found: `"${row.date ?? ''}"` }
  const type = row.type?.trim() ?? ''
  if (type !== 'deaths' && type !== 'casualties')
    return { path: 'type', expected: '"deaths" or "casualties"', found: `"${type}"` }
  const quantity = quantityOf(row)
  if (quantity === undefined)
    return { path: 'estimate', expected: 'a number in estimate, estimate_low or estimate_high', found: 'none' }
  const { claimant, via } = sourceOf(row.source ?? '')
  if (claimant === '') return { path: 'source', expected: 'who made the estimate', found: 'nothing' }
  const country = row.country?.trim().toLowerCase() ?? ''
  const [url = HOME] = /https?:\/\/\S+/.exec(row.source_url ?? '') ?? []
  return {
    report: slugLike(`${claimant} ${country} ${type} ${asOf}`),
    outlet: url === HOME ? 'The Economist' : new URL(url).hostname.replace(/^www\./, ''),
    url,
    claimant,
    ...(row[PARTIES]?.trim() === 'yes' ? { claimantRole: 'party-to-war' as const } : {}),
    ...(via === undefined ? {} : { via }),
    measure: MEASURES[type],
    ...quantity,
    unit: 'people',
    family: 'cumulative',
    group: 'military',
    actor: country,
    status: 'estimated',
    asOf,
    since: INVASION,
    summary: `${claimant}: ${type} on the side of ${country.charAt(0).toUpperCase()}${country.slice(1)} by ${asOf}, as listed by The Economist.`,
  }
}
