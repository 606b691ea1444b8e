import type { NameRef } from '../model/claims.ts'
import { type EntityLookup, withinChain } from '../world/places.ts'
import { sideOf } from '../world/sides.ts'
import { nameKey } from './names.ts'

/** How the two actors lie to each other. `overlap`: joint actors with some part in common. */
export type ActorRelation = 'same' | 'inside' | 'contains' | 'overlap' | 'none' | 'unknown'

/** How `said` lies to `recorded`: Wagner is inside Russia, Russia inside "Russian and North Korean troops". */
export function actorRelation(
  said: readonly string[] | undefined,
  recorded: readonly string[] | undefined,
  find: EntityLookup,
): ActorRelation {
  if (said === undefined || recorded === undefined) return 'unknown'
  if (said.length === 1 && recorded.length === 1 && said[0] === recorded[0]) return 'same'
  const isInside = said.every((part) => recorded.some((whole) => isPartOf(part, whole, find)))
  const contains = recorded.every((part) => said.some((whole) => isPartOf(part, whole, find)))
  if (isInside && contains) return 'same'
  if (isInside) return 'inside'
  if (contains) return 'contains'
  const touches = said.some((one) => recorded.some((other) => isPartOf(one, other, find) || isPartOf(other, one, find)))
  return touches ? 'overlap' : 'none'
}

/** Who is counted: each part of a joint actor, armies and governments as their country. */
export function actorParts(actor: NameRef, find: EntityLookup): readonly string[] {
  const parts = actor.parts ?? [nameKey(actor)]
  return [...new Set(parts.map((part) => countedAs(part, find)))]
}

/** Armies, governments, offices and people stand for their country; armed groups and alliances for themselves. */
function countedAs(id: string, find: EntityLookup): string {
  const known = find(id)
  if (known === undefined) return id
  const standsForItself = known.kind === 'armed-group' || known.kind === 'alliance' || known.kind === 'country'
  return standsForItself ? id : (sideOf(id, find) ?? id)
}

/** True when a part belongs to the whole: itself, its side, a member of an alliance, a region of the country. */
function isPartOf(part: string, whole: string, find: EntityLookup): boolean {
  if (part === whole || sideOf(part, find) === whole) return true
  if (find(whole)?.members?.includes(part) === true) return true
  return find(whole)?.kind === 'country' && withinChain(part, find).includes(whole)
}
