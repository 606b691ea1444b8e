import type { Entity, EntityKind } from '../model/entities.ts'
import { demonymsOf } from './demonyms.ts'
import { readRows, slugOf } from './rows.ts'

/** How a form stands for its entity: by name, as "Russian", as "Russians", or as "Moscow" for Russia. */
export type NameSense = 'name' | 'demonym' | 'people' | 'capital-for-government'

/** Takes what the tables hold: entities, and the words that stand for them. */
export interface Sink {
  entity(entity: Entity): void
  /** `party` is the country or movement that acts where the form is a subject. */
  form(words: string, id: string, sense: NameSense, party?: string): void
}

/** Cuts "Kyiv=Kiev" at its spellings. */
function spellings(cell: string): [string, ...string[]] {
  const [name = '', ...others] = cell.split('=')
  return [name, ...others]
}

/** Countries, their peoples and capitals. */
export function readCountries(table: string, sink: Sink): void {
  readRows(table, (row, continent) => {
    const [name = '', adjective = '', capitals = '', aliases = ''] = row.split('|')
    const id = slugOf(name)
    const names = [...(aliases === '' ? [] : aliases.split(', '))]
    sink.entity({ id, kind: 'country', name, aliases: names, within: [continent] })
    for (const form of [name, ...names]) eachDirection(form, (words) => sink.form(words, id, 'name', id))
    const { adjectives, peoples } = demonymsOf(name, adjective)
    for (const form of adjectives) eachDirection(form, (words) => sink.form(words, id, 'demonym', id))
    for (const form of peoples) eachDirection(form, (words) => sink.form(words, id, 'people', id))
    if (capitals !== '') for (const cell of capitals.split(', ')) readCapital(cell, id, sink)
  })
}

function readCapital(cell: string, country: string, sink: Sink): void {
  const [name, ...aliases] = spellings(cell)
  const id = slugOf(name)
  sink.entity({ id, kind: 'city', name, aliases, within: [country] })
  for (const form of [name, ...aliases]) sink.form(form, id, 'capital-for-government', country)
}

// "North Korea" is also "N. Korea".
function eachDirection(form: string, visit: (words: string) => void): void {
  visit(form)
  if (/^(?:North|South) /.test(form)) visit(`${form.charAt(0)} ${form.slice(6)}`)
}

/** Regions with their towns, seas, fronts. */
export function readPlaces(table: string, sink: Sink): void {
  readRows(table, (row, section) => {
    const [regionKind, townKind, parent] = section.split(' ') as [EntityKind, EntityKind, string]
    const [region = '', towns = ''] = row.split(': ')
    const regionId = readPlace(region, regionKind, parent, sink)
    if (towns !== '') for (const town of towns.split(', ')) readPlace(town, townKind, regionId, sink)
  })
}

const DIVISION = / (?:Oblast|Krai|Governorate|State)$/

function readPlace(cell: string, kind: EntityKind, parent: string, sink: Sink): string {
  const [name, ...aliases] = spellings(cell)
  const id = slugOf(name)
  for (const form of [name, ...aliases]) {
    const bare = form.replace(DIVISION, '')
    if (bare !== form) aliases.push(`${bare} region`, `${bare} province`)
  }
  sink.entity({ id, kind, name, aliases, ...(parent === '-' ? {} : { within: [parent] }) })
  for (const form of [name, ...aliases]) sink.form(form, id, 'name')
  return id
}

const ACTS_FOR_ITSELF: readonly string[] = ['armed-group', 'alliance']

/** Forces, groups, governments, alliances, bodies, outlets. */
export function readForces(table: string, sink: Sink): void {
  readRows(table, (row, section) => {
    const [kind, owner] = section.split(' ') as [EntityKind, string]
    const [name, ...aliases] = spellings(row)
    const id = slugOf(name)
    const side = owner !== '-' ? owner : ACTS_FOR_ITSELF.includes(kind) ? id : undefined
    sink.entity({ id, kind, name, aliases, ...(side === undefined ? {} : { side }) })
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
