import type { Entity } from '../model/entities.ts'
import { addForm, type Form, type FormMap, isHyphen, keyOf, longest, type NameHit, type NameToken } from './forms.ts'
import { isAllowedHere } from './guards.ts'
import { type Institutions, institutionsOf } from './institutions.ts'
import type { Sink } from './read-tables.ts'

/** Look-ups over tables of names. */
export interface NameIndex {
  nameAt(tokens: readonly NameToken[], at: number): NameHit | undefined
  entity(id: string): Entity | undefined
  /** Every entity that has a row, in the order of the tables. */
  entities(): Iterable<Entity>
  /** The form that a whole name is, if any ("N. Koreans"). */
  formOf(name: string): Form | undefined
}

/** Builds an index from whatever `read` hands to the sink. A form that two rows claim belongs to the first. */
export function createNameIndex(read: (sink: Sink) => void, institutionTable: string): NameIndex {
  const forms: FormMap = new Map()
  const entities = new Map<string, Entity>()
  const adjectives = new Map<string, string>([['united-states', 'US']])
  read({
    entity(told) {
      const known = entities.get(told.id)
      entities.set(told.id, known === undefined ? told : merged(known, told))
    },
    form(words, id, sense, party) {
      if (sense === 'demonym' && !adjectives.has(id)) adjectives.set(id, words)
      addForm(forms, words, { id, sense, anyCase: isSmall(words), ...(party === undefined ? {} : { party }) })
      if (words.includes('Defence')) this.form(words.replace('Defence', 'Defense'), id, sense, party)
    },
  })
  const institutions = institutionsOf(institutionTable, forms, adjectives)
  return {
    nameAt: (tokens, at) => nameIn(forms, institutions, tokens, at),
    entity: (id) => entities.get(id) ?? institutions.entity(id),
    entities: () => entities.values(),
    formOf: (name) => forms.get(keyOf(name)),
  }
}

function isSmall(words: string): boolean {
  const first = words.charAt(0)
  return first === first.toLowerCase()
}

function merged(known: Entity, told: Entity): Entity {
  const union = (one: readonly string[] = [], other: readonly string[] = []): string[] => [
    ...new Set([...one, ...other]),
  ]
  return {
    ...known,
    ...told,
    kind: known.kind,
    name: known.name,
    aliases: union(known.aliases, told.aliases),
    within: union(known.within, told.within),
  }
}

function nameIn(
  forms: FormMap,
  institutions: Institutions,
  tokens: readonly NameToken[],
  at: number,
): NameHit | undefined {
  const plain = longest(forms, tokens, at)
  if (plain === undefined) return institutions.before(tokens, at)
  const { form, end } = plain
  if (!isAllowedHere(form.id, tokens, at, end)) return undefined
  return institutions.after(tokens, at, end, form) ?? hitOf(tokens, at, end, form)
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
