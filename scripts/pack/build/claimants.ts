import type { OutletKind } from '../../../lib/model/entities.ts'
import type { ClaimantRole } from '../../../lib/model/reports.ts'
import type { PackSource, SourceRecord } from './record.ts'

/** What the rules of roles look at. */
export interface ClaimantFacts {
  readonly record: SourceRecord
  /** Country or movement of the claimant, by id. */
  readonly side: string | undefined
  /** Sides of actor and doer, by id: whose event it is. */
  readonly involved: readonly string[]
  /** Set when the claimant is an outlet. */
  readonly outletKind: OutletKind | undefined
  readonly pack: PackSource
}

interface RoleRule {
  readonly name: string
  readonly role: ClaimantRole
  readonly holds: (facts: ClaimantFacts) => boolean
}

const STATE_RUN = /\bstate (?:news agency|media)\b|\bstate-run\b/i
const PRESS = /journalist|newspaper|news agency|outlet|broadcaster|website|magazine|weekly|war bloggers/i
const RESEARCH =
  /think tank|research|institute|university|stud(?:y|ies)|monitor|rights group|tracker|poll|analyst|observer|data project|count\b|experts? group|expert group|mapping|open-source|survey|legal experts/i
const HELP = /aid group|charity|families group/i
const INTERNATIONAL: ReadonlySet<string> = new Set(['united-nations', 'nato', 'european-union', 'world-bank'])
const COUNTRY_GROUPS: ReadonlySet<string> = new Set(['west', 'europe'])

const says = (pattern: RegExp) => (facts: ClaimantFacts) => pattern.test(facts.record.claimantRole)

/**
 * Neutral roles, the same words for all sides. The first rule that holds wins; what a claimant does comes before whose
 * side it is on, so that a polling institute is not a party for living in a country at war.
 */
export const ROLE_RULES: readonly RoleRule[] = [
  { name: 'counts-by-name', role: 'counts-by-name', holds: says(/name-by-name count/i) },
  {
    name: 'state-run',
    role: 'state-run-outlet',
    holds: (facts) => facts.outletKind === 'state-run' || says(STATE_RUN)(facts),
  },
  { name: 'a-research-body', role: 'researchers', holds: ({ outletKind }) => outletKind === 'research' },
  {
    name: 'an-outlet',
    role: 'press',
    holds: ({ outletKind }) => outletKind !== undefined && outletKind !== 'official',
  },
  { name: 'calls-itself-press', role: 'press', holds: says(PRESS) },
  { name: 'on-the-side-of-the-media', role: 'press', holds: ({ record }) => record.claimantSide === 'media' },
  {
    name: 'international',
    role: 'international-body',
    holds: ({ side }) => side !== undefined && INTERNATIONAL.has(side),
  },
  { name: 'a-court', role: 'international-body', holds: says(/international court/i) },
  { name: 'researches', role: 'researchers', holds: says(RESEARCH) },
  {
    name: 'accused-helpers',
    role: 'party-to-event',
    holds: (facts) => says(HELP)(facts) && facts.record.accused === true,
  },
  { name: 'helpers', role: 'unknown', holds: says(HELP) },
  {
    name: 'side-of-this-war',
    role: 'party-to-war',
    holds: ({ side, pack }) => side !== undefined && pack.parties.includes(side),
  },
  {
    name: 'side-of-this-event',
    role: 'party-to-event',
    holds: ({ record, side, pack, involved }) =>
      record.accused === true ||
      (side !== undefined && (involved.includes(side) || (pack.partiesToEvents ?? []).includes(side))),
  },
  {
    name: 'another-government',
    role: 'government',
    holds: ({ side }) => side !== undefined && !COUNTRY_GROUPS.has(side),
  },
  { name: 'officials-of-several-countries', role: 'government', holds: ({ side }) => side !== undefined },
]

/** The role of a claimant and the rule that gave it. */
export function roleOf(facts: ClaimantFacts): { readonly role: ClaimantRole; readonly rule: string } {
  const rule = ROLE_RULES.find(({ holds }) => holds(facts))
  return { role: rule?.role ?? 'unknown', rule: rule?.name ?? 'none' }
}
