import type { Likeness, PropositionRelation } from '../compare/statements/pair.ts'
import { propositionRelation } from '../compare/statements/pair.ts'
import { type Concepts, conceptsOf, coverage, eventsOf } from '../match/concepts.ts'
import type { StatementFacts } from '../model/claims.ts'
import type { Proposition } from '../model/entities.ts'
import { entity } from '../world/gazetteer.ts'
import { isWithin } from '../world/places.ts'

/** What a statement is about: its proposition where known, and its words. */
export interface Matter {
  readonly facts: StatementFacts
  readonly proposition: Proposition | undefined
  /** The sentence at issue: the proposition's own words, else what was said. */
  readonly sentence: Concepts
  /** Everything that tells of it. */
  readonly all: Concepts
}

/** The matter of a statement; `more` are further words about it (a report's summary). */
export function matterOf(
  facts: StatementFacts,
  proposition: Proposition | undefined,
  { more = '', owner }: { readonly more?: string; readonly owner?: string | undefined } = {},
): Matter {
  const sentence = proposition?.text ?? facts.content
  const whose = owner !== undefined && OWN.test(facts.content) ? [`+${owner}`] : []
  return {
    facts,
    proposition,
    sentence: withNames(whose, conceptsOf(sentence)),
    all: withNames(
      [...whose, ...actorsOf(facts)],
      conceptsOf([sentence, facts.content, facts.topic ?? '', more].join(' . ')),
    ),
  }
}

/** "Its soldiers are in Russia": the speaker's own. */
const OWN = /^(?:its|their|his|her|our|my)\b/i

/** "They are in Kursk": whom the text was found to mean. */
const actorsOf = ({ actor }: StatementFacts): readonly string[] =>
  (actor?.parts ?? (actor?.id === undefined ? [] : [actor.id])).map((id) => `+${id}`)

/** Names first: whoever comes first is whom a sentence is about. */
function withNames(names: readonly string[], { weights, ...rest }: Concepts): Concepts {
  return { ...rest, weights: new Map([...names.map((name) => [name, 1] as const), ...weights]) }
}

/**
 * How much of the one sentence the other has. `same` can call a conflict, so it asks for nearly everything; `possibly`
 * is shown apart. Lowering either finds more and is wrong more often.
 */
const SHARES = { same: 0.72, sameBack: 0.45, possibly: 0.62, possiblyBack: 0.42 } as const

/** How sure it is that both are about one matter, and how the two sentences lie to each other. */
export function compareMatters(
  said: Matter,
  recorded: Matter,
): { likeness: Likeness; propositions: PropositionRelation } {
  if (said.proposition !== undefined && recorded.proposition !== undefined) {
    const relation = propositionRelation(said.proposition, recorded.proposition)
    if (relation !== undefined) return { likeness: 'same', propositions: relation }
  }
  return { likeness: likenessOf(said, recorded), propositions: 'same' }
}

/** Two accounts that can hardly both hold, possibly of one matter. */
export const RIVAL = { likeness: 'possibly', propositions: 'excludes' } as const

/** Whoever is named in the one sentence at issue must be named in the other text, or they speak of different people. */
function areNamesShared(sentence: Concepts, { all }: Matter): boolean {
  return [...sentence.weights.keys()].every(
    (concept) => !isActorName(concept) || all.weights.has(concept) || isNamedByPlace(concept, all),
  )
}

/** "In Kursk" is in Russia. */
function isNamedByPlace(concept: string, { weights }: Concepts): boolean {
  const country = concept.slice(1)
  return [...weights.keys()].some((other) => other.startsWith('+') && isWithin(other.slice(1), country, entity))
}

/** Countries and groups act; a region or a town may be told as its country. */
const isActorName = (concept: string): boolean => {
  if (!concept.startsWith('+')) return false
  const kind = entity(concept.slice(1))?.kind
  return kind !== 'city' && kind !== 'region' && kind !== 'place' && kind !== 'theatre'
}

/** Whoever a sentence names first is whom it is about. */
function isSubjectShared({ sentence }: Matter, { all }: Matter): boolean {
  const subject = [...sentence.weights.keys()].find(isActorName)
  return subject === undefined || all.weights.has(subject)
}

function likenessOf(said: Matter, recorded: Matter): Likeness {
  const areSaidNamed = areNamesShared(said.sentence, recorded)
  const areRecordedNamed = areNamesShared(recorded.sentence, said)
  if ((!areSaidNamed && !areRecordedNamed) || !isSubjectShared(said, recorded) || !isSubjectShared(recorded, said)) {
    return 'different'
  }
  if (areAboutOtherNumbers(said, recorded)) return 'different'
  const shares = [coverage(said.sentence, recorded.all), coverage(recorded.sentence, said.all)].sort(
    (left, right) => right - left,
  )
  const [more = 0, less = 0] = shares
  const isEvent = isOneEvent(said, recorded)
  if (isEvent === 'no') return 'different'
  const isSure = isClear(said, recorded) && areSaidNamed && areRecordedNamed && isEvent === 'yes'
  if (more >= SHARES.same && less >= SHARES.sameBack && isSure) return 'same'
  return more >= SHARES.possibly && less >= SHARES.possiblyBack ? 'possibly' : 'different'
}

/** A statement that mainly carries a count is left to its figure, unless the other tells of the very number. */
function areAboutOtherNumbers(said: Matter, recorded: Matter): boolean {
  const [left, right] = [said.sentence.counts, recorded.sentence.counts]
  if (left.size === 0 && right.size === 0) return false
  return ![...left].some((count) => right.has(count))
}

/**
 * Who and where are not enough: what is said to have happened, and to what, must be nearly the same, both ways before
 * the two can be set against each other; of two that say the same, one may tell more.
 */
const SAME_EVENT = { against: 0.6, more: 0.6, less: 0.25, possibly: 0.5 } as const

function isOneEvent(said: Matter, recorded: Matter): 'yes' | 'maybe' | 'no' {
  const [left, right] = [eventsOf(said.sentence), eventsOf(recorded.sentence)]
  const shares = [eventShare(left, recorded), eventShare(right, said)] as const
  const [more, less] = [Math.max(...shares), Math.min(...shares)]
  const isOpposite = said.facts.polarity !== recorded.facts.polarity
  // Who says that soldiers are there does not bear out that they fight: what the page affirms must be told there.
  const borneOut = said.facts.polarity === 'for' ? shares[0] : more
  const isSame = isOpposite ? less >= SAME_EVENT.against : borneOut >= SAME_EVENT.more && less >= SAME_EVENT.less
  if (isSame) return 'yes'
  return more >= SAME_EVENT.possibly && less > 0 ? 'maybe' : 'no'
}

/** All of nothing: a sentence of names alone says no more than they do. */
const eventShare = (events: Concepts, { all }: Matter): number =>
  events.weights.size === 0 ? 1 : coverage(events, all)

/** A negative in the one sentence alone turns it round; one beside a denial may be the denial's own word. */
function isClear(said: Matter, recorded: Matter): boolean {
  if (said.facts.polarity === recorded.facts.polarity) return said.sentence.isNegative === recorded.sentence.isNegative
  const affirmed = said.facts.polarity === 'for' ? said : recorded
  return !affirmed.sentence.isNegative
}
