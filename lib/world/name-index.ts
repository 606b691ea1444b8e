import type { Entity, EntityKind } from '../model/entities.ts'
import {
  addForm,
  type Form,
  type FormMap,
  type KnownForms,
  type KnownKeys,
  keyOf,
  type NameHit,
  type NameToken,
} from './forms.ts'
import { isAllowedHere } from './guards.ts'
import { type Institutions, institutionsOf } from './institutions.ts'
import { rowsOf } from './line-index.ts'
import { beginsName, firstWord, isHyphen, longestName } from './longest-name.ts'
import type { NameSense, Sink } from './read-tables.ts'
import type { Table } from './rows.ts'

/** Look-ups over tables of names. */
export interface NameIndex {
  nameAt(tokens: readonly NameToken[], at: number): NameHit | undefined
  /** False for nearly all words in small letters: no name begins with them. */
  beginsInSmall(word: string): boolean
  entity(id: string): Entity | undefined
  /** The form that a whole name is, if any ("N. Koreans"). */
  formOf(name: string): Form | undefined
  /** Every entity that has a row. */
  entities(): readonly Entity[]
}

/** Rows that speak of one entity, each with its rank. */
type Told = { readonly rank: number; readonly entity: Entity }[]

/**
 * Builds an index over tables. A row is read when a word is asked for that begins like one of its names, so that
 * an article costs the rows it touches. Of two rows that claim a form the earlier one owns it, whatever was read first.
 */
export function createNameIndex(tables: readonly Table[], institutionTable: string): NameIndex {
  const forms: FormMap = new Map()
  const told = new Map<string, Told>()
  const adjectives = new Map<string, string>([['united-states', 'US']])
  const longer = new Set<string>()
  const rows = rowsOf(tables, (rank) => sinkOf(rank, { forms, longer }, told, adjectives))
  const { load } = rows
  const kindOf = (id: string): EntityKind | undefined => told.get(id)?.[0]?.entity.kind
  const known: KnownForms = { forms, longer, load, small: smallStarts(tables), kindOf, adjectives }
  const institutions = institutionsOf(institutionTable, known)
  // Every row that tells of an entity begins as its id does, so that what is known after the first question stays.
  const met = new Map<string, Entity>()
  const entity = (id: string): Entity | undefined => {
    const before = met.get(id)
    if (before !== undefined) return before
    load(id)
    const found = joined(told.get(id)) ?? institutions.entity(id)
    if (found !== undefined) met.set(id, found)
    return found
  }
  const beginsInSmall = smallBeginnings(known.small)
  const mayBegin = beginnings(known, beginsInSmall)
  return {
    nameAt: (tokens, at) => (mayBegin(tokens, at) ? nameIn(known, institutions, tokens, at) : undefined),
    beginsInSmall,
    entity,
    formOf(name) {
      load(keyOf(name))
      return forms.get(keyOf(name))
    },
    entities() {
      rows.loadAll()
      return [...told.keys()].flatMap((id) => entity(id) ?? [])
    },
  }
}

/** Most words begin no name; each is looked at once and remembered. */
function beginnings(
  known: KnownForms,
  beginsInSmall: (word: string) => boolean,
): (tokens: readonly NameToken[], at: number) => boolean {
  const seen = new Map<string, boolean>()
  return (tokens, at) => {
    const token = tokens[at]
    if (token === undefined) return false
    const { lower, capital } = token
    if (!capital && !beginsInSmall(lower)) return false
    const remembered = seen.get(lower)
    if (remembered !== undefined) return remembered
    const begins = beginsName(known, firstWord(tokens, at))
    if (lower.length > 1) seen.set(lower, begins)
    return begins
  }
}

/** The first letter and the length rule most words out. */
function smallBeginnings(small: ReadonlySet<string>): (word: string) => boolean {
  const lengths = new Int32Array(128)
  for (const word of small) lengths[word.charCodeAt(0)] = (lengths[word.charCodeAt(0)] ?? 0) | (1 << word.length)
  return (word) => (((lengths[word.charCodeAt(0)] ?? 0) >> word.length) & 1) === 1 && small.has(word)
}

function sinkOf(rank: number, keys: KnownKeys, told: Map<string, Told>, adjectives: Map<string, string>): Sink {
  const form = (words: string, id: string, sense: NameSense, party?: string): void => {
    if (sense === 'demonym' && !adjectives.has(id)) adjectives.set(id, words)
    addForm(keys, keyOf(words), { id, sense, rank, anyCase: isSmall(words), party })
    if (words.includes('efence')) form(words.replace('efence', 'efense'), id, sense, party)
  }
  const entity = (each: Entity): void => {
    const others = told.get(each.id)
    if (others === undefined) told.set(each.id, [{ rank, entity: each }])
    else others.push({ rank, entity: each })
  }
  return { form, entity }
}

/** First words of spellings in small letters ("front line", "southern Lebanon"), which match in small letters too. */
function smallStarts(tables: readonly Table[]): Set<string> {
  const small = new Set(['al', 'el'])
  for (const { text, everyWord } of tables) {
    if (!everyWord) for (const [, word = ''] of text.matchAll(/[\n=:,] ?([a-z]+)/g)) small.add(word)
  }
  return small
}

function isSmall(words: string): boolean {
  const first = words.charAt(0)
  return first === first.toLowerCase()
}

/** One entity of what several rows tell; it is put together once and kept in the first place. */
function joined(told: Told | undefined): Entity | undefined {
  if (told === undefined) return undefined
  if (told.length > 1) {
    told.sort((one, other) => one.rank - other.rank)
    const [first, ...others] = told
    if (first !== undefined) {
      told.splice(0, told.length, {
        rank: first.rank,
        entity: others.reduce((known, { entity }) => merged(known, entity), first.entity),
      })
    }
  }
  return told[0]?.entity
}

function merged(known: Entity, added: Entity): Entity {
  const union = (one: readonly string[] = [], other: readonly string[] = []): string[] => [
    ...new Set([...one, ...other]),
  ]
  return {
    ...known,
    ...added,
    kind: known.kind,
    name: known.name,
    aliases: union(known.aliases, added.aliases),
    within: union(known.within, added.within),
  }
}

function nameIn(
  known: KnownForms,
  institutions: Institutions,
  tokens: readonly NameToken[],
  at: number,
): NameHit | undefined {
  const plain = longestName(known, tokens, at)
  if (plain === undefined) return institutions.before(tokens, at)
  const { form, end } = plain
  if (!isAllowedHere(form.id, tokens, at, end)) return undefined
  return institutions.after(tokens, at, end, form) ?? hitOf(tokens, at, end, form)
}

function hitOf(tokens: readonly NameToken[], at: number, end: number, form: Form): NameHit {
  const compound = isHyphen(tokens, end) ? tokens[end + 1]?.lower : undefined
  return { length: end - at, entityId: form.id, sense: form.sense, party: form.party, compound }
}
