import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'
import type { Spelling } from './word-table.ts'

/**
 * A set of words that tokens and sentences are asked for: "is this one of them?", "does one of them stand in it?" costs
 * one look at a number, since a spelling carries the bits of all classes that it is in. So a rule whose words do not
 * occur costs nothing.
 */
export interface WordClass {
  has(word: string): boolean
  /** Which group of classes it belongs to, and its bit in the group's numbers. */
  readonly group: number
  readonly bit: number
}

/** As many classes as there are bits in a small integer. */
const PER_GROUP = 30

type Words = string | (() => Iterable<string>)

/** The words of each class, and once they were asked for, each word's bits by group. */
const classes: Words[] = []
let known: ReadonlyMap<string, number[]> | undefined
let none: readonly number[] = []

/** The class of these words, apart by blanks, or of what a function gives when classes are first asked for. */
export function wordClass(words: Words): WordClass {
  const index = classes.push(words) - 1
  const set = wordSet(words)
  return { group: Math.floor(index / PER_GROUP), bit: 1 << (index % PER_GROUP), has: (word) => set.has(word) }
}

/** Whether a token is one of the words of a class. */
export const isOf = (token: Token | undefined, { group, bit }: WordClass): boolean =>
  token !== undefined && (((token.spelling.classes ?? classesOf(token.spelling))[group] as number) & bit) !== 0

/** For each group the bits of the classes that have a word among the tokens. */
export function classesAmong(tokens: readonly Token[]): readonly number[] {
  const all = new Array<number>(Math.ceil(classes.length / PER_GROUP)).fill(0)
  for (const { spelling } of tokens) {
    const bits = spelling.classes ?? classesOf(spelling)
    if (bits === none) continue
    for (let group = 0; group < bits.length; group++) all[group] = (all[group] as number) | (bits[group] as number)
  }
  return all
}

function classesOf(spelling: Spelling): readonly number[] {
  known ??= bitsOfWords()
  const bits = known.get(spelling.lower) ?? none
  spelling.classes = bits
  return bits
}

function bitsOfWords(): ReadonlyMap<string, number[]> {
  const bits = new Map<string, number[]>()
  const groups = Math.ceil(classes.length / PER_GROUP)
  none = new Array<number>(groups).fill(0)
  for (const [index, words] of classes.entries()) {
    const group = Math.floor(index / PER_GROUP)
    for (const word of typeof words === 'string' ? words.split(' ') : words()) {
      const own = bits.get(word) ?? new Array<number>(groups).fill(0)
      bits.set(word, own)
      own[group] = (own[group] as number) | (1 << (index % PER_GROUP))
    }
  }
  return bits
}
