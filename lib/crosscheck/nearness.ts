import { daysOf, lengthOf } from '../compare/days.ts'
import { type StatementPair, statementDaysApart } from '../compare/statements/pair.ts'
import { relateStatements, sameEvent } from '../compare/statements/rules.ts'
import { conceptsOf, eventsOf } from '../match/concepts.ts'
import type { StatementFacts } from '../model/claims.ts'
import type { Relation } from '../model/relations.ts'
import { entity } from '../world/gazetteer.ts'
import { mayBeOneMatter } from './likeness.ts'
import type { Matter } from './matters.ts'
import { plainSentence } from './plain-sentence.ts'
import { relateSentences } from './sentences.ts'

/** Two statements of no known sentence in common, and how well the words of the one fit those asked for by the other. */
export interface NearPair extends Omit<StatementPair, 'likeness' | 'propositions'> {
  readonly matter: Matter
  readonly other: Matter
  /** The report in the pack maker's words. */
  readonly summary: string
  readonly score: number
}

/** Lower finds more and is wrong more often. */
const NEAR = {
  /** Days within which one may say in other words what the other says. */
  wordsDays: 60,
  /** How much of what is said to happen must be told there too, and how many words of it. */
  eventShare: 0.5,
  fewestEvents: 2,
  /** Days for which an event is spoken of, and the longest time that a text may date it by. */
  eventDays: 10,
  longest: 7,
  /** Rank of a report by its words (BM25), below which only passing words are shared. */
  eventScore: 9,
} as const

/**
 * What can be said of two statements whose words do not make them one matter: that they possibly say the same in other
 * words, or that they speak of one event. Never that they conflict: words alone do not carry that.
 */
export function relateNear({ matter, other, summary, score, ...pair }: NearPair): Relation | undefined {
  const days = statementDaysApart({ ...pair, ...POSSIBLY })
  if (days === undefined || days > NEAR.wordsDays || !mayBeOneMatter(matter, other)) return undefined
  const shared = sharedEvents(matter, other)
  if (shared.count >= NEAR.fewestEvents && shared.share >= NEAR.eventShare && isInOtherWords(matter, other, summary))
    return relateStatements({ ...pair, ...POSSIBLY })
  const isNear = days <= NEAR.eventDays && isOfDays(matter.facts) && isOfDays(other.facts)
  if (!isNear || score < NEAR.eventScore) return undefined
  const isOne = shared.count >= NEAR.fewestEvents || isTownShared(matter, other)
  return isOne ? sameEvent({ ...pair, ...POSSIBLY }) : undefined
}

const POSSIBLY = { likeness: 'possibly', propositions: 'same' } as const

/** Both affirm or both deny, and the words of the one follow from those of the other. */
function isInOtherWords(
  { facts: said, sentence: { isNegative } }: Matter,
  { facts: recorded, proposition, sentence }: Matter,
  summary: string,
): boolean {
  if (said.polarity !== recorded.polarity || said.polarity === 'none') return false
  // "Reports of an encirclement are false" does not say that there is one.
  if (said.polarity === 'for' && isNegative !== sentence.isNegative) return false
  const asked = plainSentence(said.content)
  const told = [summary, proposition?.text ?? recorded.content].map(plainSentence)
  return told.some((given) => relateSentences(given, asked) === 'entailment')
}

/** What is said to happen, and to what, that the other tells of too. Soldiers are in every sentence about a war. */
function sharedEvents({ sentence }: Matter, { all }: Matter): { readonly count: number; readonly share: number } {
  const events = [...eventsOf(sentence).weights.keys()].filter((concept) => concept !== SOLDIERS)
  const count = events.filter((concept) => all.weights.has(concept)).length
  return { count, share: count / Math.max(1, events.length) }
}

const [SOLDIERS] = conceptsOf('soldiers').weights.keys()

const TOWNS: ReadonlySet<string | undefined> = new Set(['city', 'place'])

function isTownShared({ all }: Matter, other: Matter): boolean {
  return [...all.weights.keys()].some(
    (concept) => concept.startsWith('+') && other.all.weights.has(concept) && TOWNS.has(entity(concept.slice(1))?.kind),
  )
}

/** Dated by days, not by a month or a year. */
function isOfDays({ asOf }: StatementFacts): boolean {
  const days = daysOf(asOf)
  return days !== undefined && lengthOf(days) <= NEAR.longest
}
