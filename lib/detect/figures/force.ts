import type { Steps } from '../../text/steps.ts'
import { wordSet } from '../../text/word-set.ts'
import { allWars } from '../../world/wars.ts'
import { WAR_WORDS } from '../lexicon/en/war-words.ts'
import type { ArticleReading } from './article-reading.ts'
import { partiesAmong } from './refiners/parties.ts'
import type { Sentence } from './sentence.ts'

/** Sides and places of wars. */
export const FIGHTING = wordSet(() => allWars().flatMap(({ camps, places }) => [...camps.flat(), ...places]))
/** Outside powers are named in every kind of news. */
export const OUTSIDE = wordSet('united-states united-kingdom china india')

/** Of so few sentences any may stand alone. */
const SHORT = 8
/**
 * Measured on 114 annotated texts: news of wars, aid and armies speaks of force in .31 to 1.0 of its sentences; matches,
 * fires, markets and storms that borrow its words do in at most .17.
 */
const LEAST_SHARE = 0.24
/** In a text of many subjects the sentences around one decide: so many on either side, of which so many speak of force. */
const AROUND = 3
const LEAST_AROUND = 4

/** Which sentences of a text speak of force, and whether enough of them do; then no single one is asked for. */
export interface Force {
  readonly told: readonly boolean[]
  readonly isOfAll: boolean
}

/** Asks the sentences once, in steps, until enough have spoken of force: a page may have thousands of them. */
export function* readForce(reading: ArticleReading): Steps<void> {
  if (reading.force !== undefined || reading.sentences.length <= SHORT) return
  const told: boolean[] = []
  const enough = LEAST_SHARE * reading.sentences.length
  let ofForce = 0
  for (const sentence of reading.sentences) {
    const isOne = isOfForce(reading, sentence)
    told.push(isOne)
    if (isOne) ofForce++
    if (ofForce >= enough) break
    yield
  }
  reading.force = { told, isOfAll: ofForce >= enough }
}

/** Does the text, or what stands around a sentence, speak of force by somebody: by words of war, or of a side of one? */
export function speaksOfForce(reading: ArticleReading, sentence: Sentence): boolean {
  const { force } = reading
  const { index } = sentence
  if (force === undefined || force.isOfAll) return true
  const { told } = force
  if (count(told, index - AROUND, index + AROUND + 1) >= LEAST_AROUND) return true
  // A headline among others and a live entry stand for themselves.
  const first = reading.reachOf(sentence)
  return first > 0 && told.slice(first, index + 1).includes(true)
}

function count(told: readonly boolean[], from: number, to: number): number {
  let all = 0
  for (let at = Math.max(0, from); at < to; at++) if (told[at] === true) all++
  return all
}

const WAR = new RegExp(`\\b(?:${WAR_WORDS})\\b`, 'i')

function isOfForce({ names }: ArticleReading, sentence: Sentence): boolean {
  if (WAR.test(sentence.textOf(0, sentence.tokens.length))) return true
  for (const id of partiesAmong(names.inSentence(sentence.index))) if (FIGHTING.has(id) && !OUTSIDE.has(id)) return true
  return false
}
