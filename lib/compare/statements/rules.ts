import type { Polarity, StatementFacts } from '../../model/claims.ts'
import type { Reason, Relation, Value } from '../../model/relations.ts'
import { dayNumber, daysOf } from '../days.ts'
import { nameKey } from '../names.ts'
import { knownOf } from '../outcome.ts'
import type { Testimony } from '../testimony.ts'
import { isOneSource, type StatementPair, statementDaysApart } from './pair.ts'

/** One way to decide how two statements relate; `undefined` leaves it to the rules below. */
export interface StatementRule {
  readonly name: string
  decide(pair: StatementPair): Relation | undefined
}

/** What is said at times further apart than this, in days, may both have been right. */
const OTHER_TIME = { opposite: 60, same: 400, deed: 14 } as const

/** What is said after every strike, in much the same words: weeks on it is of another one. */
const DEED = /\b(?:struck|strikes?|hit|hits|attack(?:ed|s)?|fired|firing|launched|shelled|bombed|shot down|downed)\b/i
const isOfDeed = ({ likeness, propositions, said, recorded }: StatementPair): boolean =>
  likeness === 'possibly' &&
  propositions === 'same' &&
  DEED.test(said.facts.content) &&
  DEED.test(recorded.facts.content)

/** Every rule for two statements, in order: the first that decides wins. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    name: 'same-article',
    decide: (pair) =>
      !pair.isWithinArticle && pair.said.address !== '' && pair.said.address === pair.recorded.address
        ? { kind: 'same-article', sameQuestion: true, why: why('same-article', pair) }
        : undefined,
  },
  {
    name: 'other-matter',
    decide: (pair) =>
      pair.likeness === 'different'
        ? { kind: 'unrelated', sameQuestion: false, why: why('other-matter', pair) }
        : undefined,
  },
  {
    // Neither confirming nor denying is neither.
    name: 'declined',
    decide: (pair) =>
      isSilent(pair.said.facts) || isSilent(pair.recorded.facts)
        ? { kind: 'different-status', sameQuestion: pair.likeness === 'same', why: why('declined', pair) }
        : undefined,
  },
  {
    name: 'foretold',
    decide: (pair) =>
      (pair.said.facts.stance === 'predicts') === (pair.recorded.facts.stance === 'predicts')
        ? undefined
        : { kind: 'different-status', sameQuestion: pair.likeness === 'same', why: why('foretold', pair) },
  },
  { name: 'one-way-only', decide: (pair) => oneWayOnly(pair) },
  { name: 'changed-word', decide: (pair) => (isOneSource(pair) && areOpposite(pair) ? changedWord(pair) : undefined) },
  { name: 'other-time', decide: (pair) => otherTime(pair) },
  { name: 'said-later', decide: (pair) => saidLater(pair) },
  { name: 'says-otherwise', decide: (pair) => (areOpposite(pair) ? saysOtherwise(pair) : undefined) },
  { name: 'says-the-same', decide: (pair) => saysTheSame(pair) },
]

/** How two statements relate. */
export function relateStatements(pair: StatementPair): Relation {
  for (const rule of STATEMENT_RULES) {
    const relation = rule.decide(pair)
    if (relation !== undefined) return relation
  }
  throw new Error(`Statement rules: cannot relate "${pair.said.facts.content}": no rule decided`)
}

const isSilent = ({ polarity, stance }: { polarity: Polarity; stance: string }): boolean =>
  polarity === 'none' || stance === 'declines'

/** Both on one sentence, or on two that cannot both hold. */
function areOpposite({ said, recorded, propositions }: StatementPair): boolean {
  if (propositions === 'excludes') return said.facts.polarity === 'for' && recorded.facts.polarity === 'for'
  return said.facts.polarity !== recorded.facts.polarity
}

/** "No soldier died" does not say that none were there; "A did it" denied does not say that B did. */
function oneWayOnly(pair: StatementPair): Relation | undefined {
  const [said, recorded] = [pair.said.facts.polarity, pair.recorded.facts.polarity]
  const says =
    (pair.propositions === 'excludes' && (said === 'against' || recorded === 'against')) ||
    (pair.propositions === 'said-entails' && said === 'against') ||
    (pair.propositions === 'recorded-entails' && recorded === 'against')
  return says ? { kind: 'different-scope', sameQuestion: true, why: why('one-way-only', pair) } : undefined
}

/** One institution, first this, then the opposite. */
function changedWord(pair: StatementPair): Relation {
  const [said, recorded] = [daysOf(pair.said.facts.asOf), daysOf(pair.recorded.facts.asOf)]
  if (said === undefined || recorded === undefined || said.first === recorded.first) {
    return { kind: 'different-time', sameQuestion: false, why: why('one-source-two-words', pair) }
  }
  const newer = said.first > recorded.first ? 'said' : 'recorded'
  const isSure = pair.likeness === 'same'
  return { kind: 'updated', newer, sameQuestion: isSure, why: why('changed-word', pair, { newer }) }
}

function otherTime(pair: StatementPair): Relation | undefined {
  const daysApart = statementDaysApart(pair)
  if (daysApart === undefined || isOneOccasion(pair)) return undefined
  const most = !areOpposite(pair) ? OTHER_TIME.same : isOfDeed(pair) ? OTHER_TIME.deed : OTHER_TIME.opposite
  if (daysApart <= most) return undefined
  return {
    kind: 'different-time',
    daysApart,
    sameQuestion: pair.likeness === 'same',
    why: why('said-at-another-time', pair, { daysApart }),
  }
}

/** Weeks on, more is known: who says so then does not bear out an article of before. */
const LATER = 30

function saidLater(pair: StatementPair): Relation | undefined {
  const told = dayNumber(pair.said.published)
  const later = dayNumber(dayOf(pair.recorded))
  if (pair.isWithinArticle || told === undefined || later === undefined || later - told <= LATER) return undefined
  const daysApart = later - told
  return {
    kind: 'different-time',
    daysApart,
    sameQuestion: pair.likeness === 'same',
    why: why('said-later', pair, { daysApart }),
  }
}

/** When it was said; where only the month is known, its first day. */
function dayOf({ published, facts }: Testimony<StatementFacts>): string | undefined {
  const day = facts.asOf?.start ?? published
  return day !== undefined && day.length === 7 ? `${day}-01` : day
}

/** A page without a date, or a report without one, may speak of another time. */
const isDated = (pair: StatementPair): boolean =>
  pair.isWithinArticle || isOneOccasion(pair) || statementDaysApart(pair) !== undefined

function isOneOccasion({ said, recorded }: StatementPair): boolean {
  const { occasion } = said.facts
  return occasion !== undefined && occasion === recorded.facts.occasion
}

function saysOtherwise(pair: StatementPair): Relation {
  const sameQuestion = pair.likeness === 'same' && isDated(pair)
  const denier = pair.said.facts.polarity === 'against' ? pair.said : pair.recorded
  const rule =
    pair.propositions === 'excludes' ? 'cannot-both-hold' : isByAccused(pair, denier) ? 'denied-by-accused' : 'denied'
  const unsure = pair.propositions === 'excludes' ? 'hardly-both' : 'possibly-denied'
  const named = sameQuestion ? rule : unsure
  return { kind: 'conflicts', sameQuestion, why: why(named, pair, { denier: denier.speaker ?? denier.source }) }
}

/** The denial comes from the party that the affirmation accuses, or from its state. */
function isByAccused({ accused }: StatementPair, denier: StatementPair['said']): boolean {
  if (denier.facts.accused === true) return true
  return accused !== undefined && (denier.side === accused || denier.source === accused || denier.speaker === accused)
}

/** One source's word of one day, which one text tells as "sent" and the other as "there". */
const isOneWord = (pair: StatementPair): boolean => isOneSource(pair) && statementDaysApart(pair) === 0

function saysTheSame(pair: StatementPair): Relation {
  const isSame = pair.likeness === 'same' && isDated(pair)
  const closely = isSame && (pair.propositions === 'same' || isOneWord(pair))
  const rule = pair.propositions === 'same' ? (isSame ? 'says-the-same' : 'says-much-the-same') : 'follows'
  return { kind: 'agrees', closely, sameQuestion: isSame, why: why(rule, pair) }
}

/** Both speak of one event and say different things of it. */
export function sameEvent(pair: StatementPair): Relation {
  return { kind: 'different-scope', sameQuestion: false, why: why('same-event', pair) }
}

function why(rule: string, { said, recorded }: StatementPair, more: Readonly<Record<string, Value>> = {}): Reason {
  const values = {
    saidSpeaker: said.isOwnVoice ? undefined : (said.speaker ?? said.source),
    recordedSpeaker: recorded.speaker ?? recorded.source,
    saidStance: said.facts.stance,
    recordedStance: recorded.facts.stance,
    saidDay: said.facts.asOf?.start,
    recordedDay: recorded.facts.asOf?.start,
    place: said.facts.place === undefined ? undefined : nameKey(said.facts.place),
    ...more,
  }
  return { rule, values: knownOf(values) }
}
