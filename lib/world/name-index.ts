import type { Entity } from '../model/entities.ts'
import { addForm, type Form, type FormMap, isHyphen, longest, type NameHit, type NameToken } from './forms.ts'
import { isAllowedHere } from './guards.ts'
import { type Institutions, institutionsOf } from './institutions.ts'
import { readCountries, readForces, readPeople, readPlaces, type Sink } from './read-tables.ts'
import { readRows } from './rows.ts'

/** The tables of names, in the grammar that `tables/` explains. */
export interface NameTables {
  readonly countries?: string
  readonly places?: string
  readonly forces?: string
  readonly people?: string
  readonly overlaps?: string
}

/** Look-ups over tables of names. */
export interface NameIndex {
  nameAt(tokens: readonly NameToken[], at: number): NameHit | undefined
  entity(id: string): Entity | undefined
  entities(): Iterable<Entity>
}

/** Reads the tables in order; earlier ones own a form that later ones also name. */
export function createNameIndex(tables: readonly NameTables[], institutionTable: string): NameIndex {
  const forms: FormMap = new Map()
  const entities = new Map<string, Entity>()
  const adjectives = new Map<string, string>()
  const sink: Sink = {
    entity: (found) => void (entities.has(found.id) || entities.set(found.id, found)),
    form: (words, id, sense, party) => {
      if (sense === 'demonym' && !adjectives.has(id)) adjectives.set(id, words)
      addForm(forms, words, { id, sense, anyCase: /^[a-z]/.test(words), ...(party === undefined ? {} : { party }) })
    },
  }
  for (const each of tables) {
    readCountries(each.countries ?? '', sink)
    readPlaces(each.places ?? '', sink)
    readForces(each.forces ?? '', sink)
    readPeople(each.people ?? '', sink)
  }
  for (const each of tables) readOverlaps(each.overlaps ?? '', entities)
  const institutions = institutionsOf(institutionTable, forms, adjectives)
  return {
    nameAt: (tokens, at) => nameIn(forms, institutions, tokens, at),
    entity: (id) => entities.get(id) ?? institutions.entity(id),
    entities: () => entities.values(),
  }
}

function readOverlaps(table: string, entities: Map<string, Entity>): void {
  readRows(table, (row) => {
    const [id = '', parents = ''] = row.split(': ')
    const known = entities.get(id)
    if (known === undefined) throw new Error(`Overlaps: no place has the id "${id}"`)
    entities.set(id, { ...known, within: [...(known.within ?? []), ...parents.split(', ')] })
  })
}

function nameIn(
  forms: FormMap,
  institutions: Institutions,
  tokens: readonly NameToken[],
  at: number,
): NameHit | undefined {
  const plain = longest(forms, tokens, at)
  const form = plain?.form
  if (plain === undefined || form === undefined) return institutions.before(tokens, at)
  if (!isAllowedHere(form.id, tokens, at, plain.end)) return undefined
  const whole =
    form.party !== undefined && form.sense !== 'people' ? institutions.after(tokens, at, plain.end, form) : undefined
  return whole ?? hitOf(tokens, at, plain.end, form)
}

function hitOf(tokens: readonly NameToken[], at: number, end: number, form: Form): NameHit {
  const compound = isHyphen(tokens, end) ? tokens[end + 1]?.lower : undefined
  return {
    length: end - at,
    entityId: form.id,
    sense: form.sense,
    ...(form.party === undefined ? {} : { party: form.party }),
    ...(compound === undefined ? {} : { compound }),
  }
}
