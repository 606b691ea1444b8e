import type { Entity } from '../model/entities.ts'
import type { ClaimantRole } from '../model/reports.ts'
import { entity } from './gazetteer.ts'
import { countryOf, type EntityLookup } from './places.ts'
import { isPartyTo } from './wars.ts'

/** The country or movement that an entity belongs to; countries and movements are their own side. */
export function sideOf(id: string, find: EntityLookup = entity): string | undefined {
  const known = find(id)
  if (known === undefined) return undefined
  if (known.side !== undefined) return known.side
  return known.kind === 'country' ? id : countryOf(id, find)
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

/** Counts the dead by name: a floor whatever the wording. */
const COUNTS_BY_NAME: readonly string[] = [
  'mediazona',
  'ohchr',
  'un-human-rights-monitoring-mission-in-ukraine',
  'oryx',
  'ualosses',
  'hrana',
  'aapp',
]
const INTERNATIONAL: readonly string[] = ['united-nations', 'nato', 'european-union', 'world-bank']
const RESEARCHERS: readonly string[] = [
  'institute-for-the-study-of-war',
  'bellingcat',
  'deepstate',
  'conflict-intelligence-team',
  'acled',
  'sipri',
  'international-institute-for-strategic-studies',
  'csis',
  'rusi',
  'kiel-institute',
  'yale-humanitarian-research-lab',
  'syrian-observatory-for-human-rights',
]

/**
 * The neutral role of a claimant, the same words for all sides. `warId` is the war the claim is about;
 * without it a government is a government.
 */
export function roleOf(id: string, warId?: string, find: EntityLookup = entity): ClaimantRole {
  const who = institutionOf(id, find)
  if (COUNTS_BY_NAME.includes(who)) return 'counts-by-name'
  const known = find(who) ?? find(id)
  if (known === undefined) return 'unknown'
  if (known.kind === 'outlet') return known.outletKind === 'state-run' ? 'state-run-outlet' : 'press'
  if (warId !== undefined && isPartyTo(who, warId, find)) return 'party-to-war'
  return roleByKind(known, find)
}

function roleByKind(known: Entity, find: EntityLookup): ClaimantRole {
  if (known.kind === 'alliance' || INTERNATIONAL.includes(known.side ?? '')) return 'international-body'
  if (RESEARCHERS.includes(known.id)) return 'researchers'
  if (known.kind === 'armed-group') return 'party-to-event'
  if (known.kind === 'organisation') return 'international-body'
  const side = sideOf(known.id, find)
  return side !== undefined && find(side)?.kind === 'country' ? 'government' : 'unknown'
}
