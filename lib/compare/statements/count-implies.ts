import type { FigureFacts, StatementFacts } from '../../model/claims.ts'
import type { Proposition } from '../../model/entities.ts'
import type { Reason, Relation } from '../../model/relations.ts'
import { type EntityLookup, isWithin } from '../../world/places.ts'
import { actorParts, actorRelation } from '../actors.ts'
import { daysOf, gapInDays } from '../days.ts'
import { knownOf } from '../outcome.ts'
import type { Testimony } from '../testimony.ts'
import { valuesOfCount } from './counted-at-event.ts'
import { type Presence, presenceIn, SOLDIERS, tellsOfPresence } from './presence.ts'

/** Further apart than this in days, being there then says nothing of now. */
const LONGEST = 60

/** Who denies that there are only 1,000 does not deny that there are soldiers. */
const COUNT = /\d|\b(?:dozens?|hundreds?|thousands?|only|many|few|several)\b/i

/** Which of the two the page says. */
type PageSays = 'count' | 'statement'

/** What a statement is about, as a pack or the text words it, and whom an affirmation accuses. */
export type Sentence = Pick<Proposition, 'text' | 'accuses'>

/**
 * A positive count of somebody's soldiers in a place entails that they are there: it agrees with whoever says so and
 * stands against whoever denies it. `undefined` where the sentence is about something else.
 */
export function countImplies(
  counted: Testimony<FigureFacts>,
  stated: Testimony<StatementFacts>,
  sentence: Sentence,
  find: EntityLookup,
  pageSays: PageSays = 'count',
): Relation | undefined {
  if (!countsPresence(counted.facts) || !tellsOfPresence(sentence.text)) return undefined
  if (!isAboutTheSame(counted.facts, stated, sentence.text, find) || stated.facts.polarity === 'none') return undefined
  if (stated.facts.polarity === 'against' && COUNT.test(sentence.text)) return undefined
  const [one, other] = [daysOf(counted.facts.asOf), daysOf(stated.facts.asOf)]
  if (one === undefined || other === undefined || gapInDays(one, other) > LONGEST) return undefined
  const isAgainst = stated.facts.polarity === 'against'
  const why =
    pageSays === 'statement'
      ? countOnRecord(isAgainst, counted, stated)
      : sayingOnRecord(isAgainst, isByAccused(stated, sentence), counted, stated)
  return isAgainst
    ? { kind: 'conflicts', sameQuestion: true, why }
    : { kind: 'agrees', closely: false, sameQuestion: true, why }
}

function countOnRecord(isAgainst: boolean, counted: Testimony<FigureFacts>, stated: Testimony<StatementFacts>): Reason {
  return isAgainst ? reasonOf('count-against-denial', counted, stated) : reasonOf('count-implies', counted, stated)
}

function sayingOnRecord(
  isAgainst: boolean,
  isAccused: boolean,
  counted: Testimony<FigureFacts>,
  stated: Testimony<StatementFacts>,
): Reason {
  if (!isAgainst) return reasonOf('implied-by-count', counted, stated)
  return isAccused ? reasonOf('count-denied-by-accused', counted, stated) : reasonOf('denied-count', counted, stated)
}

const isByAccused = (stated: Testimony<StatementFacts>, { accuses }: Sentence): boolean =>
  stated.facts.accused === true || (accuses !== undefined && stated.side === accuses)

/** True for a figure that counts soldiers who are somewhere, and not only shall be or may be. */
export function countsPresence({ measure, status, quantity, family }: FigureFacts): boolean {
  const isReported = status === 'actual' || status === 'confirmed' || status === 'estimated'
  return measure === 'troops' && isReported && family !== 'authorised' && (quantity.value ?? quantity.low ?? 0) > 0
}

/** The sentence names those who are counted, or the speaker's own, and the count is of the place it names. */
function isAboutTheSame(
  counted: FigureFacts,
  stated: Testimony<StatementFacts>,
  text: string,
  find: EntityLookup,
): boolean {
  if (counted.actor === undefined || counted.place?.id === undefined) return false
  const { facts } = stated
  const who = actorParts(counted.actor, find)
  const presence = presenceOf(stated, text)
  const isNamed = who.every((id) => id === presence?.who || isNamedBefore(id, text, find))
  const isActor = facts.actor === undefined || actorRelation(who, actorParts(facts.actor, find), find) !== 'none'
  const place = facts.place?.id ?? presence?.where
  return isNamed && (isActor || who.length === 1) && (place === undefined || isWithin(counted.place.id, place, find))
}

const presences = new WeakMap<Testimony, { readonly text: string; readonly presence: Presence | undefined }>()

/** Where soldiers are by this sentence of a statement; it is set beside every count, and read once. */
function presenceOf(stated: Testimony<StatementFacts>, text: string): Presence | undefined {
  const known = presences.get(stated)
  if (known?.text === text) return known.presence
  const presence = presenceIn(text, stated.side, stated.facts.polarity === 'against')
  presences.set(stated, { text, presence })
  return presence
}

/** Whose soldiers they are stands before them. */
function isNamedBefore(id: string, text: string, find: EntityLookup): boolean {
  const name = find(id)?.name
  return name !== undefined && text.slice(0, Math.max(0, text.search(SOLDIERS))).includes(name.slice(0, -1))
}

function reasonOf(rule: string, counted: Testimony<FigureFacts>, stated: Testimony<StatementFacts>): Reason {
  const speaker = stated.speaker ?? stated.source
  const values = { ...valuesOfCount(counted.facts), recordedSpeaker: speaker, denier: speaker }
  return { rule, values: knownOf(values) }
}
