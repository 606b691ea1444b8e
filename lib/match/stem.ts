/*
 * English words by their stem, after Porter (1980): "retaken" and "retaking" stay apart, "soldiers" and "soldier",
 * "deployed" and "deploying" come together. A stem is a key, not a word: "casualti" is meant to look like that.
 */

const VOWEL = '[aeiouy]'
/** Counts what Porter calls the measure: how often a vowel is followed by a consonant. */
function measure(stem: string): number {
  let count = 0
  let wasVowel = false
  for (let at = 0; at < stem.length; at++) {
    const isVowel = isVowelAt(stem, at)
    if (wasVowel && !isVowel) count++
    wasVowel = isVowel
  }
  return count
}

function isVowelAt(word: string, at: number): boolean {
  const letter = word.charAt(at)
  if ('aeiou'.includes(letter)) return letter !== ''
  return letter === 'y' && at > 0 && !isVowelAt(word, at - 1)
}

const hasVowel = (stem: string): boolean => new RegExp(VOWEL).test(stem.slice(0, 1).replace('y', '') + stem.slice(1))

const endsDouble = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowelAt(word, word.length - 1)

/** Ends in consonant, vowel, consonant other than w, x, y: "hop", not "snow". */
function endsShort(word: string): boolean {
  const last = word.length - 1
  if (last < 2 || 'wxy'.includes(word.charAt(last))) return false
  return !isVowelAt(word, last) && isVowelAt(word, last - 1) && !isVowelAt(word, last - 2)
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function participle(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  const stem = word.slice(0, word.length - ending)
  if (ending === 0 || !hasVowel(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

/** "casualty" as "casualti", which its plural becomes; "deploy" stays, which "deployment" becomes. */
const finalY = (word: string): string =>
  word.length > 2 && word.endsWith('y') && !isVowelAt(word, word.length - 2) ? `${word.slice(0, -1)}i` : word

/** Endings made of endings, longest first: what they become when something is left before them. */
const LONG_ENDINGS: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
  ['logi', 'log'],
]
const ADJECTIVES: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const SUFFIXES: readonly string[] = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ion',
  'al',
  'er',
  'ic',
  'ou',
]

function replaceEnding(word: string, endings: readonly (readonly [string, string])[]): string {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return word
  const stem = word.slice(0, -found[0].length)
  return measure(stem) > 0 ? stem + found[1] : word
}

function dropSuffix(word: string): string {
  const suffix = SUFFIXES.find((each) => word.endsWith(each))
  if (suffix === undefined) return word
  const stem = word.slice(0, -suffix.length)
  if (suffix === 'ion' && !/[st]$/.test(stem)) return word
  return measure(stem) > 1 ? stem : word
}

function finalE(word: string): string {
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1)
    if (measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem))) return stem
  }
  return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word
}

const stems = new Map<string, string>()
const MOST_STEMS = 50_000

/** The stem of a word in small letters; words of three letters and numbers stay as they are. */
export function stem(word: string): string {
  if (word.length < 4) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= MOST_STEMS) stems.clear()
  const found = /^[a-z]+$/.test(word) ? stemOf(word) : word
  stems.set(word, found)
  return found
}

function stemOf(word: string): string {
  const base = finalY(participle(plural(word)))
  return finalE(dropSuffix(replaceEnding(replaceEnding(base, LONG_ENDINGS), ADJECTIVES)))
}
