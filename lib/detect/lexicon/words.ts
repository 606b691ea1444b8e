import type { Stance } from '../../model/claims.ts'
import { lazily } from '../../text/lazily.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { forgetLexical } from '../../text/word-table.ts'
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
/** Any of the classes. */
export const FUNCTION_WORD = 65535
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
  lemma: string | undefined
  senses: Sense[]
  nounStance: Stance | undefined
}

type Words = Map<string, Word>

const WORDS = lazily(() => {
  const words: Words = new Map()
  addFunctionWords(words)
  addCueVerbs(words, CUE_VERBS)
  addCueNouns(words)
  for (const { words: phrase } of SOURCE_PHRASES) wordFor(words, phrase.split(' ', 1)[0] as string).flags |= OPENER
  return words
})

/** What the tables know of a word in lower case. */
export const wordOf = (lower: string): Word | undefined => WORDS().get(lower)

/** The same of a token; the tables are asked once for each spelling. */
export function wordOfToken({ spelling }: Token): Word | undefined {
  if (spelling.lexical === undefined) spelling.lexical = wordOf(spelling.lower) ?? null
  return (spelling.lexical as Word | null) ?? undefined
}

/** Adds cue verbs to the tables; verbs known already get further senses. */
export function learnCueVerbs(rows: readonly CueVerbs[]): void {
  addCueVerbs(WORDS(), rows)
  forgetLexical()
}

function wordFor(words: Words, lower: string): Word {
  const known = words.get(lower)
  if (known !== undefined) return known
  const made: Word = { flags: 0, forms: 0, lemma: undefined, senses: [], nounStance: undefined }
  words.set(lower, made)
  return made
}

function addFunctionWords(words: Words): void {
  for (const name of Object.keys(FUNCTION_WORDS) as (keyof typeof FUNCTION_WORDS)[]) {
    const bit = CLASS_BITS[name]
    for (const word of FUNCTION_WORDS[name].split(' ')) wordFor(words, word).flags |= bit
  }
}

/** Letters of frames as bits. */
export function maskOf(frames: string): number {
  let mask = 0
  for (let at = 0; at < frames.length; at++) mask |= frames.charAt(at) === 'T' ? 1 : 1 << (frames.charCodeAt(at) - 96)
  return mask
}

function addCueVerbs(words: Words, rows: readonly CueVerbs[]): void {
  const irregular = new Map(IRREGULAR_VERBS.split(' ').map((entry) => entry.split(':') as [string, string]))
  const doubling = wordSet(DOUBLING_VERBS)
  for (const [lemma, own] of sensesByVerb(rows)) {
    const base = words.get(lemma)
    const senses = [...(base?.lemma === lemma ? base.senses : []), ...own]
    if (senses.length > 1) senses.sort((one, other) => other.after.length - one.after.length)
    const flags = own.some(({ grade }) => grade !== 'acts') ? CUE_VERB | CUE_SPOKEN : CUE_VERB
    const forms = formsOf(lemma, irregular.get(lemma), doubling.has(lemma))
    for (let at = 0; at < forms.length; at++) {
      const word = wordFor(words, forms[at] as string)
      word.flags |= flags
      word.forms |= 1 << at
      word.lemma = lemma
      word.senses = senses
    }
  }
}

function sensesByVerb(rows: readonly CueVerbs[]): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const { frames, stance, grade, verbs } of rows) {
    const mask = maskOf(frames)
    for (const entry of verbs.split(' ')) {
      const [lemma = '', ...after] = entry.split('+')
      const sense = { after, frames, mask, stance, grade }
      const known = senses.get(lemma)
      if (known === undefined) senses.set(lemma, [sense])
      else known.push(sense)
    }
  }
  return senses
}

/** Base, third person, past, participle and "-ing" form: the order of their bits. */
function formsOf(lemma: string, irregular: string | undefined, doubles: boolean): readonly string[] {
  const short = lemma.slice(0, -1)
  const last = lemma.slice(-1)
  const isAfterVowel = 'aeiou'.includes(lemma.slice(-2, -1))
  const stem = doubles ? lemma + last : lemma
  const endsInY = last === 'y' && !isAfterVowel
  const past = last === 'e' ? `${lemma}d` : endsInY ? `${short}ied` : `${stem}ed`
  const [first = past, second = first] = irregular?.split(',') ?? NO_FORMS
  const isCut = last === 'e' && !/[eoy]e$/.test(lemma)
  const third = endsInY ? `${short}ies` : /(?:s|sh|ch|x|o|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, third, first, second, `${isCut ? short : stem}ing`]
}
const NO_FORMS: readonly string[] = []

function addCueNouns(words: Words): void {
  for (const { stance, nouns } of CUE_NOUNS)
    for (const noun of nouns.split(' '))
      for (const form of [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]) {
        const word = wordFor(words, form)
        word.flags |= CUE_NOUN
        word.nounStance = stance
      }
}
