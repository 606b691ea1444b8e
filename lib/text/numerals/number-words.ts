import { wordTable } from '../word-set.ts'
/**
 * What a word does in a number. `unit`: zero to nineteen. `tens`: twenty to ninety. `scale`: hundred, thousand, dozen …
 * `part`: a denominator ("third", "fifths"). `order`: a plural without a number ("hundreds").
 */
export type NumberWordKind = 'unit' | 'tens' | 'scale' | 'part' | 'order'
export interface NumberWord {
  readonly kind: NumberWordKind
  readonly value: number
  /** Denominators: plural ("fifths"), which needs no article. */
  readonly plural?: boolean
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const UNIT_PARTS =
  'half third quarter fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const UNIT_PART_VALUES = [2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
const TENS_PARTS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

/** Scales and their plurals: the plural alone is an order of magnitude ("dozens", "thousands"). */
const SCALES: readonly (readonly [string, number])[] = [
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]

/** Short forms of scales, after a number only: "1.5bn", "10 k", "2 mln". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['dz', 12],
  ['dzs', 12],
])

/** Signs that are a fraction by themselves. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Every word that takes part in numbers. */
export const NUMBER_WORDS = wordTable(allWords)

function allWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>()
  const add = (word: string, kind: NumberWordKind, value: number): void => {
    words.set(word, { kind, value })
  }
  const addPart = (word: string, value: number): void => {
    add(word, 'part', value)
    words.set(word === 'half' ? 'halves' : `${word}s`, { kind: 'part', value, plural: true })
  }
  UNITS.split(' ').forEach((word, index) => {
    add(word, 'unit', index)
  })
  for (const word of ['nought', 'naught']) add(word, 'unit', 0)
  TENS.split(' ').forEach((word, index) => {
    add(word, 'tens', 20 + 10 * index)
  })
  UNIT_PARTS.split(' ').forEach((word, index) => {
    addPart(word, UNIT_PART_VALUES[index] as number)
  })
  TENS_PARTS.split(' ').forEach((word, index) => {
    addPart(word, 20 + 10 * index)
  })
  for (const [word, value] of SCALES) {
    add(word, 'scale', value)
    add(`${word}s`, 'order', value)
    if (value >= 100) addPart(`${word}th`, value)
  }
  return words
}
