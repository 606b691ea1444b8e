import type { Entity, EntityKind, OutletKind } from '../../../lib/model/entities.ts'
import { present } from '../../../lib/packs/convert/report-from-line.ts'
import { countryOfDomain, hostOf, isMirrorHost, siteOf } from './hosts.ts'
import type { NameResolver } from './names.ts'
import { readOutletName } from './outlet-names.ts'
import type { SourceRecord } from './record.ts'
import { slugOf } from './slug.ts'
import { cell, listCell, type Row } from './tables.ts'

interface Group {
  readonly names: Map<string, number>
  readonly domains: Map<string, number>
  readonly qualities: Set<string>
  isMirror: boolean
  carries: number
  row: Row | undefined
}

/** What a record's outlet is, and whose text it carries by its label. */
export interface OutletFound {
  readonly outlet: Entity
  readonly original: string | undefined
}

// What the world may know an outlet as: research bodies and officials publish too, places do not.
const PUBLISHERS: ReadonlySet<EntityKind> = new Set(['outlet', 'organisation', 'government', 'alliance'])

/** One identity for every outlet of the records: labels that share a name or a site are one outlet. */
export class Outlets {
  readonly #rows = new Map<string, Row>()
  readonly #names: NameResolver
  readonly #byLabel = new Map<string, Group>()
  readonly #bySite = new Map<string, Group>()
  readonly #entities = new Map<Group, Entity>()

  constructor(rows: readonly Row[], records: readonly SourceRecord[], names: NameResolver) {
    this.#names = names
    for (const row of rows)
      for (const name of [cell(row, 'name'), ...listCell(row, 'aliases')]) this.#rows.set(name, row)
    for (const record of records) this.#place(record)
  }

  /** The outlet of a record. */
  of(record: SourceRecord): OutletFound {
    const read = readOutletName(record.outlet, (name) => this.#knows(name))
    const group = this.#byLabel.get(read.name)
    if (group === undefined) throw new Error(`Outlets: "${record.outlet}" was not among the records`)
    return { outlet: this.#entity(group), original: read.original }
  }

  /** An outlet that is cited, by name: one of the records, or of the table, or one that the world knows. */
  named(name: string): Entity | undefined {
    const group = this.#byLabel.get(readOutletName(name, (label) => this.#knows(label)).name)
    if (group !== undefined) return this.#entity(group)
    const row = this.#rows.get(name)
    if (row === undefined) return undefined
    const placed = this.#byLabel.get(cell(row, 'name'))
    return placed === undefined ? this.#fromRow(row) : this.#entity(placed)
  }

  /** Outlets that the records show. */
  recorded(): readonly Entity[] {
    return [...new Set(this.#byLabel.values())].map((group) => this.#entity(group))
  }

  /** All of them, those too that only the table knows since they are cited and not read. */
  all(): readonly Entity[] {
    const cited = [...new Set(this.#rows.values())].filter((row) => !this.#byLabel.has(cell(row, 'name')))
    return [...this.recorded(), ...cited.map((row) => this.#fromRow(row))]
  }

  #knows(name: string): boolean {
    if (this.#rows.has(name)) return true
    const { id } = this.#names.ref(name)
    return id !== undefined && this.#names.entity(id)?.kind === 'outlet'
  }

  #place(record: SourceRecord): void {
    const read = readOutletName(record.outlet, (name) => this.#knows(name))
    const host = hostOf(record.url)
    const site = siteOf(host)
    const row = this.#rows.get(read.name)
    const name = row === undefined ? read.name : cell(row, 'name')
    let group = this.#byLabel.get(name) ?? this.#byLabel.get(read.name)
    const sameSite = this.#bySite.get(site)
    // Two outlets of the table may share a site (a daily and a weekly of one publisher); others on one site are one.
    if (group === undefined && (row === undefined || sameSite?.row === undefined)) group = sameSite
    group ??= {
      names: new Map(),
      domains: new Map(),
      qualities: new Set(),
      isMirror: false,
      carries: 0,
      row: undefined,
    }
    group.row ??= row
    if (!this.#bySite.has(site)) this.#bySite.set(site, group)
    for (const label of [name, read.name]) this.#byLabel.set(label, group)
    group.names.set(read.name, (group.names.get(read.name) ?? 0) + 1)
    group.domains.set(host, (group.domains.get(host) ?? 0) + 1)
    group.qualities.add(record.sourceQuality ?? 'normal')
    if (read.original !== undefined || record.reprintOf !== undefined) group.carries += 1
    group.isMirror ||= read.isMirror || isMirrorHost(host)
  }

  #entity(group: Group): Entity {
    const known = this.#entities.get(group)
    if (known !== undefined) return known
    const name = group.row === undefined ? mostFrequent(group.names) : cell(group.row, 'name')
    const domains = [...group.domains.keys(), ...listCell(group.row ?? {}, 'domains')]
    const entity = this.#make(name, domains, group.row?.kind ?? kindByRule(group), group.row?.country, [
      ...group.names.keys(),
    ])
    this.#entities.set(group, entity)
    return entity
  }

  #fromRow(row: Row): Entity {
    return this.#make(cell(row, 'name'), listCell(row, 'domains'), row.kind, row.country, listCell(row, 'aliases'))
  }

  #make(
    name: string,
    domains: readonly string[],
    kind: string | undefined,
    country: string | undefined,
    labels: readonly string[],
  ): Entity {
    const known = this.#names.ref(name).id
    const isKnown = known !== undefined && PUBLISHERS.has(this.#names.entity(known)?.kind ?? 'place')
    const aliases = labels.filter((label) => label !== name)
    return present({
      id: isKnown ? known : slugOf(name),
      kind: 'outlet',
      name,
      aliases: aliases.length > 0 ? aliases : undefined,
      side: country ?? countryOfDomain(domains[0] ?? ''),
      domains: domains.length > 0 ? domains : undefined,
      outletKind: kind as OutletKind | undefined,
    }) as Entity
  }
}

function mostFrequent(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort(([, one], [, other]) => other - one)
  return first?.[0] ?? ''
}

// Mirrors copy whole sites; aggregators carry others' texts in all that is on record of them.
function kindByRule(group: Group): OutletKind | undefined {
  if (group.isMirror) return 'mirror'
  const records = [...group.names.values()].reduce((sum, count) => sum + count, 0)
  const onlyReposts = group.qualities.has('repost') && group.qualities.size === 1
  return onlyReposts || group.carries === records ? 'aggregator' : undefined
}
