import type { Claim } from '../../model/claims.ts'
import type { Finding } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Standing } from '../../model/relations.ts'
import { STANDINGS } from '../parts/standing.tsx'

/** What the reader wants to see of a page's claims, and in which order. */
export interface Choice {
  readonly order: 'reading' | 'standing'
  readonly kind: 'all' | Claim['facts']['kind']
  /** Only these standings; empty is all. */
  readonly standings: readonly Standing[]
  readonly search: string
}

/** Everything, as in the article. */
export const EVERYTHING: Choice = { order: 'reading', kind: 'all', standings: [], search: '' }

/** A claim with what is on record about it, as soon as that is known. */
export interface ListedClaim {
  readonly claim: Claim
  readonly finding?: Finding
}

/** The claims of a page, each with its finding, in reading order. */
export function listedClaims(page: PageState): readonly ListedClaim[] {
  const findings = new Map(page.check?.findings.map((finding) => [finding.claimId, finding]))
  return page.claims.map((claim) => {
    const finding = findings.get(claim.id)
    return finding === undefined ? { claim } : { claim, finding }
  })
}

/** How many claims have each standing. */
export function countStandings(listed: readonly ListedClaim[]): Readonly<Record<Standing, number>> {
  const counts = { disputed: 0, outdated: 0, corroborated: 0, echoed: 0, unknown: 0 }
  for (const { finding } of listed) if (finding !== undefined) counts[finding.standing] += 1
  return counts
}

/** The claims that a choice leaves, in its order; claims of one standing stay in reading order. */
export function choose(page: PageState, { order, kind, standings, search }: Choice): readonly ListedClaim[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const left = listedClaims(page).filter(
    (listed) => fitsKind(listed, kind) && fitsStanding(listed, standings) && fitsWords(page, listed, words),
  )
  if (order === 'reading') return left
  return [...left].sort((one, other) => rank(one) - rank(other))
}

function fitsKind({ claim }: ListedClaim, kind: Choice['kind']): boolean {
  return kind === 'all' || claim.facts.kind === kind
}

function fitsStanding({ finding }: ListedClaim, standings: Choice['standings']): boolean {
  return standings.length === 0 || (finding !== undefined && standings.includes(finding.standing))
}

/** Every word must occur somewhere: in the quote and what stands around it, or in the names. */
function fitsWords(page: PageState, { claim }: ListedClaim, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { before = '', quote = '', after = '' } = page.excerpts[claim.id] ?? {}
  const names = [claim.facts.actor, claim.facts.place, ...claim.chain.map(({ speaker }) => speaker)]
  const text = [before, quote, after, ...names.map((name) => `${name?.text ?? ''} ${name?.id ?? ''}`)]
    .join(' ')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}

function rank({ finding }: ListedClaim): number {
  return finding === undefined ? STANDINGS.length : STANDINGS.indexOf(finding.standing)
}
