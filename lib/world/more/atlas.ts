import type { Entity } from '../../model/entities.ts'
import type { NameHit, NameToken } from '../forms.ts'
import { GAZETTEER } from '../gazetteer.ts'
import { createNameIndex, type NameIndex } from '../name-index.ts'
import { readCountry, readForce, readMoreOfCountry, readPerson, readRegion } from '../read-tables.ts'
import type { Table } from '../rows.ts'
import { INSTITUTIONS } from '../tables/forces.ts'
import { MORE_COUNTRIES, MORE_WORLD } from './countries.ts'
import { OTHER_SCRIPTS, readOtherScripts } from './cyrillic.ts'
import { MORE_FORCES } from './forces.ts'
import { MORE_INSTITUTIONS } from './institutions.ts'
import { candidatesOf, nameTokens } from './name-forms.ts'
import { OUTLETS, readOutlet } from './outlets.ts'
import { MORE_PEOPLE } from './people.ts'
import { MORE_PLACES } from './places.ts'

/**
 * Everything the project knows by itself: the gazetteer and, joined to it, what only the background needs.
 * Rows of the same name are one entity, and its ids are those of the gazetteer.
 */
export const ATLAS: readonly Table[] = [
  ...GAZETTEER,
  { text: MORE_COUNTRIES, read: readMoreOfCountry },
  { text: MORE_WORLD, read: readCountry },
  { text: MORE_PLACES, read: readRegion },
  { text: MORE_FORCES, read: readForce },
  { text: MORE_PEOPLE, read: readPerson, everyWord: true },
  { text: OUTLETS, read: readOutlet },
  { text: OTHER_SCRIPTS, read: readOtherScripts },
]

let built: NameIndex | undefined

function atlas(): NameIndex {
  built ??= createNameIndex(ATLAS, INSTITUTIONS + MORE_INSTITUTIONS)
  return built
}

/** Every entity that has a row; institutions such as "Ukrainian General Staff" are made on demand by `entityOf`. */
export function allEntities(): readonly Entity[] {
  return atlas().entities()
}

/** What is known of an id, of the whole atlas. */
export function entityOf(id: string): Entity | undefined {
  return atlas().entity(id)
}

/**
 * The id of a whole name, by exact alias: "Zelenskiy", "N. Koreans", "South Korea's Joint Chiefs of Staff",
 * "Ministry of Defence of Ukraine". Words around the name that change nothing ("unnamed", "senior", "(SBU)")
 * are left out. Similar names are the business of the name resolver in `match`.
 */
export function idOf(name: string): string | undefined {
  for (const candidate of candidatesOf(name)) {
    const found = idOfWhole(candidate)
    if (found !== undefined) return found
  }
  return undefined
}

function idOfWhole(name: string): string | undefined {
  const form = atlas().formOf(name)
  if (form !== undefined) return form.id
  const tokens = nameTokens(name)
  const hit = atlas().nameAt(tokens, 0)
  if (hit === undefined) return undefined
  return hit.length === tokens.length ? hit.entityId : idOfOwned(name, tokens, hit)
}

// "South Korea's National Intelligence Service", "Ukrainian President Zelensky": the country says what the name means.
function idOfOwned(name: string, tokens: readonly NameToken[], { length, party }: NameHit): string | undefined {
  const rest = tokens[length]?.lower === "'s" ? tokens[length + 1] : tokens[length]
  if (party === undefined || rest === undefined) return undefined
  const id = idOf(name.slice(rest.start))
  return id !== undefined && entityOf(id)?.side === party ? id : undefined
}
