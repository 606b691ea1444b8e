import { lazily } from '../lazily.ts'
import { type Token, wordAt } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import { ADVERBS, AFTER, BEFORE, PARTICLE_VERBS, type WordedBound } from './bound-phrases.ts'

/** A bound read from words, and the token where its words begin or end. */
export interface ReadBound {
  readonly bound: WordedBound
  readonly at: number
}

interface Phrase {
  readonly words: readonly string[]
  readonly bound: WordedBound
}
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

const BEFORE_BY_LAST = lazily(() => tableOf(BEFORE, (words) => words.at(-1) as string))
const AFTER_BY_FIRST = lazily(() => tableOf(AFTER, (words) => words[0] as string))

/** Phrases by the word next to the number, longest first. */
function tableOf(
  rows: Readonly<Record<WordedBound, string>>,
  keyOf: (words: readonly string[]) => string,
): PhraseTable {
  const table = new Map<string, Phrase[]>()
  for (const bound of Object.keys(rows) as WordedBound[]) {
    for (const phrase of rows[bound].split('|')) {
      if (phrase === '') continue
      const words = phrase.split(' ')
      const key = keyOf(words)
      const list = table.get(key)
      if (list === undefined) table.set(key, [{ words, bound }])
      else list.push({ words, bound })
    }
  }
  for (const list of table.values()) list.sort((one, other) => other.words.length - one.words.length)
  return table
}

/** Articles and signs that stand between a bound and its number ("about a dozen", "up to US$5"). */
const FILLERS = wordSet('a an the $ € £ ¥ ₽ ₴ ₪ ₹ us u.s. "')

/** The bound whose words end right before token `from`; the outermost of several ("at least some 300"). */
export function boundBefore(tokens: readonly Token[], from: number): ReadBound | undefined {
  let at = from
  while (at > 0 && FILLERS.has((tokens[at - 1] as Token).lower)) at--
  if (at < from && isComparison(tokens, at, from)) return undefined
  const inner = phraseEndingAt(tokens, at) ?? (at < from ? phraseEndingAt(tokens, from) : undefined)
  if (inner === undefined) return undefined
  const outer = phraseEndingAt(tokens, inner.at)
  const read = outer === undefined ? inner : { bound: sharper(outer.bound, inner.bound), at: outer.at }
  return { bound: read.bound, at: skipAdverbs(tokens, read.at) }
}

/** "far above the 773 dead of May" compares with a number and does not bound it; "over the 10,000 mark" does. */
function isComparison(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[from - 1]?.lower !== 'the' || !COMPARING.has(tokens[at - 1]?.lower ?? '')) return false
  return !MARKS.has(tokens[from + 1]?.lower ?? '') && !MARKS.has(tokens[from + 2]?.lower ?? '')
}
const COMPARING = wordSet('than above below over under')
const MARKS = wordSet('mark threshold barrier milestone limit cap ceiling')

/** "as many as about 300" is a ceiling, "just over 300" a floor: what limits wins over "about" and "only". */
function sharper(outer: WordedBound, inner: WordedBound): WordedBound {
  return outer === 'about' || outer === 'exact' ? inner : outer
}

function phraseEndingAt(tokens: readonly Token[], end: number): ReadBound | undefined {
  const phrases = BEFORE_BY_LAST().get(wordAt(tokens, end - 1))
  if (phrases === undefined) return undefined
  for (const { words, bound } of phrases) {
    const start = end - words.length
    if (start >= 0 && matches(tokens, start, words) && !isParticle(tokens, start)) return { bound, at: start }
  }
  return undefined
}

/** "took over", "turned over", "owned up to", "adds up to", "the past 12 attacks": no bounds. */
function isParticle(tokens: readonly Token[], start: number): boolean {
  const verb = wordAt(tokens, start - 1)
  switch (tokens[start]?.lower) {
    case 'past':
      return tokens[start + 1]?.lower !== 'the' && !MOVING.has(verb)
    case 'up':
      return OWNING.has(verb)
    case 'over':
      return PARTICLE_VERBS.has(verb)
    default:
      return false
  }
}
const OWNING = wordSet('own owns owned add adds added adding')
/** Before "past": "rose past 5,000", "taking the toll since May past 900". */
const MOVING = wordSet(
  'rose risen rising climbed climbs climbing toll total number count went gone soared grown grew jumped pushed pushing well moved year month week 2022 2023 2024 2025 2026',
)

function skipAdverbs(tokens: readonly Token[], at: number): number {
  return at > 0 && ADVERBS.has((tokens[at - 1] as Token).lower) ? at - 1 : at
}

/** The bound whose words begin at token `to`, right after a number or its unit. */
export function boundAfter(tokens: readonly Token[], to: number): ReadBound | undefined {
  const phrases = AFTER_BY_FIRST().get(tokens[to]?.lower ?? '')
  if (phrases === undefined) return undefined
  for (const { words, bound } of phrases) {
    const end = to + words.length
    if (matches(tokens, to, words) && !goesOn(tokens, end)) return { bound, at: end }
  }
  return undefined
}

/** "or more than 5,000", "plus 300 wounded": the words belong to the next number. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  const isTied = tokens[end - 1]?.lower === 'plus' && tokens[end - 2]?.lower !== '-'
  return next?.lower === 'than' || (next?.kind === 'number' && (isTied || tokens[end - 1]?.lower === 'least'))
}

function matches(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (tokens[start + index]?.lower !== words[index]) return false
  return true
}
