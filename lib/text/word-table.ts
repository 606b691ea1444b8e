/**
 * Words in small letters, each made once. A token's word is then the very string that was there before, whose hash is
 * known, so that looking it up in a table and comparing it cost next to nothing, and most words of a text cost no memory.
 * What tables know of a word is kept beside it, so that the next token of the same spelling need not ask them again.
 */

/** A word as tokens spell it, with what tables know of it once they were asked. */
export interface Spelling {
  readonly lower: string
  /** Its bits in each group of word classes (`word-classes.ts`). */
  classes: readonly number[] | undefined
  /** What the lexicon of the language says of it; `null` for a word that is not in it. */
  lexical: object | null | undefined
}

/** A spelling that nothing has been asked of. */
export const newSpelling = (lower: string): Spelling => ({ lower, classes: undefined, lexical: undefined })

/** As many words as are kept; an article has some hundreds. Words that come later are made anew each time. */
const MOST = 8192
/** Places, a power of two and several times as many as words, so that the search is short. */
const PLACES = MOST * 4
/** Longer words are hardly met twice. */
const LONGEST = 24

const spellings: Spelling[] = []
/** Index of a word plus one; 0 for none. */
const places = new Uint16Array(PLACES)

/** The word at `start` to `end` in small letters; `undefined` where it holds a letter beyond ASCII. */
export function asciiWord(text: string, start: number, end: number): string | undefined {
  return spellingOf(text, start, end)?.lower
}

/** The spelling of the word at `start` to `end`; `undefined` where it holds a letter beyond ASCII. */
export function spellingOf(text: string, start: number, end: number): Spelling | undefined {
  let hash = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return undefined
    hash = Math.imul(hash ^ smallCode(code), 0x01000193)
  }
  if (end - start > LONGEST) return newSpelling(text.slice(start, end).toLowerCase())
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let index = places[place] ?? 0; index > 0; index = places[place] ?? 0) {
    const spelling = spellings[index - 1] as Spelling
    if (spelling.lower.length === end - start && isSame(spelling.lower, text, start)) return spelling
    place = (place + 1) & (PLACES - 1)
  }
  return keep(text.slice(start, end).toLowerCase(), place)
}

const smallCode = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code)

function isSame(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== smallCode(text.charCodeAt(start + at))) return false
  }
  return true
}

function keep(word: string, place: number): Spelling {
  if (spellings.length >= MOST) return newSpelling(word)
  // The name of a property is a string that the engine has only once, and knows the constants of the program by.
  const bag: Record<string, true> = Object.create(null)
  bag[word] = true
  const [once = word] = Object.keys(bag)
  const spelling = newSpelling(once)
  spellings.push(spelling)
  places[place] = spellings.length
  return spelling
}

/** Forgets what the lexicon said of words: it has learnt others. */
export function forgetLexical(): void {
  for (const spelling of spellings) spelling.lexical = undefined
}
