import type { Token } from './tokens.ts'

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

/** For each group the bits of its words. */
const groups: Map<string, number>[] = []
let made = 0

/** The class of these words, apart by blanks. */
export function wordClass(words: string): WordClass {
  const group = Math.floor(made / PER_GROUP)
  const bit = 1 << (made % PER_GROUP)
  made++
  groups[group] ??= new Map()
  const bits = groups[group] as Map<string, number>
  const set = new Set(words.split(' '))
  for (const word of set) bits.set(word, (bits.get(word) ?? 0) | bit)
  return { group, bit, has: (word) => set.has(word) }
}

/** The bits of a group's classes that have a word among the tokens. */
export function classesAmong(tokens: readonly Token[], group: number): number {
  const bits = groups[group]
  let all = 0
  if (bits !== undefined) for (const { lower } of tokens) all |= bits.get(lower) ?? 0
  return all
}
