import { remembering } from '../../text/remembering.ts'
import { tokenize } from '../../text/tokens.ts'
import { entity, type NameHit, nameAt } from '../../world/gazetteer.ts'
import { type EntityLookup, isWithin } from '../../world/places.ts'

/** Whose soldiers are said to be where, as far as a sentence tells nothing more. */
export interface Presence {
  readonly who: string
  readonly where: string
  /** True where they are also said to do something there: to fight, to help. */
  readonly tellsMore: boolean
}

/** Somebody's soldiers. */
export const SOLDIERS = /\b(?:soldiers?|troops?|forces|fighters|servicemen|mercenaries|units)\b/i
/** That they are somewhere. */
const BEING_THERE = /\b(?:are|were|is|was|been|in|at|near|inside|deployed|stationed|present|sent|has|have|had)\b/i
/** Sentences about something other than being there. */
const NOT_PRESENCE =
  /\b(?:absent|left|withdr[ae]w\w*|killed|died|dead|captured|struck|hit|attack\w*|plan\w*|prepar\w*|will|encircled|accept\w*|suffer\w*|lost|advanc\w*|retreat\w*|train\w*|may|might|could|would)\b/i
/** Who denies that they fight does not deny that they are there; who says so says that they are. */
const FIGHTING = /\b(?:fight\w*|fought|combat|battle\w*|help\w*|support\w*)\b/i
/** "We have no troops there", "its soldiers": the speaker's own. */
const OWN = /^["“]?(?:its|their|his|her|our|my|it|we|they)\b/i
/** Longer sentences say more than that somebody is somewhere. */
const LONGEST_SENTENCE = 160

/** True for a sentence that says of soldiers that they are somewhere, and nothing else of them. */
export const tellsOfPresence = (text: string): boolean =>
  text.length <= LONGEST_SENTENCE && SOLDIERS.test(text) && BEING_THERE.test(text) && !NOT_PRESENCE.test(text)

/** Reads whose soldiers a sentence says to be where; `owner` is the side of its speaker, who may deny it. */
export function presenceIn(text: string, owner: string | undefined, isDenied = false): Presence | undefined {
  if (!tellsOfPresence(text) || (isDenied && FIGHTING.test(text))) return undefined
  const at = text.search(SOLDIERS)
  const who = partiesIn(text.slice(0, at))
  const whose = who.length === 0 && OWN.test(text) ? owner : who.length === 1 ? who[0] : undefined
  const where = placesIn(text.slice(at))[0]
  if (whose === undefined || where === undefined || isWithin(where, whose, entity)) return undefined
  return { who: whose, where, tellsMore: FIGHTING.test(text) }
}

/** How the presence that one sentence tells lies to the other: the same, one following from the other, or none. */
export function comparePresence(
  said: Presence,
  recorded: Presence,
  find: EntityLookup,
): 'same' | 'said-entails' | 'recorded-entails' | undefined {
  if (said.who !== recorded.who) return undefined
  if (said.where === recorded.where) return 'same'
  if (isWithin(said.where, recorded.where, find)) return 'said-entails'
  return isWithin(recorded.where, said.where, find) ? 'recorded-entails' : undefined
}

const PLACES: ReadonlySet<string | undefined> = new Set(['country', 'region', 'city', 'place', 'theatre'])

/** The known names of a text in order, never overlapping. A sentence is set beside every count of the article. */
const namesIn = remembering(1000, findNames)

function findNames(text: string): readonly NameHit[] {
  const tokens = tokenize(text)
  const names: NameHit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = nameAt(tokens, at)
    if (hit === undefined) continue
    names.push(hit)
    at += hit.length - 1
  }
  return names
}

const partiesIn = (text: string): readonly string[] => [...new Set(namesIn(text).flatMap(({ party }) => party ?? []))]
const placesIn = (text: string): readonly string[] =>
  namesIn(text).flatMap(({ entityId }) => (PLACES.has(entity(entityId)?.kind) ? [entityId] : []))
