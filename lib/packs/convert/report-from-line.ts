import type { Attribution, FigureFacts, NameRef, Period, StatementFacts } from '../../model/claims.ts'
import type { Report } from '../../model/reports.ts'
import { spanOf } from '../format/dates.ts'
import type { FigureLine, RefLine, ReportLine, StatementLine } from '../format/lines.ts'
import type { KeyedFacts } from '../store/keying.ts'
import { chainOf } from './chain.ts'
import { type Names, refOf } from './names.ts'
import { writtenAs } from './quantity.ts'

/** What a reader knows beside the line itself. */
export interface Surroundings {
  readonly names: Names
  propositionText(id: string): string | undefined
  /** Id of the pack, kept in each report. */
  readonly pack?: string | undefined
}

/** Leaves out what is `undefined`, so that a missing field is missing. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== undefined) kept[name] = value
  }
  return kept as { [K in keyof T]: Exclude<T[K], undefined> }
}

function asOf(line: ReportLine): Period | undefined {
  const days = line.asOf === undefined ? undefined : spanOf(line.asOf)
  if (days === undefined) return undefined
  return present({ ...days, basis: line.asOfBasis ?? 'recorded', text: line.asOfText }) as Period
}

/** What a figure is looked up by, and no more: it is asked for every line of an import. */
export function keyedFacts(line: FigureLine, names: Names): KeyedFacts {
  const { measure, family, occasion } = line
  return {
    measure,
    family,
    ...(line.actor === undefined ? {} : { actor: refOf(line.actor, names) }),
    ...(line.place === undefined ? {} : { place: refOf(line.place, names) }),
    ...dated(line),
    ...(occasion === undefined ? {} : { occasion }),
  }
}

function dated(line: FigureLine): Pick<KeyedFacts, 'asOf'> {
  const days = asOf(line)
  return days === undefined ? {} : { asOf: days }
}

function figureFacts(line: FigureLine, names: Names): FigureFacts {
  const ref = (name: RefLine | undefined) => (name === undefined ? undefined : refOf(name, names))
  const { value, low, high, unit, per, bound = 'exact' } = line
  const bare = present({ value, low, high, bound, unit, per })
  return present({
    kind: 'figure',
    quantity: { ...bare, asWritten: line.asWritten ?? writtenAs(bare) },
    measure: line.measure,
    family: line.family,
    action: line.action,
    role: line.role,
    group: line.group ?? 'unstated',
    thing: line.thing,
    actor: ref(line.actor),
    by: ref(line.by),
    place: ref(line.place),
    status: line.status ?? 'actual',
    asOf: asOf(line),
    // Counted periods begin and end on days; a month is the whole month.
    since: line.since === undefined ? undefined : spanOf(line.since)?.start,
    until: line.until === undefined ? undefined : spanOf(line.until)?.end,
    occasion: line.occasion,
    additional: line.additional,
  }) as FigureFacts
}

function statementFacts(
  line: StatementLine,
  ref: (name: RefLine | undefined) => NameRef | undefined,
  propositionText: (id: string) => string | undefined,
): StatementFacts {
  const proposition = line.proposition
  return present({
    kind: 'statement',
    stance: line.stance,
    polarity: line.polarity ?? 'none',
    content: line.content ?? (proposition === undefined ? undefined : propositionText(proposition)) ?? line.summary,
    proposition,
    topic: line.topic,
    actor: ref(line.actor),
    place: ref(line.place),
    asOf: asOf(line),
    occasion: line.occasion,
    accused: line.accused,
  }) as StatementFacts
}

/** Outlets, cited outlets and claimants are "name" in the model where actors and places are "text". */
export function named(ref: NameRef): { readonly id?: string; readonly name: string } {
  return ref.id === undefined ? { name: ref.text } : { id: ref.id, name: ref.text }
}

function chain(line: ReportLine, names: Names): readonly Attribution[] {
  if (line.chain !== undefined) return line.chain.map((link) => ({ ...link, speaker: refOf(link.speaker, names) }))
  return chainOf({
    outlet: refOf(line.outlet, names),
    claimant: refOf(line.claimant, names),
    via: line.via === undefined ? undefined : refOf(line.via, names),
    stance: 'stance' in line ? line.stance : undefined,
  })
}

/** The report that a checked line stands for. */
export function reportFromLine(line: ReportLine, { names, propositionText, pack }: Surroundings): Report {
  const ref = (name: RefLine | undefined) => (name === undefined ? undefined : refOf(name, names))
  const outletOf = (name: RefLine | undefined) => (name === undefined ? undefined : named(refOf(name, names)))
  return present({
    id: line.report,
    outlet: named(refOf(line.outlet, names)),
    url: line.url,
    published: line.published,
    publishedBasis: line.publishedBasis,
    claimant: present({
      ...named(refOf(line.claimant, names)),
      role: line.claimantRole ?? 'unknown',
      side: line.claimantSide,
      title: line.claimantTitle,
    }),
    via: outletOf(line.via),
    reprintOf: outletOf(line.reprintOf),
    primary: line.primary,
    quality: line.quality,
    method: line.method,
    facts: 'stance' in line ? statementFacts(line, ref, propositionText) : figureFacts(line, names),
    chain: chain(line, names),
    quote: line.quote,
    summary: line.summary,
    pack,
  }) as Report
}
