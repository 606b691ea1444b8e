// Without fuse.js' query languages: only plain words are looked for.
import Fuse from 'fuse.js/basic'
import type { NameRef } from '../model/claims.ts'
import type { Entity } from '../model/entities.ts'
import { idOf } from '../world/more/atlas.ts'
import { slugOf, wordsOf } from '../world/rows.ts'

/** Finds the identity of a name; `undefined` when none fits well enough. */
export type NameResolver = (name: string) => string | undefined

/**
 * How alike names must be. fuse.js counts 0 as equal and 1 as nothing in common: at 0.25 "Zelensky" and "Selenskyj" of
 * one given name come together, at 0.3 "Sumy" and "Sumatra" would.
 */
const FUZZY = { threshold: 0.22, fewestLetters: 6, mostLetters: 40 } as const

/**
 * Exact spellings first (the world's tables, then what packs bring), fuse.js only for what is left: names of two words
 * or one long word. A given or family name alone is nobody unless a table says so.
 */
export function nameResolver(entities: readonly Entity[]): NameResolver {
  const exact = new Map<string, string>()
  for (const { id, name, aliases = [] } of entities) for (const each of [name, ...aliases]) exact.set(slugOf(each), id)
  const known = new Map<string, string | undefined>()
  let fuzzy: ((name: string) => string | undefined) | undefined
  return (name) => {
    if (known.has(name)) return known.get(name)
    fuzzy ??= fuzzyResolver(entities)
    const found = idOf(name) ?? exact.get(slugOf(name)) ?? fuzzy(name)
    known.set(name, found)
    return found
  }
}

interface Spelling {
  readonly id: string
  readonly letters: string
  readonly words: number
}

function fuzzyResolver(entities: readonly Entity[]): (name: string) => string | undefined {
  const spellings = entities.filter(({ kind }) => kind !== 'outlet').flatMap(spellingsOf)
  const fuse = new Fuse(spellings, {
    keys: ['letters'],
    threshold: FUZZY.threshold,
    includeScore: true,
    ignoreLocation: true,
  })
  const lengths = lengthsByInitials(spellings)
  return (name) => {
    const words = wordsOf(name)
    const letters = words.join(' ')
    if (letters.length < FUZZY.fewestLetters || letters.length > FUZZY.mostLetters) return undefined
    // Where no spelling is fair, the search could only find what is left out.
    if (!lengths.get(initialsOf(letters))?.some((length) => isSimilar(length, letters.length))) return undefined
    const [best, next] = fuse.search(letters, { limit: 2 }).filter(({ item }) => isFair(item, letters, words.length))
    const isPlain =
      next === undefined || next.item.id === best?.item.id || (next.score ?? 1) > (best?.score ?? 0) + 0.05
    return isPlain ? best?.item.id : undefined
  }
}

function spellingsOf({ id, name, aliases = [] }: Entity): readonly Spelling[] {
  return [name, ...aliases].map((each) => {
    const words = wordsOf(each)
    return { id, letters: words.join(' '), words: words.length }
  })
}

/** The same number of words, much the same length, the same first letter of every word but the vowels of transliteration. */
function isFair({ letters, words }: Spelling, asked: string, askedWords: number): boolean {
  return words === askedWords && isSimilar(letters.length, asked.length) && initialsOf(letters) === initialsOf(asked)
}

const isSimilar = (one: number, other: number): boolean => Math.abs(one - other) <= 3

const initialsOf = (letters: string): string =>
  letters
    .split(' ')
    .map((word) => SOUNDS[word.charAt(0)] ?? word.charAt(0))
    .join(' ')

/** How long the spellings with the same initials are. */
function lengthsByInitials(spellings: readonly Spelling[]): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>()
  for (const { letters } of spellings) {
    const initials = initialsOf(letters)
    const own = lengths.get(initials)
    if (own === undefined) lengths.set(initials, [letters.length])
    else own.push(letters.length)
  }
  return lengths
}

/** First letters that transliterations mix up. */
const SOUNDS: Readonly<Record<string, string>> = { j: 'y', i: 'y', e: 'y', z: 's', w: 'v', k: 'c', q: 'c', h: 'g' }

/** The name with its identity, where it has none yet and the resolver finds one. */
export function resolved<Name extends NameRef>(name: Name, resolve: NameResolver): Name {
  if (name.id !== undefined || name.parts !== undefined) return name
  const id = resolve(name.text)
  return id === undefined ? name : { ...name, id }
}
