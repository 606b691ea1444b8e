import { wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { EVENT_OPENERS, EVENTS, type EventWord, eventOf } from '../lexicon/en/events.ts'
import { CLAUSE_ENDS } from '../lexicon/en/small-words.ts'
import type { Draft, EventHit } from './draft.ts'
import type { Sentence } from './sentence.ts'

/** How far behind what is counted the word may stand. */
const AHEAD = 14

/** "27,000 people sleep in 60 shelters", "1.4 million live in tents": they have left their homes. */
export function inShelters({ sentence, noun, to }: Draft): EventHit | undefined {
  if (noun?.measure !== 'people' || !sentence.holds(SHELTERS)) return undefined
  for (let at = to; at < to + AHEAD && !CLAUSE_ENDS.has(sentence.word(at)); at++)
    if (SHELTERS.has(sentence.word(at))) return { event: 'displaced', at, passive: true }
  return undefined
}
const SHELTERS = wordClass('shelters tents camps displacement')

/** "95,000 people fighting for Russia have been identified by name as dead", "900 recorded as missing". */
export function namedAs({ sentence, to }: Draft): EventHit | undefined {
  if (!sentence.holds(AS)) return undefined
  for (
    let at = to;
    at < to + AHEAD && !CLAUSE_ENDS.has(sentence.word(at)) && sentence.tokens[at]?.kind !== 'number';
    at++
  ) {
    if (sentence.word(at) !== 'as' || !isNamed(sentence, at)) continue
    const event = EVENTS.get(sentence.word(at + 1))
    if (event !== undefined && OF_HARM.has(event.event)) return { event: event.event, at: at + 1, passive: true }
  }
  return undefined
}
const AS = wordClass('as')
const OF_HARM = wordSet('killed wounded missing captured displaced')
/** "identified as", "identified by name as" */
const isNamed = (sentence: Sentence, as: number): boolean =>
  NAMED.has(sentence.word(as - 1)) || (sentence.word(as - 2) === 'by' && NAMED.has(sentence.word(as - 3)))
const NAMED = wordSet('identified recorded registered listed named confirmed reported counted verified classified')

/** What opens an aside inside a clause. */
export const OPENS_ASIDE = /^[–—(]$/
const IS_OR_HAS = /^(?:is|are|was|were|has|have|had)$/
const LONGEST_ASIDE = 24

/** "two million – about one in ten – are displaced": where the aside ends. */
export function endOfAside(sentence: Sentence, open: number): number | undefined {
  const isComma = sentence.word(open) === ','
  const isBracket = sentence.word(open) === '('
  for (let at = open + 1; at < open + LONGEST_ASIDE; at++) {
    const word = sentence.word(at)
    // "114 civilians, among them a girl, were shot dead": the verb goes on right behind the comma.
    if (
      isComma
        ? word === ',' && IS_OR_HAS.test(sentence.word(at + 1))
        : isBracket
          ? word === ')'
          : OPENS_ASIDE.test(word)
    )
      return at
  }
  return undefined
}

/** What the word at a place tells, with the words behind it; most words tell nothing. */
export const eventAt = (sentence: Sentence, at: number): EventWord | undefined =>
  sentence.isOf(at, EVENT_OPENERS)
    ? eventOf(sentence.word(at), sentence.word(at + 1), sentence.word(at + 2))
    : undefined

/** "2,000 soldiers deployed to help Russia have been killed": what is said of them stands behind what they were. */
export function mainPredicate(sentence: Sentence, participle: number): EventHit | undefined {
  if (EVENTS.get(sentence.word(participle))?.form !== 'participle') return undefined
  for (let at = participle + 1; at < participle + AHEAD; at++) {
    const word = sentence.word(at)
    if (sentence.isOf(at, CLAUSE_ENDS) || word === ',' || sentence.tokens[at]?.kind === 'number') return undefined
    if (/^(?:who|that|which|and|but)$/.test(word)) return undefined
    if (!/^(?:have|has|had|were|are|was)$/.test(word)) continue
    const verb = /^(?:been|since|all|now|later)$/.test(sentence.word(at + 1)) ? at + 2 : at + 1
    const event = eventAt(sentence, verb)
    return event !== undefined && event.form !== 'noun' ? { event: event.event, at: verb, passive: true } : undefined
  }
  return undefined
}
