import type { StatementFacts } from '../../model/claims.ts'
import type { Proposition } from '../../model/entities.ts'
import { daysOf, gapInDays } from '../days.ts'
import { isAnonymous } from '../sources.ts'
import type { Testimony } from '../testimony.ts'

/** How sure it is that two statements are about one matter. */
export type Likeness = 'same' | 'possibly' | 'different'

/** What the sentence of one statement says about that of the other, both taken as affirmed. */
export type PropositionRelation = 'same' | 'said-entails' | 'recorded-entails' | 'excludes'

/** Two statements and how their matters lie to each other; what the rules look at. */
export interface StatementPair {
  readonly said: Testimony<StatementFacts>
  readonly recorded: Testimony<StatementFacts>
  readonly likeness: Likeness
  readonly propositions: PropositionRelation
  /** The party that an affirmation accuses, where the proposition says so. */
  readonly accused?: string
  readonly isWithinArticle: boolean
}

/** How two propositions of a pack lie to each other; `undefined` when nothing is known of it. */
export function propositionRelation(said: Proposition, recorded: Proposition): PropositionRelation | undefined {
  if (said.id === recorded.id) return 'same'
  if (said.entails?.includes(recorded.id) === true) return 'said-entails'
  if (recorded.entails?.includes(said.id) === true) return 'recorded-entails'
  const isExcluded = said.excludes?.includes(recorded.id) === true || recorded.excludes?.includes(said.id) === true
  return isExcluded ? 'excludes' : undefined
}

/** Between the times that the statements are about, else the days they were published. */
export function statementDaysApart({ said, recorded }: StatementPair): number | undefined {
  const [left, right] = [daysOf(said.facts.asOf), daysOf(recorded.facts.asOf)]
  return left === undefined || right === undefined ? undefined : gapInDays(left, right)
}

/** Both told by one institution, by name. */
export const isOneSource = ({ said, recorded }: StatementPair): boolean =>
  said.source === recorded.source && !isAnonymous(said.source)
