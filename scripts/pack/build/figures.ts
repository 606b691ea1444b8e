import type { Action, Family, FigureFacts, Group, Measure, Period, Role, Status } from '../../../lib/model/claims.ts'
import type { Bound, Quantity, Unit } from '../../../lib/model/quantity.ts'
import { ORDERS, writtenAs } from '../../../lib/packs/convert/quantity.ts'
import { present } from '../../../lib/packs/convert/report-from-line.ts'
import { spanOf } from '../../../lib/packs/format/dates.ts'
import type { Ledger } from './ledger.ts'
import type { NameResolver } from './names.ts'
import type { SourceRecord } from './record.ts'
import { cell, type Row } from './tables.ts'
import type { Words } from './words.ts'

/** The tables that bring the records' words to the closed vocabulary. */
export class Vocabulary {
  readonly #measures: ReadonlyMap<string, Row>
  readonly #actions: readonly Row[]

  constructor(measures: readonly Row[], actions: readonly Row[]) {
    this.#measures = new Map(measures.map((row) => [cell(row, 'word'), row]))
    this.#actions = actions
  }

  measure(word: string): Row | undefined {
    return this.#measures.get(word)
  }

  /** The first row for the word and this measure, else the row for any measure. */
  action(word: string, measure: string): Row | undefined {
    const rows = this.#actions.filter((row) => row.word === word)
    return rows.find((row) => row.measure === measure) ?? rows.find((row) => row.measure === '*')
  }
}

/** What the mapping of one record needs. */
export interface FigureTools {
  readonly vocabulary: Vocabulary
  readonly words: Words
  readonly names: NameResolver
  readonly ledger: Ledger
}

const SQUARE_MILE = 2.589988110336

function orderOf(record: SourceRecord): { readonly low: number; readonly high: number } | undefined {
  const { value, low, high } = record
  if (low !== undefined && high !== undefined) return { low, high }
  return ORDERS.find((order) => (value ?? low ?? -1) >= order.low && (value ?? low ?? -1) * 10 <= order.high * 2)
}

/** Rules on the number itself. Each is named, and the ledger has the records that it changed. */
export function quantityOf(record: SourceRecord, per: Quantity['per'], unit: Unit, ledger: Ledger): Quantity {
  const bound = (record.bound ?? 'exact') as Bound
  const rule = (name: string) => ledger.applied(name, record.id)
  if (bound === 'order-of-magnitude') {
    const order = orderOf(record)
    if (order === undefined) ledger.unknown('order of magnitude', String(record.value), record.id)
    else rule('order-of-magnitude-has-soft-edges')
    const bare = present({ low: order?.low, high: order?.high, bound, unit, per }) as Omit<Quantity, 'asWritten'>
    return { ...bare, asWritten: writtenAs(bare) }
  }
  if (bound === 'range') {
    if (record.value !== undefined) rule('range-has-no-value')
    const bare = present({ low: record.low, high: record.high, bound, unit, per }) as Omit<Quantity, 'asWritten'>
    return { ...bare, asWritten: writtenAs(bare) }
  }
  if (record.low !== undefined || record.high !== undefined) rule('bound-says-it-already')
  const value = record.value ?? record.low ?? record.high
  if (record.unit === 'sq mi' && value !== undefined) {
    rule('square-miles-to-square-kilometres')
    const written = writtenAs({ value, bound, unit: 'count' })
    return { value: Math.round(value * SQUARE_MILE), bound, unit, asWritten: `${written} square miles` }
  }
  const bare = present({ value, bound, unit, per }) as Omit<Quantity, 'asWritten'>
  return { ...bare, asWritten: writtenAs(bare) }
}

const CAN_BE_COUNTED: ReadonlySet<Measure> = new Set(['aid', 'money', 'damage'])

function familyOf(record: SourceRecord, measure: Measure, row: Row, action: Row | undefined, ledger: Ledger): Family {
  const rule = (name: string) => ledger.applied(name, record.id)
  if (record.unit?.startsWith('people per ') === true || (row.per !== undefined && record.since === undefined)) {
    if (record.family !== 'rate') rule('per-time-without-period-is-a-rate')
    return 'rate'
  }
  if (action?.family !== undefined && record.family !== 'change') {
    if (record.family !== action.family) rule('cap-is-authorised')
    return action.family as Family
  }
  if (row.family !== undefined) return row.family as Family
  if (record.family === 'money') return datedSum(record, measure, rule)
  if (record.family !== undefined) return record.family as Family
  rule('family-follows-from-period')
  return record.until === undefined ? 'cumulative' : 'flow'
}

// Aid "since February 2022" grows, aid "in 2025" is of that year; the cost of rebuilding is one sum.
function datedSum(record: SourceRecord, measure: Measure, rule: (name: string) => void): Family {
  if (record.since === undefined || !CAN_BE_COUNTED.has(measure)) {
    rule('money-is-a-sum')
    return 'sum'
  }
  rule('money-with-a-period-is-counted')
  return record.until === undefined ? 'cumulative' : 'flow'
}

function statusOf(record: SourceRecord, action: Row | undefined, words: Words, ledger: Ledger): Status {
  const status = (words.means('modality', record.modality, record.id) ?? 'actual') as Status
  if (action?.status !== 'planned' || (status !== 'actual' && status !== 'confirmed')) return status
  ledger.applied('planned-things-are-planned', record.id)
  ledger.flag(
    'expected, with an actual status',
    `${record.id}: ${record.action} but ${record.modality}: ${record.summary}`,
  )
  return 'planned'
}

/** The time of a record: a month is the whole month. */
export function periodOf(record: SourceRecord, ledger: Ledger): Period | undefined {
  if (record.asOf === undefined) return undefined
  const days = spanOf(record.asOf)
  if (days === undefined) ledger.unknown('asOf', record.asOf, record.id)
  else if (days.start !== days.end) ledger.applied('month-is-the-whole-month', record.id)
  return days === undefined ? undefined : { ...days, basis: 'recorded' }
}

function edge(
  date: string | undefined,
  which: 'start' | 'end',
  record: SourceRecord,
  ledger: Ledger,
): string | undefined {
  if (date === undefined) return undefined
  const days = spanOf(date)
  if (days === undefined) ledger.unknown('since or until', date, record.id)
  return days?.[which]
}

// "2,000 drones ordered from Iran": Iran will give them; where they are, nobody says.
function whereAndByWhom(record: SourceRecord, names: NameResolver, ledger: Ledger): Pick<FigureFacts, 'by' | 'place'> {
  const [by, place] = [record.by, record.place].map((name) => (name === undefined ? undefined : names.ref(name)))
  const isSeller = record.action === 'ordered' && by === undefined && place !== undefined
  if (!isSeller) return present({ by, place }) as Pick<FigureFacts, 'by' | 'place'>
  ledger.applied('ordered-from-is-who-gives', record.id)
  return { by: place }
}

const PER_OF_UNIT: Readonly<Record<string, Quantity['per']>> = { 'people per month': 'month', 'people per day': 'day' }

/** The facts of a figure in the closed vocabulary; `undefined`, and a word in the ledger, when a word is unknown. */
export function figureOf(record: SourceRecord, tools: FigureTools): FigureFacts | undefined {
  const { vocabulary, words, names, ledger } = tools
  const row = vocabulary.measure(record.measure ?? '')
  if (row === undefined) ledger.unknown('measure', record.measure ?? 'none', record.id)
  if (row === undefined) return undefined
  const word = record.action ?? ''
  const action = vocabulary.action(word, cell(row, 'measure'))
  if (action === undefined) ledger.unknown('action', `${word} of ${record.measure}`, record.id)
  const measure = (action?.becomes ?? cell(row, 'measure')) as Measure
  if (action?.becomes !== undefined) ledger.applied('action-says-what-is-counted', record.id)
  const family = familyOf(record, measure, row, action, ledger)
  const per = family === 'rate' ? (PER_OF_UNIT[record.unit ?? ''] ?? (row.per as Quantity['per'])) : undefined
  const unit = (words.means('unit', record.unit ?? 'items', record.id) ?? 'items') as Unit
  const ref = (name: string | undefined) => (name === undefined ? undefined : names.ref(name))
  return present({
    kind: 'figure',
    quantity: quantityOf(record, per, unit, ledger),
    measure,
    family,
    action: (action?.action ?? row.action) as Action | undefined,
    role: (words.means('role', record.role, record.id) ?? row.role) as Role | undefined,
    group: (record.group ?? row.group ?? 'unstated') as Group,
    thing: row.thing,
    actor: ref(record.actor),
    ...whereAndByWhom(record, names, ledger),
    status: statusOf(record, action, words, ledger),
    asOf: periodOf(record, ledger),
    since: edge(record.since, 'start', record, ledger),
    until: edge(record.until, 'end', record, ledger),
    occasion: record.occasion,
    additional: row.mark === 'additional' ? true : undefined,
  }) as FigureFacts
}
