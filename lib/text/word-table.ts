/**
 * Words in small letters, each made once. A token's word is then the very string that was there before, whose hash is
 * known, so that looking it up in a table and comparing it cost next to nothing, and most words of a text cost no memory.
 */

/** As many words as are kept; an article has some hundreds. Words that come later are made anew each time. */
const MOST = 8192
/** Places, a power of two and several times as many as words, so that the search is short. */
const PLACES = MOST * 4
/** Longer words are hardly met twice. */
const LONGEST = 24

const words: string[] = []
/** Index of a word plus one; 0 for none. */
const places = new Uint16Array(PLACES)

/** The word at `start` to `end` in small letters; `undefined` where it holds a letter beyond ASCII. */
export function asciiWord(text: string, start: number, end: number): string | undefined {
  let hash = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return undefined
    hash = Math.imul(hash ^ smallCode(code), 0x01000193)
  }
  if (end - start > LONGEST) return text.slice(start, end).toLowerCase()
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let index = places[place] ?? 0; index > 0; index = places[place] ?? 0) {
    const word = words[index - 1] as string
    if (word.length === end - start && isSame(word, text, start)) return word
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

function keep(word: string, place: number): string {
  if (words.length >= MOST) return word
  // The name of a property is a string that the engine has only once, and knows the constants of the program by.
  const bag: Record<string, true> = Object.create(null)
  bag[word] = true
  const [once = word] = Object.keys(bag)
  words.push(once)
  places[place] = words.length
  return once
}
