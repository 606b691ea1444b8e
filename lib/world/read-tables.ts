import type { Entity, EntityKind } from '../model/entities.ts'
import { demonymsOf } from './demonyms.ts'
import { readRows, slugOf } from './rows.ts'

/** How a form stands for its entity: by name, as "Russian", as "Russians", or as "Moscow" for Russia. */
export type NameSense = 'name' | 'demonym' | 'people' | 'capital-for-government'

/** Takes what the tables hold: entities, and the words that stand for them. */
export interface Sink {
  /** An entity that was told before keeps its kind and name and gains what is new. */
  entity(entity: Entity): void
  /** `party` is the country or movement that acts where the form is a subject. */
  form(words: string, id: string, sense: NameSense, party?: string): void
}

/** Countries, their peoples and capitals. */
export function readCountries(table: string, sink: Sink): void {
  readRows(table, (row, section) => {
    const [name = '', adjective = '', capitals = '', others = ''] = row.split('|')
    const id = slugOf(name)
    const kind = section === 'world' ? 'region' : 'country'
    const aliases = listOf(others)
    sink.entity({ id, kind, name, aliases, within: [section] })
    const { adjectives, peoples } = demonymsOf(name, adjective)
    addAll([name, ...aliases], id, 'name', sink)
    addAll(adjectives, id, 'demonym', sink)
    addAll(peoples, id, 'people', sink)
    for (const capital of listOf(capitals)) readCapital(capital, id, sink)
  })
}

/** Further capitals and names of countries that have a row already. */
export function readMoreOfCountries(table: string, sink: Sink): void {
  readRows(table, (row) => {
    const [name = '', capitals = '', others = ''] = row.split('|')
    const id = slugOf(name)
    sink.entity({ id, kind: 'country', name, aliases: listOf(others) })
    addAll(listOf(others), id, 'name', sink)
    for (const capital of listOf(capitals)) readCapital(capital, id, sink)
  })
}

function readCapital(cell: string, country: string, sink: Sink): void {
  const [name = '', ...aliases] = cell.split('=')
  const id = slugOf(name)
  sink.entity({ id, kind: 'city', name, aliases, within: [country] })
  for (const form of [name, ...aliases]) sink.form(form, id, 'capital-for-government', country)
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(', ')
}

// "North Korea" is also "N. Korea".
function addAll(forms: readonly string[], id: string, sense: NameSense, sink: Sink): void {
  for (const form of forms) {
    sink.form(form, id, sense, id)
    if (/^(?:Nor|Sou)th /.test(form)) sink.form(form.charAt(0) + form.slice(5), id, sense, id)
  }
}

/** Regions with their towns, seas, fronts. */
export function readPlaces(table: string, sink: Sink): void {
  readRows(table, (row, section) => {
    const [regionKind, townKind, ...parents] = section.split(' ')
    const [region = '', towns = ''] = row.split(': ')
    const within = readPlace(region, regionKind as EntityKind, parents, sink)
    for (const town of listOf(towns)) readPlace(town, townKind as EntityKind, [within], sink)
  })
}

const DIVISION = / (?:Oblast|Krai|Governorate|State)$/

function readPlace(cell: string, kind: EntityKind, parents: readonly string[], sink: Sink): string {
  const spelled = cell.split('=')
  const [name = '', ...aliases] = spelled
  const id = slugOf(name)
  for (const form of spelled) {
    const bare = form.replace(DIVISION, '')
    if (bare !== form) aliases.push(`${bare} region`, `${bare} province`)
  }
  sink.entity({ id, kind, name, aliases, ...(parents[0] === '-' ? {} : { within: parents }) })
  for (const form of [name, ...aliases]) sink.form(form, id, 'name')
  return id
}

/** Forces, groups, governments, alliances, bodies, outlets. A group or an alliance is its own side. */
export function readForces(table: string, sink: Sink): void {
  readRows(table, (row, section) => {
    const [kind = '', owner = ''] = section.split(' ')
    const [name = '', ...aliases] = row.split('=')
    const id = slugOf(name)
    const side = owner !== '-' ? owner : kind === 'armed-group' || kind === 'alliance' ? id : undefined
    sink.entity({ id, kind: kind as EntityKind, name, aliases, ...(side === undefined ? {} : { side }) })
    for (const form of [name, ...aliases]) sink.form(form, id, 'name', side)
  })
}

/** People, with every combination of the spellings of their names. */
export function readPeople(table: string, sink: Sink): void {
  readRows(table, (row, side) => {
    const [spelled = '', office = ''] = row.split(': ')
    const [title = '', institution] = office.split(' > ')
    const words = spelled
      .replace('*', '')
      .split(' ')
      .map((word) => word.split('/'))
    const [name = '', ...aliases] = combinations(words)
    if (spelled.endsWith('*')) aliases.push(...(words.at(-1) ?? []))
    const id = slugOf(name)
    const speaksFor = institution === undefined ? {} : { speaksFor: institution }
    sink.entity({ id, kind: 'person', name, aliases, side, ...(title === '' ? {} : { title }), ...speaksFor })
    for (const form of [name, ...aliases]) sink.form(form, id, 'name', side)
  })
}

function combinations(words: readonly (readonly string[])[]): string[] {
  return words.reduce<string[]>(
    (names, spelled) => names.flatMap((name) => spelled.map((word) => (name === '' ? word : `${name} ${word}`))),
    [''],
  )
}
