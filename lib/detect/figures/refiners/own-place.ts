import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { mostSpecific } from '../../../world/places.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/en/calendar.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { BEFORE_PLACES, PLACE_NOUNS, SOURCE_WORDS } from '../../lexicon/en/place-words.ts'
import { CLAUSE_ENDS, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { NameMention } from '../../names/find-names.ts'
import { prepositionOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { isJoined } from '../list-joints.ts'
import { perNames } from '../per-names.ts'
import type { Sentence } from '../sentence.ts'
import { refOf } from './parties.ts'

const HERE = wordSet(
  'in off near at to into across inside around over towards toward along within throughout onto outside on against through',
)
const PLACE_KINDS = wordSet('country region city place theatre')
/** The nearest place with a preposition of place, behind the figure first; a place inside a wider one wins. */
export function ownPlace(draft: Draft, names: readonly NameMention[]): NameRef | undefined {
  const { sentence, to, from } = draft
  const places = placesAmong(names, sentence).filter((name) => !isOfStart(draft, name))
  if (places.length === 0) return ofLand(draft, names)
  const inside = places.filter((name) => name.first >= from && name.end <= to)
  const end = clauseEnd(sentence, CLAUSES.has(sentence.word(to)) ? to + 1 : to, 1)
  const start = clauseEnd(sentence, from - 1, -1)
  return (
    best(inside) ??
    ofLand(draft, names) ??
    best(places.filter((name) => name.first >= to && name.first <= end && !isOfOwnClause(draft, name))) ??
    best(places.filter((name) => name.end <= from && name.end > start).reverse()) ??
    best(places.filter((name) => name.end <= from || !isOfNext(draft, name)))
  )
}

/** "thrown 30,000 into the attack and was massing 10,000 near Sumy": a number with a verb of its own comes between. */
const isOfOwnClause = ({ sentence, to }: Draft, { first }: NameMention): boolean =>
  sentence.amounts.some(
    ({ from, to: end }) => from >= to && from < first && (hasBe(sentence, to, from) || isGone(sentence, end, first)),
  )

/** "2 million are homeless and 60,000 crossed into Sudan": where the others went. */
function isGone(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (GOING.has(sentence.word(at))) return true
  return false
}
const GOING = wordSet('crossed fled arrived entered')

function hasBe(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (/^(?:was|were|is|are|had|has|have)$/.test(sentence.word(at)) && sentence.word(at - 1) === 'and') return true
  return false
}

/** "five soldiers and said 15 civilians died in Poonch": the place of the next figure. */
function isOfNext({ sentence, to }: Draft, { first }: NameMention): boolean {
  let end = to
  for (const next of sentence.amounts) {
    if (next.from < to || next.from >= first) continue
    // "300 were killed and 2,700 others wounded in Kursk": one list is in one place.
    if (!isJoined(sentence, end, next.from)) return true
    end = next.to
  }
  return false
}

/** "killed 59 since the attack near Bol": where something else was, with which the count began. */
function isOfStart({ sentence, to }: Draft, { first }: NameMention): boolean {
  for (let at = to; at < first; at++)
    if (sentence.word(at) === 'since') return /^(?:the|a|an)$/.test(sentence.word(at + 1))
  return false
}

/** The names that a preposition of place governs, or that something was done to. */
export const placesAmong = perNames((names, sentence: Sentence) =>
  names.filter((name) => isHere(sentence, name, names)),
)

function best([first, second]: readonly NameMention[]): NameRef | undefined {
  if (first === undefined) return undefined
  // "at the Saudi Hospital in El Fasher": a name that is known says more.
  if (first.id === undefined && second?.id !== undefined && second.first <= first.end + 1) return refOfPlace(second)
  if (first.id === undefined || second?.id === undefined) return refOfPlace(first)
  return refOfPlace(mostSpecific(first.id, second.id) === second.id ? second : first)
}

/** "of Russian land", "of Myanmar's territories": whose land it is, is where. */
function ofLand({ sentence, measure, amount, to }: Draft, names: readonly NameMention[]): NameRef | undefined {
  if (measure !== 'area' && measure !== 'share' && measure !== 'settlements' && measure !== 'territory-share')
    return undefined
  const owner = names.find((name) => name.first >= amount.to && name.first <= to + 3)
  const isOf = owner !== undefined && /^(?:of|the)$/.test(sentence.word(owner.first - 1))
  if (!isOf || owner === undefined) return undefined
  const after = sentence.word(sentence.word(owner.end) === "'s" ? owner.end + 1 : owner.end)
  const isLand = /^(?:land|territory|territories|soil|area|region|country|villages|towns|$)/.test(after)
  return isLand || (isPlaceName(owner) && (measure === 'area' || measure === 'territory-share'))
    ? refOfPlace(owner)
    : undefined
}

export function refOfPlace(mention: NameMention): NameRef {
  return mention.id === undefined ? { text: mention.text } : refOf(mention.id)
}

function isHere(sentence: Sentence, name: NameMention, names: readonly NameMention[]): boolean {
  if (!(isPlaceName(name) || isGroundOf(sentence, name)) || isSeatOfSource(sentence, name)) return false
  const isReached =
    sentence.word(name.end) !== 'with' &&
    /^(?:reach|reached|reaching|entered|enter|entering|invaded|left|leave|leaving|fled|flee|fleeing|flees|hit|struck|attacked|stormed|raided|bombed|shelled|pounded)$/.test(
      sentence.word(beforeObject(sentence, name.first)),
    )
  const preposition = isReached ? 'in' : (prepositionOf(sentence, name, names) ?? '')
  if (!HERE.has(preposition)) return false
  const lower = sentence.word(name.first)
  return (
    name.id !== undefined ||
    (!isAdjective(sentence, name) &&
      (preposition !== 'on' || isAttacked(sentence, name)) &&
      preposition !== 'to' &&
      preposition !== 'over' &&
      !MONTHS.has(lower) &&
      !WEEKDAYS.has(lower))
  )
}

/** What stands before "the port of Bol", "nearby Bol", "Bol". */
function beforeObject(sentence: Sentence, first: number): number {
  const isOfNoun = sentence.word(first - 1) === 'of' && PLACE_NOUNS.has(sentence.word(first - 2))
  const at = isOfNoun ? first - 3 : first - 1
  return BEFORE_PLACES.has(sentence.word(at)) ? at - 1 : at
}

/** "an attack on Hillside": an unknown name, but somewhere. */
const isAttacked = (sentence: Sentence, { first }: NameMention): boolean =>
  sentence.word(first - 1) === 'on' && ATTACKED.has(sentence.word(first - 2))
const ATTACKED = wordSet('attack attacks strike strikes raid raids assault assaults airstrike airstrikes')

/** "at a Syrian air base", "on Iranian soil": a people's ground is in their country. */
function isGroundOf(sentence: Sentence, { sense, compound, end }: NameMention): boolean {
  if (sense !== 'demonym' || compound !== undefined) return false
  return GROUND.has(sentence.word(end)) || GROUND.has(sentence.word(end + 1))
}
const GROUND = wordSet(
  'base bases airbase airfield airfields airport port ports city cities town towns village villages territory soil waters airspace region regions province refinery refineries',
)

/** "in the Christmas strike", "in Operation Spider's Web": an unknown name before a noun, or of an operation, is no place. */
function isAdjective(sentence: Sentence, { first, end }: NameMention): boolean {
  const next = sentence.tokens[end]
  const isNoun = next?.kind === 'word' && !next.capital && !PHRASE_ENDS.has(next.lower) && !PLACE_NOUNS.has(next.lower)
  return (
    (isNoun && !EVENTS.has(next.lower)) ||
    /^(?:strikes?|attacks?|raids?)$/.test(next?.lower ?? '') ||
    isOperation(sentence, first)
  )
}

function isOperation(sentence: Sentence, first: number): boolean {
  for (let at = first; at >= Math.max(0, first - 4); at--) if (sentence.word(at) === 'operation') return true
  return false
}

/** "officials in Stepanakert", "the mission in Congo", "a group based in the US": where those who speak sit. */
function isSeatOfSource(sentence: Sentence, { first }: NameMention): boolean {
  let at = first - 1
  // "in Houthi-held Sanaa", "in the capital Kyiv"
  while (at > first - 5 && sentence.word(at) !== 'in' && sentence.tokens[at] !== undefined) at--
  if (sentence.word(at) !== 'in') return false
  at--
  if (sentence.word(at) === 'based' && sentence.word(at - 1) === 'is') return true
  // "the deal, struck in Geneva"
  if (AGREED.has(sentence.word(at))) return DEALS.has(sentence.word(sentence.word(at - 1) === ',' ? at - 2 : at - 1))
  return sentence.word(at) === 'based' ? isBody(sentence, at) : SEATED.test(sentence.word(at))
}
const AGREED = wordSet('struck signed reached brokered agreed negotiated')
const DEALS = wordSet('deal agreement truce accord ceasefire pact swap')
const SEATED =
  /^(?:journalists|discussion|talks|negotiations|summit|meeting|officials?|authorities|mission|embassy|reporters|analysts?|lawmakers|diplomats?|ministry|correspondents?|spokesman|spokeswoman|envoys?|ambassadors?|council|conference|headquarters|institute|bureau)$/

/** "a group of activists based in": somebody who counts and tells, within a few words. */
function isBody(sentence: Sentence, based: number): boolean {
  for (let at = based - 1; at >= Math.max(0, based - 4); at--) if (BODIES.test(sentence.word(at))) return true
  return false
}
const BODIES =
  /^(?:groups?|monitors?|organi[sz]ations?|institutes?|charity|charities|activists?|agency|researchers|tank|network|centre|center|ngo|outlet|observatory)$/

/** Is it the name of a place, and not of those who live there? */
export function isPlaceName({ kind, sense, id }: NameMention): boolean {
  const known = id === undefined ? kind : entity(id)?.kind
  return known !== undefined && PLACE_KINDS.has(known) && sense !== 'demonym' && sense !== 'people'
}

const CLAUSES = wordClass('as while when whereas because although though after before')

const endsClause = (sentence: Sentence, at: number): boolean =>
  sentence.isOf(at, CLAUSE_ENDS) || sentence.isOf(at, SOURCE_WORDS) || sentence.isOf(at, CLAUSES)

/** The first sentence mark or word of a source from `at` on, forwards or backwards. */
function clauseEnd(sentence: Sentence, at: number, step: 1 | -1): number {
  let index = at
  while (sentence.word(index) !== '' && !endsClause(sentence, index)) index += step
  return index
}
