import { FigurePair } from '../../lib/compare/figures/pair.ts'
import { relateFigures } from '../../lib/compare/figures/relate-figures.ts'
import { type Testimony, testimonyOfReport } from '../../lib/compare/testimony.ts'
import { lookupWith } from '../../lib/match/lookup.ts'
import type { Family, FigureFacts, NameRef } from '../../lib/model/claims.ts'
import type { Quantity } from '../../lib/model/quantity.ts'
import type { Relation } from '../../lib/model/relations.ts'
import type { FigureReport } from '../../lib/model/reports.ts'

/** Entities of the world's own tables. */
export const find = lookupWith([])

/** What a made figure may say; the rest is 10,000 North Korean soldiers in Kursk on 4 November 2024. */
export interface MadeFigure
  extends Partial<Omit<FigureFacts, 'kind' | 'quantity' | 'actor' | 'place' | 'asOf' | 'family'>> {
  readonly amount?: number | readonly [low: number, high: number]
  readonly bound?: Quantity['bound']
  readonly unit?: Quantity['unit']
  readonly family?: Family
  readonly actor?: string | readonly string[] | undefined
  readonly place?: string | undefined
  /** A day, a month, or two days. */
  readonly asOf?: string | readonly [start: string, end: string] | undefined
  readonly by?: NameRef
  readonly claimant?: string
  readonly outlet?: string
  readonly url?: string
  readonly published?: string
  readonly basis?: 'recorded' | 'published'
}

let made = 0

/** A report made for a test: made-up, and so named. */
export function report(figure: MadeFigure = {}): FigureReport {
  made++
  const { claimant = 'pentagon', outlet = `made-up-outlet-${made}`, url, published } = figure
  return {
    id: `made-up-${made}`,
    outlet: { id: outlet, name: outlet },
    url: url ?? `https://example.org/${made}`,
    claimant: { id: claimant, name: claimant, role: 'unknown' },
    chain: [{ speaker: { text: claimant, id: claimant }, cue: 'said', stance: 'asserts' }],
    summary: 'Made up for a test.',
    facts: factsOf(figure),
    ...(published === undefined ? {} : { published }),
  }
}

function factsOf(figure: MadeFigure): FigureFacts {
  const {
    amount = 10_000,
    bound,
    unit = 'people',
    claimant: _,
    outlet: __,
    url: ___,
    published: ____,
    basis,
    ...rest
  } = figure
  const [low, high] = typeof amount === 'number' ? [undefined, undefined] : amount
  const quantity: Quantity =
    typeof amount === 'number'
      ? { value: amount, bound: bound ?? 'exact', unit, asWritten: String(amount) }
      : { low: low ?? 0, high: high ?? 0, bound: bound ?? 'range', unit, asWritten: `${low} to ${high}` }
  const actor = 'actor' in figure ? figure.actor : 'north-korea'
  const place = 'place' in figure ? figure.place : 'kursk-oblast'
  const asOf = 'asOf' in figure ? figure.asOf : '2024-11-04'
  const { actor: _a, place: _p, asOf: _d, ...plain } = rest
  return {
    kind: 'figure',
    measure: 'troops',
    family: 'level',
    group: 'military',
    status: 'actual',
    ...plain,
    quantity,
    ...(actor === undefined ? {} : { actor: nameOf(actor) }),
    ...(place === undefined ? {} : { place: nameOf(place) }),
    ...(asOf === undefined ? {} : { asOf: { ...daysOf(asOf), basis: basis ?? 'recorded' } }),
  }
}

const nameOf = (name: string | readonly string[]): NameRef =>
  typeof name === 'string' ? { text: name, id: name } : { text: name.join(' and '), parts: name }

function daysOf(asOf: string | readonly [string, string]): { start: string; end: string } {
  if (typeof asOf !== 'string') return { start: asOf[0], end: asOf[1] }
  if (asOf.length === 10) return { start: asOf, end: asOf }
  const [year = 0, month = 0] = asOf.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { start: `${asOf}-01`, end: `${asOf}-${last}` }
}

export const testimony = (figure: MadeFigure): Testimony<FigureFacts> => testimonyOfReport(report(figure), find)

/** How two made figures relate; they come from two sources unless the test says otherwise. */
export function relate(said: MadeFigure, recorded: MadeFigure): Relation {
  return relateFigures(
    new FigurePair(
      testimony({ claimant: 'pentagon', ...said }),
      testimony({ claimant: 'national-intelligence-service', ...recorded }),
      find,
    ),
  )
}

/** "conflicts other-number", "possibly agrees same-number": what a table of expectations holds. */
export function inShort(relation: Relation): string {
  const { kind, sameQuestion, why } = relation
  return `${sameQuestion || kind === 'unrelated' ? '' : 'possibly '}${kind} ${why.rule}`
}
