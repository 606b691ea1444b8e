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

/** For each group its classes and, once they were asked for, the bits of their words. */
const groups: { readonly classes: string[]; bits?: ReadonlyMap<string, number> }[] = []

/** The class of these words, apart by blanks. */
export function wordClass(words: string): WordClass {
  const last = groups.at(-1)
  const group = last !== undefined && last.classes.length < PER_GROUP ? last : { classes: [] }
  if (group !== last) groups.push(group)
  const bit = 1 << group.classes.length
  group.classes.push(words)
  const set = wordSet(words)
  return { group: groups.length - 1, bit, has: (word) => set.has(word) }
}

/** The bits of a group's classes that have a word among the tokens. */
export function classesAmong(tokens: readonly Token[], group: number): number {
  const own = groups[group]
  if (own === undefined) return 0
  own.bits ??= bitsOf(own.classes)
  let all = 0
  for (const { lower } of tokens) all |= own.bits.get(lower) ?? 0
  return all
}

function bitsOf(classes: readonly string[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [index, words] of classes.entries())
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
  return bits
}
