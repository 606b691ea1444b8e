import { AUXILIARIES, CLAUSE_ENDS, LOCATIVE } from '../lexicon/en/small-words.ts'
import type { NameMention } from '../names/find-names.ts'
import type { Sentence } from './sentence.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...LOCATIVE,
  'by',
  'with',
  'for',
  'to',
  'against',
  'as',
  'like',
  'than',
  'about',
  'per',
  'citing',
])
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we'])

/** The subject of the verb at `verb`: a name or a pronoun before it in the clause that no preposition governs. */
export interface Subject {
  readonly mention?: NameMention
  /** Token of a pronoun. */
  readonly pronoun?: number
}

export function subjectOf(sentence: Sentence, verb: number, names: readonly NameMention[]): Subject | undefined {
  for (let at = verb - 1; at >= 0; at--) {
    const word = sentence.word(at)
    if (CLAUSE_ENDS.has(word)) return undefined
    if (PRONOUNS.has(word)) return { pronoun: at }
    const mention = names.find((name) => name.first <= at && at < name.end)
    if (mention === undefined) continue
    if (!isGoverned(sentence, mention, names)) return { mention }
    at = mention.first
  }
  return undefined
}

/** The preposition that governs a name, looking over its article, adjectives and title; `undefined` for none. */
export function prepositionOf(
  sentence: Sentence,
  mention: NameMention,
  names: readonly NameMention[],
): string | undefined {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 7); at--) {
    const word = sentence.word(at)
    if (PREPOSITIONS.has(word)) return word
    if (
      word === "'s" ||
      word === 'the' ||
      word === 'a' ||
      word === '-' ||
      word === 'and' ||
      (word === ',' && isListed(sentence, at, names))
    )
      continue
    if (names.some((name) => name.first <= at && at < name.end)) continue
    if (CLAUSE_ENDS.has(word) || AUXILIARIES.has(word) || sentence.tokens[at]?.kind !== 'word' || isVerbLike(word))
      return undefined
  }
  return undefined
}

const isListed = (sentence: Sentence, comma: number, names: readonly NameMention[]): boolean =>
  names.some((name) => name.end === comma) && sentence.word(comma) === ','

const isVerbLike = (word: string): boolean =>
  /(?:ed|ing|says|said|has|was|will)$/.test(word) &&
  !/^(?:occupied|united|embattled|neighbou?ring|controlled|administered|surrounding)$/.test(word)

function isGoverned(sentence: Sentence, mention: NameMention, names: readonly NameMention[]): boolean {
  return prepositionOf(sentence, mention, names) !== undefined
}
