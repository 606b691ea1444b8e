import type { Stance } from '../../model/claims.ts'
import { CUE_NOUNS, SOURCE_PHRASES } from './en/cue-nouns.ts'
import { CUE_VERBS, type CueGrade, type CueVerbs, DOUBLING_VERBS, IRREGULAR_VERBS } from './en/cue-verbs.ts'
import { FUNCTION_WORDS } from './en/function-words.ts'

/** Classes of function words, as bits. */
export const AUXILIARY = 1
export const BE = 2
export const MODAL = 4
export const NEGATION = 8
export const ADVERB = 16
export const DETERMINER = 32
export const POSSESSIVE = 64
export const SUBJECT_PRONOUN = 128
export const PERSON_PRONOUN = 256
export const OBJECT_PRONOUN = 512
export const PREPOSITION = 1024
export const SUBORDINATOR = 2048
export const COORDINATOR = 4096
export const RELATIVE = 8192
export const QUESTION = 16384
export const TIME = 32768
/** Set beside the classes on words that have cue forms. */
export const CUE_VERB = 65536
export const CUE_NOUN = 131072
/** On cue verbs that can report words, not only acts and attitudes. */
export const CUE_SPOKEN = 262144

const CLASS_BITS: Readonly<Record<keyof typeof FUNCTION_WORDS, number>> = {
  auxiliary: AUXILIARY,
  be: BE,
  modal: MODAL,
  negation: NEGATION,
  adverb: ADVERB,
  determiner: DETERMINER,
  possessive: POSSESSIVE,
  subjectPronoun: SUBJECT_PRONOUN,
  personPronoun: PERSON_PRONOUN,
  objectPronoun: OBJECT_PRONOUN,
  preposition: PREPOSITION,
  subordinator: SUBORDINATOR,
  coordinator: COORDINATOR,
  relative: RELATIVE,
  question: QUESTION,
  time: TIME,
}

/** On words that open a phrase naming a source ("according to"). */
export const OPENER = 524288

/** Forms of a verb, as bits; "said" is past and participle. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

/** One way a cue verb behaves: its frames, and the words it asks for before its content. */
export interface Sense {
  readonly after: readonly string[]
  readonly frames: string
  /** The frames as bits. */
  readonly mask: number
  readonly stance: Stance
  readonly grade: CueGrade
}

/** What the tables know of a word. */
export interface Word {
  flags: number
  forms: number
  lemma?: string
  senses: Sense[]
  nounStance?: Stance
}

const WORDS = new Map<string, Word>()

/** A set of the words of a table's row. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What the tables know of a word in lower case. */
export const wordOf = (lower: string): Word | undefined => WORDS.get(lower)

function wordFor(lower: string): Word {
  const known = WORDS.get(lower)
  if (known !== undefined) return known
  const made: Word = { flags: 0, forms: 0, senses: [] }
  WORDS.set(lower, made)
  return made
}

function addFunctionWords(): void {
  for (const name of Object.keys(FUNCTION_WORDS) as (keyof typeof FUNCTION_WORDS)[])
    for (const word of FUNCTION_WORDS[name].split(' ')) wordFor(word).flags |= CLASS_BITS[name]
}

const MASKS = new Map<string, number>()

/** Letters of frames as bits. */
export function maskOf(frames: string): number {
  const known = MASKS.get(frames)
  if (known !== undefined) return known
  let mask = 0
  for (let at = 0; at < frames.length; at++) mask |= frames.charAt(at) === 'T' ? 1 : 1 << (frames.charCodeAt(at) - 96)
  MASKS.set(frames, mask)
  return mask
}

/** Adds cue verbs to the tables; verbs known already get further senses. */
export function learnCueVerbs(rows: readonly CueVerbs[]): void {
  const irregular = new Map(IRREGULAR_VERBS.split(' ').map((entry) => entry.split(':') as [string, string]))
  const doubling = new Set(DOUBLING_VERBS.split(' '))
  const senses = new Map<string, Sense[]>()
  for (const { frames, stance, grade, verbs } of rows)
    for (const entry of verbs.split(/\s+/)) {
      const [lemma = '', ...after] = entry.split('+')
      senses.set(lemma, [...(senses.get(lemma) ?? []), { after, frames, mask: maskOf(frames), stance, grade }])
    }
  for (const [lemma, own] of senses) {
    const known = WORDS.get(lemma)?.lemma === lemma ? (WORDS.get(lemma)?.senses ?? []) : []
    const longestFirst = [...known, ...own].sort((one, other) => other.after.length - one.after.length)
    for (const [form, bits] of formsOf(lemma, irregular.get(lemma), doubling.has(lemma))) {
      const word = wordFor(form)
      word.flags |= CUE_VERB
      if (own.some(({ grade }) => grade !== 'acts')) word.flags |= CUE_SPOKEN
      word.forms |= bits
      word.lemma = lemma
      word.senses = longestFirst
    }
  }
}

function formsOf(lemma: string, irregular: string | undefined, doubles: boolean): [string, number][] {
  const stem = doubles ? lemma + lemma.slice(-1) : lemma
  const endsInY = /[^aeiou]y$/.test(lemma)
  const past = lemma.endsWith('e') ? `${lemma}d` : endsInY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const [first = past, second = first] = irregular?.split(',') ?? []
  const ing = /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : lemma === 'lie' ? 'lying' : `${stem}ing`
  const third = endsInY ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|o|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [
    [lemma, BASE],
    [third, THIRD],
    [first, PAST],
    [second, PARTICIPLE],
    [ing, ING],
  ]
}

function addCueNouns(): void {
  for (const { stance, nouns } of CUE_NOUNS)
    for (const noun of nouns.split(/\s+/))
      for (const form of [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]) {
        const word = wordFor(form)
        word.flags |= CUE_NOUN
        word.nounStance = stance
      }
}

function addOpeners(): void {
  for (const { words } of SOURCE_PHRASES) wordFor(words.split(' ')[0] ?? '').flags |= OPENER
}

addFunctionWords()
learnCueVerbs(CUE_VERBS)
addCueNouns()
addOpeners()
