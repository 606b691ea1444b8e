import type { Entity, Proposition } from '../../../lib/model/entities.ts'
import type { Report } from '../../../lib/model/reports.ts'
import type { EntityLine } from '../../../lib/packs/format/lines.ts'
import type { Pack } from '../../../lib/packs/pack.ts'
import { METHODS, ROLES, STATUSES, UNITS } from './closed.ts'
import { flagContradictions } from './contradictions.ts'
import { withoutDuplicates } from './duplicates.ts'
import { Vocabulary } from './figures.ts'
import { Ledger } from './ledger.ts'
import { NameResolver } from './names.ts'
import { occasionsOf } from './occasions.ts'
import { Outlets } from './outlets.ts'
import { type PropositionRow, Propositions } from './propositions.ts'
import type { PackSource, SourceRecord } from './record.ts'
import { type ReportTools, reportOf } from './reports.ts'
import type { Row } from './tables.ts'
import { Words } from './words.ts'

/** Everything a build reads, already parsed. */
export interface Sources {
  readonly packs: readonly (PackSource & { readonly records: readonly SourceRecord[] })[]
  readonly measures: readonly Row[]
  readonly actions: readonly Row[]
  readonly words: readonly Row[]
  readonly names: readonly Row[]
  readonly outlets: readonly Row[]
  readonly occasions: readonly Row[]
  readonly entities: readonly EntityLine[]
  readonly propositions: readonly PropositionRow[]
}

/** What a build makes. */
export interface Built {
  readonly packs: readonly Omit<Pack, 'notes'>[]
  readonly outlets: readonly Entity[]
  readonly ledger: Ledger
}

/** Builds all packs. The same sources give the same packs, byte by byte. */
export function build(sources: Sources): Built {
  const ledger = new Ledger()
  const names = new NameResolver(
    sources.names,
    sources.entities.map(({ entity: id, ...rest }): Entity => ({ id, ...rest })),
  )
  const records = sources.packs.flatMap((pack) => pack.records)
  const outlets = new Outlets(sources.outlets, records, names)
  for (const outlet of outlets.all()) names.addOutlet(outlet)
  const tools: ReportTools = {
    vocabulary: new Vocabulary(sources.measures, sources.actions),
    words: new Words(sources.words, { unit: UNITS, role: ROLES, method: METHODS, modality: STATUSES }, ledger),
    names,
    ledger,
    outlets,
    propositions: new Propositions(sources.propositions),
  }
  const packs = sources.packs.map((source) => buildPack(source, tools, sources.occasions))
  noteOutlets(outlets.recorded(), ledger)
  return { packs, outlets: outlets.recorded(), ledger }
}

function buildPack(
  source: Sources['packs'][number],
  tools: ReportTools,
  occasionRows: readonly Row[],
): Omit<Pack, 'notes'> {
  const made = source.records.map((record) => reportOf(record, tools, source))
  const reports = withoutDuplicates(
    made.filter((report) => report !== undefined),
    (id) => tools.names.entity(id),
    tools.ledger,
  )
  flagContradictions(reports, tools.ledger)
  const upTo =
    reports
      .map(({ published }) => published?.slice(0, 10) ?? '')
      .sort()
      .at(-1) ?? ''
  const header = {
    pack: source.pack,
    format: 1,
    title: source.title,
    version: upTo,
    updated: upTo,
    upTo,
    licence: 'CC-BY-4.0',
    language: 'en',
    about: source.about,
    reports: reports.length,
  }
  const propositions = propositionsOf(reports, tools.propositions)
  const occasions = occasionsOf(reports, occasionRows)
  return { header, entities: entitiesOf(reports, propositions, tools), propositions, occasions, reports }
}

// All that the reports affirm or deny, and what those propositions speak of.
function propositionsOf(reports: readonly Report[], all: Propositions): readonly Proposition[] {
  const found = new Map<string, Proposition>()
  const add = (id: string) => {
    const proposition = all.proposition(id)
    if (proposition === undefined) throw new Error(`Propositions: nothing has the id "${id}"`)
    if (found.has(id)) return
    found.set(id, proposition)
    for (const other of [...(proposition.entails ?? []), ...(proposition.excludes ?? [])]) add(other)
  }
  for (const { facts } of reports)
    if (facts.kind === 'statement' && facts.proposition !== undefined) add(facts.proposition)
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function idsOf({ facts, chain, outlet, claimant, via, reprintOf }: Report): readonly (string | undefined)[] {
  const refs = [
    facts.actor,
    facts.place,
    ...(facts.kind === 'figure' ? [facts.by] : []),
    ...chain.map((link) => link.speaker),
  ]
  return [
    outlet.id,
    claimant.id,
    claimant.side,
    via?.id,
    reprintOf?.id,
    ...refs.flatMap((ref) => [ref?.id, ...(ref?.parts ?? [])]),
  ]
}

// What the built-in world knows is not told twice: its other names and offices stay there.
function withoutWords({ aliases: _, title: __, ...entity }: Entity): Entity {
  return entity
}

// A pack explains every id that it uses, and what those entities refer to, so that it can be read by itself.
function entitiesOf(
  reports: readonly Report[],
  propositions: readonly Proposition[],
  tools: ReportTools,
): readonly Entity[] {
  const found = new Map<string, Entity>()
  const outlets = new Map(tools.outlets.all().map((outlet) => [outlet.id, outlet]))
  const add = (id: string | undefined) => {
    if (id === undefined || found.has(id)) return
    const entity = outlets.get(id) ?? tools.names.entity(id)
    if (entity === undefined) return tools.ledger.unknown('entity', id, 'referred to')
    found.set(id, outlets.has(id) || tools.names.isOwn(id) ? entity : withoutWords(entity))
    for (const other of [entity.side, entity.speaksFor, ...(entity.members ?? [])]) add(other)
    for (const place of entity.within ?? []) if (tools.names.entity(place) !== undefined) add(place)
  }
  for (const id of reports.flatMap(idsOf)) add(id)
  for (const { accuses } of propositions) add(accuses)
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function noteOutlets(outlets: readonly Entity[], ledger: Ledger): void {
  for (const { id, name, outletKind, side } of outlets) {
    if (outletKind === undefined) ledger.unknown('kind of outlet', name, id)
    if (side === undefined) ledger.unknown('country of outlet', name, id)
  }
}
