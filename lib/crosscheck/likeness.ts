import type { Likeness } from '../compare/statements/pair.ts'
import { type Concepts, conceptsOf, coverage, eventsOf } from '../match/concepts.ts'
import { lazily } from '../text/lazily.ts'
import { entity } from '../world/gazetteer.ts'
import { isWithin } from '../world/places.ts'
import { sideOf } from '../world/sides.ts'
import type { Matter } from './matters.ts'

/**
 * How much of the one sentence the other has. `same` can call a conflict, so it asks for nearly everything; `possibly`
 * is shown apart. Lowering either finds more and is wrong more often.
 */
const SHARES = { same: 0.72, sameBack: 0.45, possibly: 0.62, possiblyBack: 0.42 } as const

/** A statement that has less of the other's sentence than this is never surely of its matter. */
export const LEAST_SHARE = SHARES.sameBack

/** How much of each sentence the other text has: the larger share and the smaller. */
function sharesOf(said: Matter, recorded: Matter): readonly [more: number, less: number] {
  const [one, other] = [coverage(said.sentence, recorded.all), coverage(recorded.sentence, said.all)]
  return [Math.max(one, other), Math.min(one, other)]
}

/** Do both have so many of the same words that they may surely be of one matter? */
export function shareMostWords(said: Matter, recorded: Matter): boolean {
  const [more, less] = sharesOf(said, recorded)
  return more >= SHARES.same && less >= SHARES.sameBack
}

/** Whoever is named in the one sentence at issue must be named in the other text, or they speak of different people. */
function areNamesShared(sentence: Concepts, { all }: Matter): boolean {
  return [...sentence.weights.keys()].every((concept) => !isActorName(concept) || isNamed(concept, all))
}

const isNamed = (concept: string, all: Concepts): boolean =>
  all.weights.has(concept) || isNamedByPlace(concept, all) || isNamedBySide(concept, all)

/** Biden is the United States, and the Kremlin is Russia; two bodies of one country are two. */
function isNamedBySide(concept: string, { weights }: Concepts): boolean {
  const id = concept.slice(1)
  const side = sideOf(id)
  if (side !== undefined && side !== id && weights.has(`+${side}`)) return true
  return [...weights.keys()].some(
    (other) => other.startsWith('+') && other !== concept && sideOf(other.slice(1)) === id,
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
function isSubjectShared(one: Matter, { all }: Matter): boolean {
  const subject = subjectOf(one)
  return subject === undefined || all.weights.has(subject) || isNamedBySide(subject, all)
}

const subjectOf = ({ sentence }: Matter): string | undefined => [...sentence.weights.keys()].find(isActorName)

/** Nothing keeps the two apart: somebody else's deed, another number, another day, the same deed the other way round. */
export function mayBeOneMatter(said: Matter, recorded: Matter): boolean {
  const areNamed = areNamesShared(said.sentence, recorded) || areNamesShared(recorded.sentence, said)
  if (!areNamed || !isSubjectShared(said, recorded) || !isSubjectShared(recorded, said)) return false
  if (isOnlyPossible(said) !== isOnlyPossible(recorded)) return false
  return !areAboutOtherNumbers(said, recorded) && !areOfOtherDays(said, recorded) && !isOtherWayRound(said, recorded)
}

/** "Could have been a mistake" does not say that it was one. */
const isOnlyPossible = ({ facts, proposition }: Matter): boolean =>
  /\b(?:could|may|might) have been\b/i.test(proposition?.text ?? facts.content)

/** How sure it is, by names, events, numbers and days, that two statements are about one matter. */
export function likenessOf(said: Matter, recorded: Matter): Likeness {
  if (!mayBeOneMatter(said, recorded)) return 'different'
  const areSaidNamed = areNamesShared(said.sentence, recorded)
  const areRecordedNamed = areNamesShared(recorded.sentence, said)
  const [more, less] = sharesOf(said, recorded)
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
const SAME_EVENT = { against: 0.7, more: 0.7, less: 0.25, possibly: 0.5 } as const

function isOneEvent(said: Matter, recorded: Matter): 'yes' | 'maybe' | 'no' {
  const [left, right] = [eventsOf(said.sentence), eventsOf(recorded.sentence)]
  const shares = [eventShare(left, recorded), eventShare(right, said)] as const
  const [more, less] = [Math.max(...shares), Math.min(...shares)]
  const isOpposite = said.facts.polarity !== recorded.facts.polarity
  // Who says that soldiers are there does not bear out that they fight: what the page affirms must be told there.
  const borneOut = said.facts.polarity === 'for' ? shares[0] : more
  const isSame = isOpposite
    ? less >= SAME_EVENT.against && !haveOtherOutcomes(said, recorded)
    : borneOut >= SAME_EVENT.more && less >= SAME_EVENT.less
  if (isSame) return 'yes'
  return more >= SAME_EVENT.possibly && less > 0 ? 'maybe' : 'no'
}

/** Who denies that aircraft were destroyed does not deny that they were hit. */
const OUTCOMES: () => readonly string[] = lazily(() => [
  ...conceptsOf('destroyed killed captured wounded sank').weights.keys(),
])

const haveOtherOutcomes = (said: Matter, recorded: Matter): boolean =>
  OUTCOMES().some((outcome) => said.sentence.weights.has(outcome) !== recorded.sentence.weights.has(outcome))

/** All of nothing: a sentence of names alone says no more than they do. */
const eventShare = (events: Concepts, { all }: Matter): number =>
  events.weights.size === 0 ? 1 : coverage(events, all)

/** What is said is told without a negative, or the negative is what makes it a denial. */
function isClear(said: Matter, recorded: Matter): boolean {
  const isSameSense =
    said.facts.polarity === recorded.facts.polarity && said.sentence.isNegative === recorded.sentence.isNegative
  return isSameSense || (isPlain(said) && isPlain(recorded))
}

/** "Were absent" of a pack's sentence turns its polarity round; in a text the polarity has been read with it. */
const isPlain = ({ facts, proposition, sentence }: Matter): boolean =>
  !sentence.isNegative || (proposition === undefined && facts.polarity === 'against')

/** Two that shoot at each other are not told for one another; two that call each other are. */
const MUTUAL = ['call', 'meet', 'sign', 'agree', 'talk', 'negotiate', 'treaty', 'agreement', 'exchange'].map(
  (word) => [...conceptsOf(word).weights.keys()][0] ?? word,
)

function isOtherWayRound(said: Matter, recorded: Matter): boolean {
  const [left, right] = [subjectOf(said), subjectOf(recorded)]
  if (left === undefined || right === undefined || left === right) return false
  const isMutual = MUTUAL.some((word) => said.sentence.weights.has(word) && recorded.sentence.weights.has(word))
  return !isMutual && said.sentence.weights.has(right) && recorded.sentence.weights.has(left)
}

/** The strikes of 6 June and of 9 June are two. */
function areOfOtherDays(said: Matter, recorded: Matter): boolean {
  const [left, right] = [said.sentence.days, recorded.sentence.days]
  return left.size > 0 && right.size > 0 && ![...left].some((day) => right.has(day))
}
