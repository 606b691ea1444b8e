import type { Entity } from '../model/entities.ts'
import type { ClaimantRole } from '../model/reports.ts'
import { entity } from './gazetteer.ts'
import type { EntityLookup } from './places.ts'
import { institutionOf, sideOf } from './sides.ts'
import { isPartyTo } from './wars.ts'

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
