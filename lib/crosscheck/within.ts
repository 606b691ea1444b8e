import { FigurePair } from '../compare/figures/pair.ts'
import { relateFigures } from '../compare/figures/relate-figures.ts'
import { areRivals } from '../compare/statements/rivals.ts'
import { relateStatements } from '../compare/statements/rules.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { Claim, FigureFacts, StatementFacts } from '../model/claims.ts'
import type { RelatedClaim } from '../model/findings.ts'
import type { Relation } from '../model/relations.ts'
import type { EntityLookup } from '../world/places.ts'
import { compareMatters, matterOf, RIVAL } from './matters.ts'

/** A claim of the page with what it testifies. */
export interface Told {
  readonly claim: Claim
  readonly said: Testimony
}

/** Relations inside one article that a reader gains from; a part beside its whole is plain to see. */
const WORTH_SHOWING: ReadonlySet<Relation['kind']> = new Set<Relation['kind']>([
  'agrees',
  'conflicts',
  'drift',
  'updated',
  'different-status',
])

/** The other claims of the same article that speak of the same: headline against body, one source against another. */
export function relatedWithin(told: Told, all: readonly Told[], find: EntityLookup): readonly RelatedClaim[] {
  return all.flatMap((other) => {
    if (other.claim.id === told.claim.id) return []
    const relation = relateTold(told.said, other.said, find)
    if (relation === undefined || !relation.sameQuestion || !WORTH_SHOWING.has(relation.kind)) return []
    return [{ claimId: other.claim.id, relation }]
  })
}

/** How two claims of one article relate; `undefined` for a figure and a statement. */
export function relateTold(
  said: Testimony,
  other: Testimony,
  find: EntityLookup,
  isWithinArticle = true,
): Relation | undefined {
  if (isFigure(said) && isFigure(other)) return relateFigures(new FigurePair(said, other, find, isWithinArticle))
  if (isStatement(said) && isStatement(other)) return relateSayings(said, other, isWithinArticle)
  return undefined
}

function relateSayings(
  said: Testimony<StatementFacts>,
  recorded: Testimony<StatementFacts>,
  isWithinArticle: boolean,
): Relation {
  const compared = compareMatters(
    matterOf(said.facts, undefined, { owner: said.side }),
    matterOf(recorded.facts, undefined, { owner: recorded.side }),
  )
  const isRival = isWithinArticle && compared.likeness === 'different' && areRivals(said, recorded)
  return relateStatements({ said, recorded, isWithinArticle, ...(isRival ? RIVAL : compared) })
}

const isFigure = (testimony: Testimony): testimony is Testimony<FigureFacts> => testimony.facts.kind === 'figure'
const isStatement = (testimony: Testimony): testimony is Testimony<StatementFacts> =>
  testimony.facts.kind === 'statement'
