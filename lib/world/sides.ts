import type { Entity } from '../model/entities.ts'
import { entity } from './gazetteer.ts'
import { countryOf, type EntityLookup } from './places.ts'

/**
 * The country or movement that an entity belongs to; countries and movements are their own side. The press stands
 * on no side, wherever it is made; what a state runs or publishes does.
 */
export function sideOf(id: string, find: EntityLookup = entity): string | undefined {
  const known = find(id)
  if (known === undefined || isPress(known)) return undefined
  if (known.side !== undefined) return known.side
  return known.kind === 'country' ? id : countryOf(id, find)
}

function isPress({ kind, outletKind }: Entity): boolean {
  return kind === 'outlet' && outletKind !== 'state-run' && outletKind !== 'official'
}

/** Who ultimately speaks: Ryder is the Pentagon, Peskov is the Kremlin, an institution is itself. */
export function institutionOf(id: string, find: EntityLookup = entity): string {
  const chain = speaksForChain(id, find)
  return chain[chain.length - 1] ?? id
}

/** The chain of "speaks for", from the person to the institution. */
export function speaksForChain(id: string, find: EntityLookup = entity): readonly string[] {
  const chain = [id]
  for (let next = find(id)?.speaksFor; next !== undefined && !chain.includes(next); next = find(next)?.speaksFor) {
    chain.push(next)
  }
  return chain
}

/** The single actors of a joint one: its members, or itself. */
export function partsOf(id: string, find: EntityLookup = entity): readonly string[] {
  return find(id)?.members ?? [id]
}

/** True when two actors have a part in common: the same one, a member, a force and its country. */
export function shareAPart(one: string, other: string, find: EntityLookup = entity): boolean {
  const parts = (id: string): string[] => partsOf(id, find).flatMap((part) => [part, sideOf(part, find) ?? part])
  return parts(one).some((part) => parts(other).includes(part))
}
