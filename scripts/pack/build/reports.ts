import type { Attribution, NameRef, Polarity, Stance, StatementFacts } from '../../../lib/model/claims.ts'
import type { Report } from '../../../lib/model/reports.ts'
import { chainOf } from '../../../lib/packs/convert/chain.ts'
import { named, present } from '../../../lib/packs/convert/report-from-line.ts'
import { roleOf } from './claimants.ts'
import { type FigureTools, figureOf, periodOf } from './figures.ts'
import type { Outlets } from './outlets.ts'
import type { Propositions } from './propositions.ts'
import type { PackSource, SourceRecord } from './record.ts'

/** What making a report of a record needs. */
export interface ReportTools extends FigureTools {
  readonly outlets: Outlets
  readonly propositions: Propositions
}

function statementOf(record: SourceRecord, tools: ReportTools): StatementFacts {
  const { names, ledger, propositions } = tools
  const recorded = (record.polarity ?? 'none') as Polarity
  const known =
    record.proposition === undefined ? undefined : propositions.find(record.proposition, recorded, ledger, record.id)
  if (known === undefined) ledger.flag('statement without a proposition', `${record.id}: ${record.summary}`)
  const text = known === undefined ? undefined : propositions.proposition(known.id)?.text
  return present({
    kind: 'statement',
    stance: (record.stance ?? 'asserts') as Stance,
    polarity: known?.polarity ?? recorded,
    content: text ?? record.summary,
    proposition: known?.id,
    topic: record.topic,
    actor: record.actor === undefined ? undefined : names.ref(record.actor),
    place: record.place === undefined ? undefined : names.ref(record.place),
    asOf: periodOf(record, ledger),
    occasion: record.occasion,
    accused: record.accused,
  }) as StatementFacts
}

// An outlet of the table, else whatever the name means (officials are cited too).
function cited(name: string, tools: ReportTools): NameRef {
  const outlet = tools.outlets.named(name)
  return outlet === undefined ? tools.names.ref(name) : { text: outlet.name, id: outlet.id }
}

function sideOf(ref: NameRef | undefined, tools: ReportTools): readonly string[] {
  const ids = ref?.id === undefined ? (ref?.parts ?? []) : [ref.id]
  return ids.map((id) => tools.names.entity(id)?.side ?? id)
}

/** Whom the outlet cites, outermost first: "NTB; The Guardian" is NTB, which cites The Guardian. Never itself or the claimant. */
function citations(record: SourceRecord, speakers: readonly NameRef[], tools: ReportTools): readonly NameRef[] {
  const words = record.via?.split('; ') ?? []
  if (words.length > 1) tools.ledger.applied('several-citations-are-a-chain', record.id)
  const all = words.map((name) => {
    const ref = cited(name, tools)
    if (ref.id === undefined) tools.ledger.unknown('cited', name, record.id)
    return ref
  })
  const others = all.filter(({ id }) => id === undefined || speakers.every((speaker) => speaker.id !== id))
  if (others.length < all.length) tools.ledger.applied('citation-of-the-speaker-says-nothing', record.id)
  return others
}

// "Congolese government" is the identity of the country, and is still shown as the government.
function speakerRef(name: string, tools: ReportTools): NameRef {
  const ref = tools.names.ref(name)
  const isCountry = ref.id !== undefined && tools.names.entity(ref.id)?.kind === 'country'
  return isCountry ? { ...ref, text: name } : ref
}

function claimantOf(record: SourceRecord, involved: readonly string[], tools: ReportTools, pack: PackSource) {
  const outlet = tools.outlets.named(record.claimant)
  const ref = outlet === undefined ? speakerRef(record.claimant, tools) : { text: outlet.name, id: outlet.id }
  if (ref.id === undefined && ref.parts === undefined) tools.ledger.unknown('claimant', record.claimant, record.id)
  const side = tools.words.means('side', record.claimantSide, record.id)
  const { role, rule } = roleOf({ record, side, involved, outletKind: outlet?.outletKind, pack })
  tools.ledger.applied(`claimant role: ${rule}`, record.id)
  return { ref, claimant: present({ ...named(ref), role, side, title: record.claimantRole }) }
}

function noteUnknownNames(record: SourceRecord, tools: ReportTools): void {
  for (const field of ['actor', 'by', 'place'] as const) {
    const name = record[field]
    if (name === undefined) continue
    const ref = tools.names.ref(name)
    if (ref.id === undefined && ref.parts === undefined) tools.ledger.unknown(field, name, record.id)
    else if (ref.text !== name) tools.ledger.applied('one-name-for-one-identity', record.id)
  }
}

/** The report of a record; `undefined`, and a word in the ledger, where a table lacks a row. */
export function reportOf(record: SourceRecord, tools: ReportTools, pack: PackSource): Report | undefined {
  const facts = record.kind === 'statement' ? statementOf(record, tools) : figureOf(record, tools)
  if (facts === undefined) return undefined
  noteUnknownNames(record, tools)
  const { outlet, original } = tools.outlets.of(record)
  const by = facts.kind === 'figure' ? facts.by : undefined
  const { ref, claimant } = claimantOf(record, [...sideOf(facts.actor, tools), ...sideOf(by, tools)], tools, pack)
  const [via, ...deeper] = citations(record, [ref, { text: outlet.name, id: outlet.id }], tools)
  const chain = chainOf({
    outlet: { text: outlet.name, id: outlet.id },
    claimant: ref,
    via,
    stance: 'stance' in facts ? facts.stance : undefined,
  })
  if (original !== undefined && record.reprintOf === undefined)
    tools.ledger.applied('label-names-the-original', record.id)
  const reprint = record.reprintOf ?? original
  const inner = deeper.map((speaker): Attribution => ({ speaker, cue: 'reported', stance: 'asserts' }))
  return present({
    id: record.id,
    outlet: { id: outlet.id, name: outlet.name },
    url: record.url,
    published: record.published,
    publishedBasis: record.publishedBasis as Report['publishedBasis'],
    claimant,
    via: via === undefined ? undefined : named(via),
    reprintOf: reprint === undefined ? undefined : named(cited(reprint, tools)),
    primary: record.primary,
    quality: record.sourceQuality as Report['quality'],
    method: tools.words.means('method', record.method, record.id) as Report['method'],
    facts,
    chain: via === undefined ? chain : [...chain.slice(0, 1), ...inner, ...chain.slice(1)],
    summary: record.summary,
  }) as Report
}
