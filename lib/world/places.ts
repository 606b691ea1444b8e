import type { Entity } from '../model/entities.ts'
import { entity } from './gazetteer.ts'

/** Finds an entity by id; the background passes one that also knows what packs bring. */
export type EntityLookup = (id: string) => Entity | undefined

/** Every place that holds `id`, nearest first, itself included; each once, loops do no harm. */
export function withinChain(id: string, find: EntityLookup = entity): readonly string[] {
  if (find !== entity) return findChain(id, find)
  const known = chains.get(id) ?? findChain(id, find)
  chains.set(id, known)
  return known
}

/** Chains by the ids that were asked for, as far as the tables of the detector know. */
const chains = new Map<string, readonly string[]>()

function findChain(id: string, find: EntityLookup): readonly string[] {
  const seen = [id]
  for (let at = 0; at < seen.length; at++) {
    for (const parent of find(seen[at] ?? '')?.within ?? []) if (!seen.includes(parent)) seen.push(parent)
  }
  return seen
}

/** True when `inner` lies in `outer` or is it: Pokrovsk in Donetsk Oblast, in Ukraine, at the front. */
export function isWithin(inner: string, outer: string, find: EntityLookup = entity): boolean {
  return inner === outer || withinChain(inner, find).includes(outer)
}

/** The country that a place lies in, a country itself, or the country of a force, office or person. */
export function countryOf(id: string, find: EntityLookup = entity): string | undefined {
  if (find !== entity) return findCountry(id, find)
  if (!countries.has(id)) countries.set(id, findCountry(id, find))
  return countries.get(id)
}

/** Countries by the ids that were asked for, as far as the tables of the detector know. */
const countries = new Map<string, string | undefined>()

function findCountry(id: string, find: EntityLookup): string | undefined {
  const isCountry = (each: string): boolean => find(each)?.kind === 'country'
  const place = withinChain(id, find).find(isCountry)
  const side = find(id)?.side
  return place ?? (side !== undefined && isCountry(side) ? side : undefined)
}

/** How two places lie to each other; unknown ones are `unknown`, never apart. */
export type PlaceRelation = 'same' | 'inside' | 'contains' | 'overlap' | 'apart' | 'unknown'

/** How `said` lies to `recorded`. Two theatres, or a theatre and a place outside it, may share ground: `overlap`. */
export function placeRelation(
  said: string | undefined,
  recorded: string | undefined,
  find: EntityLookup = entity,
): PlaceRelation {
  if (said === undefined || recorded === undefined) return 'unknown'
  if (said === recorded) return 'same'
  if (isWithin(said, recorded, find)) return 'inside'
  if (isWithin(recorded, said, find)) return 'contains'
  if (find(said) === undefined || find(recorded) === undefined) return 'unknown'
  return isTheatre(said, find) || isTheatre(recorded, find) ? 'overlap' : 'apart'
}

function isTheatre(id: string, find: EntityLookup): boolean {
  return find(id)?.kind === 'theatre'
}

/** The smaller of two places where one lies in the other ("in Pokrovsk, Ukraine"). */
export function mostSpecific(one: string, other: string, find: EntityLookup = entity): string | undefined {
  if (isWithin(one, other, find)) return one
  return isWithin(other, one, find) ? other : undefined
}
