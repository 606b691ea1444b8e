import type { Attribution, FigureFacts, NameRef, Period, StatementFacts } from '../../model/claims.ts'
import type { Report } from '../../model/reports.ts'
import { whenOf } from '../format/dates.ts'
import { FIGURE, type RefLine, type ReportLine, STATEMENT } from '../format/lines.ts'
import { chainOf } from './chain.ts'
import { type Names, refLine } from './names.ts'
import { writtenAs } from './quantity.ts'
import { present, type Surroundings } from './report-from-line.ts'

type Write = (ref: NameRef | undefined) => RefLine | undefined

/** A default goes without saying. */
function unless<T>(value: T, ordinary: T): T | undefined {
  return value === ordinary ? undefined : value
}

function when(asOf: Period | undefined) {
  if (asOf === undefined) return {}
  return { asOf: whenOf(asOf.start, asOf.end), asOfBasis: unless(asOf.basis, 'recorded'), asOfText: asOf.text }
}

function figureFields(facts: FigureFacts, write: Write) {
  const { asWritten, bound, ...number } = facts.quantity
  return {
    ...number,
    bound: unless(bound, 'exact'),
    asWritten: unless(asWritten, writtenAs(facts.quantity)),
    measure: facts.measure,
    family: facts.family,
    action: facts.action,
    role: facts.role,
    group: unless(facts.group, 'unstated'),
    thing: facts.thing,
    actor: write(facts.actor),
    by: write(facts.by),
    place: write(facts.place),
    status: unless(facts.status, 'actual'),
    ...when(facts.asOf),
    since: facts.since,
    until: facts.until,
    occasion: facts.occasion,
    additional: facts.additional,
  }
}

function statementFields(facts: StatementFacts, summary: string, write: Write, around: Surroundings) {
  const text = facts.proposition === undefined ? undefined : around.propositionText(facts.proposition)
  return {
    stance: facts.stance,
    polarity: unless(facts.polarity, 'none'),
    content: unless(facts.content, text ?? summary),
    proposition: facts.proposition,
    topic: facts.topic,
    actor: write(facts.actor),
    place: write(facts.place),
    ...when(facts.asOf),
    occasion: facts.occasion,
    accused: facts.accused,
  }
}

function asRef(named: { readonly id?: string; readonly name: string } | undefined): NameRef | undefined {
  if (named === undefined) return undefined
  return named.id === undefined ? { text: named.name } : { text: named.name, id: named.id }
}

function sameName(one: NameRef, other: NameRef): boolean {
  return one.text === other.text && one.id === other.id && one.parts?.join() === other.parts?.join()
}

function sameChain(one: readonly Attribution[], other: readonly Attribution[]): boolean {
  return (
    one.length === other.length &&
    one.every((link, index) => {
      const twin = other[index]
      return (
        twin !== undefined &&
        link.cue === twin.cue &&
        link.stance === twin.stance &&
        sameName(link.speaker, twin.speaker)
      )
    })
  )
}

// A joint claimant has its parts only in the chain.
function claimantRef({ claimant, chain }: Report): NameRef {
  const bare = asRef(claimant) ?? { text: '' }
  const inner = chain.at(-1)?.speaker
  return inner !== undefined && inner.text === bare.text && inner.id === bare.id ? inner : bare
}

function chainFields(report: Report, names: Names) {
  const derived = chainOf({
    outlet: { text: report.outlet.name, ...(report.outlet.id === undefined ? {} : { id: report.outlet.id }) },
    claimant: claimantRef(report),
    via: asRef(report.via),
    stance: report.facts.kind === 'statement' ? report.facts.stance : undefined,
  })
  if (sameChain(derived, report.chain)) return {}
  return { chain: report.chain.map((link: Attribution) => ({ ...link, speaker: refLine(link.speaker, names) })) }
}

/** The line of a report, its fields in the order of the format; `reportFromLine` reads it back as it was. */
export function lineFromReport(report: Report, around: Surroundings): ReportLine {
  const { names } = around
  const write: Write = (ref) => (ref === undefined ? undefined : refLine(ref, names))
  const { facts, claimant } = report
  const fields: Record<string, unknown> = {
    ...(facts.kind === 'figure' ? figureFields(facts, write) : statementFields(facts, report.summary, write, around)),
    report: report.id,
    outlet: write(asRef(report.outlet)),
    url: report.url,
    published: report.published,
    publishedBasis: report.publishedBasis,
    claimant: write(claimantRef(report)),
    claimantRole: unless(claimant.role, 'unknown'),
    claimantSide: claimant.side,
    claimantTitle: claimant.title,
    via: write(asRef(report.via)),
    reprintOf: write(asRef(report.reprintOf)),
    primary: report.primary,
    quality: report.quality,
    method: report.method,
    ...chainFields(report, names),
    quote: report.quote,
    summary: report.summary,
  }
  const order = Object.keys(facts.kind === 'figure' ? FIGURE : STATEMENT)
  return present(Object.fromEntries(order.map((name) => [name, fields[name]]))) as unknown as ReportLine
}
