import { FigurePair } from '../compare/figures/pair.ts'
import { relateFigures } from '../compare/figures/relate-figures.ts'
import { countImplies } from '../compare/statements/count-implies.ts'
import { areOneAccount, areRivals, isPartDenied } from '../compare/statements/rivals.ts'
import { relateStatements } from '../compare/statements/rules.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { Claim, FigureFacts, StatementFacts } from '../model/claims.ts'
import type { RelatedClaim } from '../model/findings.ts'
import type { Relation } from '../model/relations.ts'
import type { EntityLookup } from '../world/places.ts'
import { compareMatters, matterOfClaim, RIVAL } from './matters.ts'
import { ENDING } from './neighbours.ts'

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

/**
 * The other claims of the same article that speak of the same: headline against body, one source against another. Those
 * that cannot (see `Neighbours`) may be left out of `others`.
 */
export function relatedWithin(told: Told, others: readonly Told[], find: EntityLookup): readonly RelatedClaim[] {
  return others.flatMap((other) => {
    if (other.claim.id === told.claim.id || isCarriedBy(told.claim, other.claim)) return []
    const relation = againstItself(told, other, relateTold(told.said, other.said, find))
    if (relation === undefined || !relation.sameQuestion || !WORTH_SHOWING.has(relation.kind)) return []
    return [{ claimId: other.claim.id, relation }]
  })
}

/**
 * Two numbers for one thing and one source, one of them in a headline or a caption, or there in the article's own words:
 * the article does not fit itself. In the text one source may give the whole and a part, and two sources may differ.
 */
function againstItself(one: Told, other: Told, relation: Relation | undefined): Relation | undefined {
  if (one.claim.isAside !== true && other.claim.isAside !== true) return relation
  if (relation?.why.rule === 'page-tells-two') return misfit('page-tells-two', relation)
  if (relation?.kind !== 'conflicts' || one.said.facts.kind !== 'figure') return relation
  if (one.said.isOwnVoice && other.said.isOwnVoice) return misfit('page-tells-two', relation)
  return one.said.isOwnVoice || other.said.isOwnVoice ? misfit('page-against-source', relation) : relation
}

function misfit(rule: string, { why, sameQuestion }: Relation): Relation {
  return { kind: 'drift', canBothHold: false, sameQuestion, why: { ...why, rule } }
}

/** A statement and the figure that it carries are one saying. */
const isCarriedBy = (one: Claim, other: Claim): boolean =>
  one.facts.kind !== other.facts.kind && one.span.start < other.span.end && other.span.start < one.span.end

/** How two claims of one article relate; `undefined` for a figure and a statement of something else. */
export function relateTold(
  said: Testimony,
  other: Testimony,
  find: EntityLookup,
  isWithinArticle = true,
): Relation | undefined {
  if (isFigure(said) && isFigure(other)) return relateFigures(new FigurePair(said, other, find, isWithinArticle))
  if (isStatement(said) && isStatement(other)) return relateSayings(said, other, isWithinArticle)
  if (isFigure(said) && isStatement(other)) return countImplies(said, other, { text: other.facts.content }, find)
  if (isStatement(said) && isFigure(other))
    return countImplies(other, said, { text: said.facts.content }, find, 'statement')
  return undefined
}

function relateSayings(
  said: Testimony<StatementFacts>,
  recorded: Testimony<StatementFacts>,
  isWithinArticle: boolean,
): Relation {
  if (isAnswered(said, recorded)) return relateStatements({ said, recorded, isWithinArticle, ...SAME })
  const compared = compareMatters(matterOfClaim(said.facts, said.side), matterOfClaim(recorded.facts, recorded.side))
  const isOneMatter =
    compared.likeness === 'different' && (areOneAccount(said, recorded) || isPartDenied(said, recorded))
  if (isOneMatter) return relateStatements({ said, recorded, isWithinArticle, ...PERHAPS })
  const isRival = compared.likeness === 'different' && areRivals(said, recorded)
  return relateStatements({ said, recorded, isWithinArticle, ...(isRival ? RIVAL : compared) })
}

/** A denial that the text gives the very words that it denies, or their end ("it of backing the raid", "backing the raid"). */
function isAnswered(
  { facts: said }: Testimony<StatementFacts>,
  { facts: recorded }: Testimony<StatementFacts>,
): boolean {
  if (said.polarity === recorded.polarity || said.polarity === 'none' || recorded.polarity === 'none') return false
  const [shorter, longer] = [said.content, recorded.content].sort((one, other) => one.length - other.length)
  return shorter !== undefined && shorter.length >= ENDING && longer?.endsWith(shorter) === true
}

const PERHAPS = { likeness: 'possibly', propositions: 'same' } as const
const SAME = { likeness: 'same', propositions: 'same' } as const

const isFigure = (testimony: Testimony): testimony is Testimony<FigureFacts> => testimony.facts.kind === 'figure'
const isStatement = (testimony: Testimony): testimony is Testimony<StatementFacts> =>
  testimony.facts.kind === 'statement'
