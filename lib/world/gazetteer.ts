import type { Entity } from '../model/entities.ts'
import type { NameHit, NameToken } from './forms.ts'
import { createNameIndex, type NameIndex } from './name-index.ts'
import { readCountry, readForce, readPerson, readRegion } from './read-tables.ts'
import type { Table } from './rows.ts'
import { COUNTRIES } from './tables/countries.ts'
import { FORCES, INSTITUTIONS } from './tables/forces.ts'
import { PEOPLE } from './tables/people.ts'
import { PLACES } from './tables/places.ts'

export type { NameHit, NameToken } from './forms.ts'

/** The tables that the detector carries, in order of precedence. */
export const GAZETTEER: readonly Table[] = [
  { text: COUNTRIES, read: readCountry },
  { text: PLACES, read: readRegion },
  { text: FORCES, read: readForce },
  { text: PEOPLE, read: readPerson, everyWord: true },
]

let built: NameIndex | undefined

// The tables are read at the first question, not at load: a page without an article pays nothing.
function index(): NameIndex {
  built ??= createNameIndex(GAZETTEER, INSTITUTIONS)
  return built
}

/**
 * The longest known name that starts at a token, or `undefined`.
 *
 * "Moscow" is a hit of the city with `party: 'russia'`: use `entityId` for a place, `party` for an actor.
 * "Russia's defense ministry" is one hit, of an institution with `party: 'russia'`; "Russian troops" is a
 * hit of "Russian" alone.
 */
export function nameAt(tokens: readonly NameToken[], at: number): NameHit | undefined {
  return index().nameAt(tokens, at)
}

/** False for nearly all words in small letters: no name begins with them. */
export function beginsInSmall(word: string): boolean {
  return index().beginsInSmall(word)
}

/** What is known of an id from the tables that the detector carries; `more/atlas.ts` knows more. */
export function entity(id: string): Entity | undefined {
  return index().entity(id)
}
