import { touches } from '../../text/tokens.ts'
import { wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { CONTAINERS, COUNTED_NOUNS, type CountedNoun, compoundNoun, MODELS } from '../lexicon/en/counted-nouns.ts'
import { EVENTS } from '../lexicon/en/events.ts'
import { DETERMINERS, PASSIVE, PHRASE_ENDS } from '../lexicon/en/small-words.ts'
import type { NameMention } from '../names/find-names.ts'
import { membersOf } from './body-members.ts'
import { nameAtToken } from './per-names.ts'
import type { Sentence } from './sentence.ts'

/** The noun that a number counts: its token, what it means, and the token after the phrase. */
export interface CountedPhrase {
  readonly head: number
  readonly noun: CountedNoun
  readonly to: number
}

/** Nationals ("11,000 North Koreans"): people, until what happened to them says more. */
export const NATIONALS: CountedNoun = { measure: 'people', strength: 'weak', group: 'unstated' }
const FARTHEST = 9

/** The counted noun of the phrase that starts at `at`: "North Korean soldiers", "of its own troops", "rounds of ammunition". */
export function countedPhrase(
  sentence: Sentence,
  at: number,
  names: readonly NameMention[],
): CountedPhrase | undefined {
  let index = at
  if (sentence.word(index) === '-' && sentence.word(index + 1) === 'strong') return strongForce(sentence, index + 2)
  if (sentence.word(index) === '-' || (sentence.word(index) === '"' && sentence.word(index + 1) === 'of')) index++
  // "bringing to 964 the number of …": what is counted stands behind that number.
  if (sentence.word(index) === 'the' && NUMBERS.test(sentence.word(index + 1))) return undefined
  // "three more of its soldiers"
  if (sentence.word(index) === 'more' && sentence.word(index + 1) === 'of') index++
  if (sentence.word(index) === 'of') index = afterOf(sentence, index)
  else while (DETERMINERS.has(sentence.word(index)) && sentence.word(index) !== 'a') index++
  return scan(sentence, index, names)
}

const NUMBERS = /^(?:number|total|tally|count|figure)$/

const FORCE: CountedNoun = { measure: 'troops', strength: 'strong', group: 'military' }

/** "a 3,000-strong brigade": the number counts its soldiers. */
function strongForce(sentence: Sentence, at: number): CountedPhrase {
  let to = at
  while (to < at + 4 && sentence.tokens[to]?.kind === 'word' && !PHRASE_ENDS.has(sentence.word(to))) to++
  return { head: Math.max(at - 1, to - 1), noun: FORCE, to }
}

function afterOf(sentence: Sentence, of: number): number {
  let index = of + 1
  while (DETERMINERS.has(sentence.word(index))) index++
  return index
}

function scan(sentence: Sentence, start: number, names: readonly NameMention[]): CountedPhrase | undefined {
  for (let index = start; index < start + FARTHEST; index++) {
    const token = sentence.tokens[index]
    if (token === undefined) return undefined
    const mention = nameAtToken(names, index)
    if (mention !== undefined) {
      if (mention.sense === 'people' && !isFollowedByNoun(sentence, mention.end))
        return { head: mention.end - 1, noun: NATIONALS, to: mention.end }
      if (!token.capital || mention.sense !== undefined) {
        if (mention.sense === 'demonym' && standsForPeople(sentence, mention.end))
          return { head: mention.end - 1, noun: NATIONALS, to: mention.end }
        index = mention.end - 1
        continue
      }
    }
    const model = modelAt(sentence, index)
    if (model !== undefined) return model
    const noun = nounAt(sentence, index)
    if (opensPair(sentence, index)) {
      index++
      continue
    }
    if (noun !== undefined && isHead(sentence, index)) return withNationals(withContent(sentence, index, noun), names)
    if (isHarmed(sentence, index)) return { head: index, noun: NATIONALS, to: index + 1 }
    // "two helmsmen of the regiment": what is counted stands before "of".
    if (token.lower === 'of' && index > start && !CONTAINERS.has(sentence.word(index - 1))) return undefined
    if (ends(sentence, index, start) && !joinsNames(names, index)) return undefined
  }
  return undefined
}

/** "2,700 injured North Koreans": the people belong to the phrase. */
function withNationals(phrase: CountedPhrase, names: readonly NameMention[]): CountedPhrase {
  const people = names.find(({ first, sense }) => first === phrase.to && sense === 'people')
  return people === undefined ? phrase : { ...phrase, to: people.end }
}

/** "100,000 Russian killed and wounded", "1.5 million Sudanese have fled". */
const standsForPeople = (sentence: Sentence, at: number): boolean =>
  HARMED.test(sentence.word(at)) ||
  /^[–—,.;]?$/.test(sentence.word(at)) ||
  EVENTS.get(sentence.word(at))?.form === 'intransitive' ||
  PASSIVE.has(sentence.word(at)) ||
  /^(?:have|has|had|in|who|into|to)$/.test(sentence.word(at))
/** "Alawites were killed". */
const isHarmedBehind = (sentence: Sentence, at: number): boolean =>
  /^(?:were|are|have|had)$/.test(sentence.word(at)) &&
  HARMED.test(sentence.word(sentence.word(at + 1) === 'been' ? at + 2 : at + 1))
const HARMED = /^(?:killed|wounded|injured|missing|captured)$/

/** "2,300 Alawites were killed", "20,000 Rohingya fled", "four nuns shot dead": whom it befalls are people, whatever they are called. */
function isHarmed(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (token?.kind !== 'word') return false
  const next = sentence.word(index + 1)
  const isMany = token.lower.endsWith('s') && isHarmedBehind(sentence, index + 1)
  if (token.capital) return HARMED.test(next) || FLED.test(next) || isMany
  if (!token.lower.endsWith('s') || NO_PEOPLE.has(token.lower)) return false
  return isMany || HARMED.test(next) || (next === 'shot' && sentence.word(index + 2) === 'dead')
}
const FLED = /^(?:fled|flee)$/
/** What else is killed or goes missing. */
export const NO_PEOPLE = wordSet(
  'cows sheep goats horses animals dogs cats birds chickens pigs camels elephants sharks whales bees wolves bears trees jobs others times years days hours weeks months points documents files items pets livestock',
)

/** "42 F-16s", "31 T-90 tanks": letters that open the name of a model, and what it is. */
function modelAt(sentence: Sentence, index: number): CountedPhrase | undefined {
  const noun = sentence.tokens[index]?.capital === true ? MODELS.get(sentence.word(index)) : undefined
  if (noun === undefined || sentence.word(index + 1) !== '-' || sentence.tokens[index + 2]?.kind !== 'number')
    return undefined
  const next = COUNTED_NOUNS.get(sentence.word(index + 3))
  if (next === undefined) return { head: index + 2, noun, to: index + 3 }
  // "three F-15 fighters" are aircraft, as their model says.
  return { head: index + 3, noun: next.measure === 'troops' ? noun : next, to: index + 4 }
}

/** A counted noun, in one word or two ("service members"). */
function nounAt(sentence: Sentence, index: number): CountedNoun | undefined {
  const word = sentence.word(index)
  const compound = compoundNoun(sentence.word(index - 1), word)
  if (compound !== undefined) return compound
  // "250,000 criminal cases for leaving a unit or for desertion"
  if (word === 'cases' && /^(?:for|against|over)$/.test(sentence.word(index + 1)) && sentence.holds(DESERTION))
    return COUNTED_NOUNS.get('desertions')
  // "Five of the fallen"
  if (word === 'fallen' && sentence.word(index - 1) === 'the') return COUNTED_NOUNS.get('dead')
  return word === 'members' ? membersOf(sentence, index) : asSoldiers(sentence, index, COUNTED_NOUNS.get(word))
}

/** "5,000 military builders": a word of everyday life, said of an army. */
const asSoldiers = (sentence: Sentence, index: number, noun: CountedNoun | undefined): CountedNoun | undefined =>
  noun?.strength === 'weak' && noun.group === 'military' && sentence.word(index - 1) === 'military'
    ? { ...noun, strength: 'strong' }
    : noun

const DESERTION = wordClass('desertion deserting deserters awol')
/** "Russian and North Korean troops". */
function joinsNames(names: readonly NameMention[], index: number): boolean {
  return names.some((name) => name.end === index) && names.some((name) => name.first === index + 1)
}

/** A noun is the head when no other counted noun follows ("fighter jets", "tank shells"). */
function isHead(sentence: Sentence, index: number): boolean {
  const next = sentence.word(index + 1)
  if (next === '-' && touches(sentence.tokens[index], sentence.tokens[index + 1])) return false
  return !isNounWord(next) || EVENTS.get(next)?.form === 'participle' || next === 'dead'
}

/** "strike and decoy drones", "attack or surveillance helicopters": the first of two words that say of what kind. */
function opensPair(sentence: Sentence, index: number): boolean {
  if (!KINDS.has(sentence.word(index)) || !/^(?:and|or)$/.test(sentence.word(index + 1))) return false
  const noun = COUNTED_NOUNS.get(sentence.word(index + 3))
  return noun !== undefined && noun.strength !== 'weak' && !isNounWord(sentence.word(index + 2))
}
const KINDS = wordSet('strike attack assault combat fighter bomber transport cruise')

const isNounWord = (word: string): boolean => COUNTED_NOUNS.has(word)

function isFollowedByNoun(sentence: Sentence, index: number): boolean {
  const word = sentence.word(index)
  return isNounWord(word) && EVENTS.get(word) === undefined
}

/** "rounds of ammunition", "inventory of tanks": the content counts. */
function withContent(sentence: Sentence, head: number, noun: CountedNoun): CountedPhrase {
  const wider = joinedNoun(sentence, head, noun)
  if (wider !== undefined) return wider
  if (noun.container !== true || sentence.word(head + 1) !== 'of') return { head, noun, to: head + 1 }
  for (let index = head + 2; index < head + 6; index++) {
    const content = COUNTED_NOUNS.get(sentence.word(index))
    // "rounds of artillery ammunition" stay rounds.
    if (content !== undefined && isHead(sentence, index))
      return { head: index, noun: noun.measure === 'shells' ? noun : content, to: index + 1 }
    if (PHRASE_ENDS.has(sentence.word(index)) || sentence.tokens[index]?.kind === 'number') break
  }
  return { head, noun, to: head + 1 }
}

/** "158 missiles and drones" counts both together. */
function joinedNoun(sentence: Sentence, head: number, noun: CountedNoun): CountedPhrase | undefined {
  if (sentence.word(head + 1) !== 'and') return undefined
  const second = COUNTED_NOUNS.get(sentence.word(head + 2))
  const measures = [noun.measure, second?.measure]
  if (!measures.includes('missiles') || !measures.includes('drones')) return undefined
  return { head, noun: { ...noun, measure: 'missiles-and-drones' }, to: head + 3 }
}

const POSSESSIVES = wordSet('the its their his her our my your')

function ends(sentence: Sentence, index: number, start: number): boolean {
  const token = sentence.tokens[index]
  if (token === undefined) return true
  if (token.kind === 'punctuation')
    return !(
      token.lower === '-' ||
      token.lower === '"' ||
      (token.lower === '.' &&
        token.start === sentence.tokens[index - 1]?.end &&
        (sentence.tokens[index - 1]?.capital ?? false)) ||
      (token.lower === ',' && index > start && sentence.tokens[index + 1]?.kind !== 'number')
    )
  if (token.kind === 'number') return false
  if (PHRASE_ENDS.has(token.lower)) return sentence.word(index - 1) !== '-'
  // "58 reached their targets": another phrase begins.
  if (index > start && POSSESSIVES.has(token.lower)) return true
  const event = EVENTS.get(token.lower)
  if (event === undefined) return false
  return !isAdjective(sentence, index)
}

/** "wounded soldiers", "captured tanks", "damaged homes", "deployed troops": an event before a noun is an adjective. */
function isAdjective(sentence: Sentence, index: number): boolean {
  for (let next = index + 1; next < index + 4; next++) {
    if (COUNTED_NOUNS.has(sentence.word(next))) return true
    if (PHRASE_ENDS.has(sentence.word(next)) || sentence.tokens[next]?.kind !== 'word') return false
  }
  return false
}
