import { wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { BEFORE_PLACES, PLACE_NOUNS } from '../lexicon/en/place-words.ts'
import { AUXILIARIES, CLAUSE_ENDS, LOCATIVE } from '../lexicon/en/small-words.ts'
import type { NameMention } from '../names/find-names.ts'
import { nameAtToken } from './per-names.ts'
import type { Sentence } from './sentence.ts'

const PREPOSITIONS = wordSet(() => [
  ...LOCATIVE,
  ...'by with for as like than about per citing amid since after before'.split(' '),
])
const PRONOUNS = wordClass('it they he she we')

/** The subject of a verb: a name or a pronoun before it in the clause that no preposition governs. */
export interface Subject {
  readonly mention?: NameMention
  /** Token of a pronoun. */
  readonly pronoun?: number
}

const SAYS = wordSet('said says reported announced added stated')

function hasComma(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.word(at) === ',') return true
  return false
}

/** Walks back from the verb at `verb` to its subject. */
export function subjectOf(sentence: Sentence, verb: number, names: readonly NameMention[]): Subject | undefined {
  if (/^(?:,|and)$/.test(sentence.word(verb - 1)) && sentence.word(verb).endsWith('ing'))
    return firstSubject(sentence, verb, names)
  const described = sentence.word(verb - 1) === ',' ? beforeAside(sentence, verb - 1, names) : undefined
  if (described !== undefined) return { mention: described }
  for (let at = verb - 1; at >= 0; at--) {
    if (sentence.isOf(at, CLAUSE_ENDS)) return undefined
    if (sentence.isOf(at, PRONOUNS)) return { pronoun: at }
    const mention = nameAtToken(names, at)
    if (mention === undefined) continue
    // "…, Ukraine's air force said on Monday, a day after drones killed 12": whoever says it does not do it.
    if (SAYS.has(sentence.word(mention.end)) && hasComma(sentence, mention.end, verb)) return undefined
    if (isSubject(sentence, mention, names) || opensClause(sentence, mention, verb)) return { mention }
    at = mention.first
  }
  return undefined
}

/** "hours after Russia hit the city": before a name with its verb close behind, "after" opens a clause. */
function opensClause(sentence: Sentence, { first, end }: NameMention, verb: number): boolean {
  const before = sentence.word(first - 1) === 'the' ? first - 2 : first - 1
  return CONJUNCTIONS.has(sentence.word(before)) && verb - end <= 2 && !hasComma(sentence, end, verb)
}
const CONJUNCTIONS = wordSet('after before since as than')

/** "Europe, that is the Union and its neighbours, gave": the name with which the clause opens, before what is put in. */
function beforeAside(sentence: Sentence, comma: number, names: readonly NameMention[]): NameMention | undefined {
  const opener = names[0]
  const isAside = opener !== undefined && opener.first <= 2 && sentence.word(opener.end) === ',' && opener.end < comma
  return isAside && isSubject(sentence, opener, names) ? opener : undefined
}

/** "Thai forces shelled Cambodia, killing 8": the first subject, not the object before the comma. */
function firstSubject(sentence: Sentence, verb: number, names: readonly NameMention[]): Subject | undefined {
  const first = names.findIndex((name) => name.end < verb && isSubject(sentence, name, names))
  return first < 0 ? undefined : { mention: headOfNames(sentence, names, first) }
}

/** "Chad's paramilitary Desert Guard": of names in one phrase the last is its head. */
function headOfNames(sentence: Sentence, names: readonly NameMention[], first: number): NameMention {
  const mention = names[first] as NameMention
  const next = names[first + 1]
  if (next === undefined || next.first - mention.end > 2 || hasComma(sentence, mention.end, next.first)) return mention
  const isModifier = mention.sense === 'demonym' || sentence.word(mention.end) === "'s"
  return isModifier ? headOfNames(sentence, names, first + 1) : mention
}

function isSubject(sentence: Sentence, mention: NameMention, names: readonly NameMention[]): boolean {
  return prepositionOf(sentence, mention, names) === undefined
}

/** The preposition that governs a name, looking over articles, adjectives, titles, names and "the city of"; `undefined` for none. */
export function prepositionOf(
  sentence: Sentence,
  mention: NameMention,
  names: readonly NameMention[],
): string | undefined {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 9); at--) {
    const word = sentence.word(at)
    if (word === 'of' && DIRECTIONS.test(sentence.word(at - 1))) return 'in'
    else if (word === 'of' && sentence.word(at - 2) === 'square') return word
    else if (word === 'of' && PLACE_NOUNS.has(sentence.word(at - 1))) at--
    else if (word === 'of' && DONE_TO_PLACES.test(sentence.word(at - 1))) return 'in'
    else if (word === 'to' && sentence.word(at - 1) === 'according') return 'per'
    else if (word === 'for') return BATTLES.has(sentence.word(at - 1)) ? 'in' : word
    else if (PREPOSITIONS.has(word)) return word
    else if (!isPassable(sentence, at, names)) return undefined
  }
  return undefined
}

/** "five soldiers south of Bol". */
const DIRECTIONS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outside)$/

/** "the shelling of Aleppo", "the siege of Mariupol", "residents of Kherson". */
const DONE_TO_PLACES =
  /^(?:shelling|siege|bombing|bombardment|battle|fall|capture|occupation|invasion|destruction|encirclement|storming|evacuation|residents|inhabitants|outskirts)$/
const BATTLES = wordSet('battle battles fight fighting fights struggle war')

function isPassable(sentence: Sentence, at: number, names: readonly NameMention[]): boolean {
  const word = sentence.word(at)
  if (CLAUSE_ENDS.has(word) || AUXILIARIES.has(word)) return false
  if (BEFORE_PLACES.has(word) || PLACE_NOUNS.has(word)) return true
  return nameAtToken(names, at) !== undefined
}
