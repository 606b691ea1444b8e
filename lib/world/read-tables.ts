import type { Entity, EntityKind } from '../model/entities.ts'
import { demonymsOf } from './demonyms.ts'
import { slugOf } from './rows.ts'

/** How a form stands for its entity: by name, as "Russian", as "Russians", or as "Moscow" for Russia. */
export type NameSense = 'name' | 'demonym' | 'people' | 'capital-for-government'

/** Takes what a row holds: entities, and the words that stand for them. */
export interface Sink {
  /** Rows of the same name tell of one entity: it keeps the first kind and name and gains what later rows add. */
  entity(entity: Entity): void
  /** `party` is the country or movement that acts where the form is a subject. */
  form(words: string, id: string, sense: NameSense, party?: string): void
}

/** A country with its people and capitals. */
export function readCountry(row: string, section: string, sink: Sink): void {
  const [name = '', adjective = '', capitals = '', others = ''] = row.split('|')
  const id = slugOf(name)
  const isContinent = section === 'world'
  const aliases = listOf(others)
  sink.entity({
    id,
    kind: isContinent ? 'region' : 'country',
    name,
    aliases,
    ...(isContinent ? {} : { within: [section] }),
  })
  const { adjectives, peoples } = demonymsOf(name, adjective)
  addAll([name, ...aliases], id, 'name', sink)
  addAll(adjectives, id, 'demonym', sink)
  addAll(peoples, id, 'people', sink)
  for (const capital of listOf(capitals)) readCapital(capital, id, sink)
}

/** Further capitals and names of a country that has a row already. */
export function readMoreOfCountry(row: string, _section: string, sink: Sink): void {
  const [name = '', capitals = '', others = ''] = row.split('|')
  const id = slugOf(name)
  sink.entity({ id, kind: 'country', name, aliases: listOf(others) })
  addAll(listOf(others), id, 'name', sink)
  for (const capital of listOf(capitals)) readCapital(capital, id, sink)
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

function addAll(forms: readonly string[], id: string, sense: NameSense, sink: Sink): void {
  for (const form of forms) sink.form(form, id, sense, id)
}

/** A region with its towns, a sea, a front. */
export function readRegion(row: string, section: string, sink: Sink): void {
  const [regionKind, townKind, ...parents] = section.split(' ')
  const [region = '', towns = ''] = row.split(': ')
  const within = readPlace(region, regionKind as EntityKind, parents, sink)
  for (const town of listOf(towns)) readPlace(town, townKind as EntityKind, [within], sink)
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

/** A force, group, government, alliance, body or outlet. A group or an alliance is its own side. */
export function readForce(row: string, section: string, sink: Sink): void {
  const [kind = '', owner = ''] = section.split(' ')
  const [name = '', ...aliases] = row.split('=')
  const id = slugOf(name)
  const side = owner !== '-' ? owner : kind === 'armed-group' || kind === 'alliance' ? id : undefined
  sink.entity({ id, kind: kind as EntityKind, name, aliases, ...(side === undefined ? {} : { side }) })
  for (const form of [name, ...aliases]) sink.form(form, id, 'name', side)
}

/** A person, with every combination of the spellings of the names. */
export function readPerson(row: string, side: string, sink: Sink): void {
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
}

function combinations(words: readonly (readonly string[])[]): string[] {
  return words.reduce<string[]>(
    (names, spelled) => names.flatMap((name) => spelled.map((word) => (name === '' ? word : `${name} ${word}`))),
    [''],
  )
}
