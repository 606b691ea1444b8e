import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/**
 * A set of words that a sentence is asked for as a whole: "does one of these stand in it?" costs one look at a number,
 * so that a rule whose words do not occur costs nothing.
 */
export interface WordClass {
  has(word: string): boolean
  /** Which group of classes it belongs to, and its bit in the group's numbers. */
  readonly group: number
  readonly bit: number
}

/** As many classes as there are bits in a small integer. */
const PER_GROUP = 30

/** The words of each class, and once they were asked for, each word's bits by group. */
const classes: string[] = []
let known: ReadonlyMap<string, number[]> | undefined

/** The class of these words, apart by blanks. */
export function wordClass(words: string): WordClass {
  const index = classes.push(words) - 1
  const set = wordSet(words)
  return { group: Math.floor(index / PER_GROUP), bit: 1 << (index % PER_GROUP), has: (word) => set.has(word) }
}

/** For each group the bits of the classes that have a word among the tokens. */
export function classesAmong(tokens: readonly Token[]): readonly number[] {
  known ??= bitsOfWords()
  const all = new Array<number>(Math.ceil(classes.length / PER_GROUP)).fill(0)
  for (const { lower } of tokens) {
    const bits = known.get(lower)
    if (bits !== undefined)
      for (let group = 0; group < bits.length; group++) all[group] = (all[group] ?? 0) | (bits[group] ?? 0)
  }
  return all
}

function bitsOfWords(): ReadonlyMap<string, number[]> {
  const bits = new Map<string, number[]>()
  for (let index = 0; index < classes.length; index++) {
    const group = Math.floor(index / PER_GROUP)
    for (const word of (classes[index] as string).split(' ')) {
      const own = bits.get(word) ?? []
      while (own.length <= group) own.push(0)
      own[group] = (own[group] as number) | (1 << (index % PER_GROUP))
      bits.set(word, own)
    }
  }
  return bits
}
