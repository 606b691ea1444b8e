import type { Amount } from '../../text/amounts/amount.ts'
import { touches } from '../../text/tokens.ts'
import { wordSet, wordTable } from '../../text/word-set.ts'
import type { Sentence } from '../figures/sentence.ts'
import { PHRASE_ENDS } from '../lexicon/en/small-words.ts'
import { SIGNS_BEFORE, UNIT_NAMES } from './unit-table.ts'

/** A unit beside a number: its British singular, and the token after it. */
export interface NamedUnit {
  readonly name: string
  readonly to: number
  /** "noun" when the number counts things and has no unit of measurement. */
  readonly kind: 'unit' | 'noun'
}

/** The unit of a number: a sign before it, a unit behind or glued to it, else the noun that it counts. */
export function readUnit(sentence: Sentence, amount: Amount): NamedUnit | undefined {
  const unit = signBefore(sentence, amount) ?? glued(amount) ?? unitAt(sentence, amount.coreTo)
  if (unit !== undefined) return perUnit(sentence, unit)
  if (isAge(sentence, amount)) return { name: 'year of age', to: amount.to, kind: 'unit' }
  const noun = nounAt(sentence, amount.to)
  if (noun !== undefined && amount.first.kind === 'fraction') return { ...noun, name: `% ${noun.name}` }
  return noun === undefined ? undefined : perUnit(sentence, noun)
}

/** "was 10.", "aged 25", "will be 35 by …". */
function isAge(sentence: Sentence, { coreFrom, coreTo, first }: Amount): boolean {
  const next = sentence.tokens[coreTo]
  const isAlone =
    next === undefined ||
    next.kind === 'punctuation' ||
    next.lower === 'by' ||
    next.lower === 'when' ||
    next.lower === 'or'
  if (!/^(?:be|was|aged?|turned|turns)$/.test(sentence.word(coreFrom - 1)) || first.value >= 110) return false
  return first.digits?.plain === true && isAlone
}

function signBefore(sentence: Sentence, { coreFrom, coreTo }: Amount): NamedUnit | undefined {
  for (let length = 2; length > 0; length--) {
    const words = Array.from({ length }, (_, at) => sentence.word(coreFrom - length + at))
    const name = UNIT_NAMES.get(words.join('_'))
    const isTied =
      length === 1 || words[0] === 'hk' || touches(sentence.tokens[coreFrom - 2], sentence.tokens[coreFrom - 1])
    if (name !== undefined && isTied && SIGNS_BEFORE.has(name) && isSign(sentence, coreFrom - 1))
      return { name, to: coreTo, kind: 'unit' }
  }
  return undefined
}

const isSign = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.kind === 'punctuation' || /^(?:us|eur|usd|gbp|rm|rs|nis|jpy)$/.test(sentence.word(at))

function glued({ first, second, coreTo }: Amount): NamedUnit | undefined {
  const suffix = (second ?? first).digits?.suffix ?? ''
  if (suffix === '' || ((second ?? first).scale > 1 && suffix !== 'm')) return undefined
  const name = UNIT_NAMES.get(suffix)
  return name === undefined || (second ?? first).scale > 1 ? undefined : { name, to: coreTo, kind: 'unit' }
}

function unitAt(sentence: Sentence, at: number): NamedUnit | undefined {
  const opener = `${sentence.word(at)} ${sentence.word(at + 1)} ${sentence.word(at + 2)}`
  const start = /^(?:-|of an? us) /.test(`${opener} `)
    ? at + (opener.startsWith('-') ? 1 : 3)
    : /^of an? /.test(opener)
      ? at + 2
      : at
  for (let length = 3; length > 0; length--) {
    const words = Array.from({ length }, (_, index) => sentence.word(start + index))
    const name = UNIT_NAMES.get(words.join('_'))
    if (name !== undefined) return { name, to: start + length, kind: 'unit' }
  }
  return undefined
}

/** "$2 per gallon", "3,000 tests a day". */
function perUnit(sentence: Sentence, unit: NamedUnit): NamedUnit {
  const word = sentence.word(unit.to)
  if (word !== 'per' && word !== 'a' && word !== '/') return unit
  const per = unitAt(sentence, unit.to + 1)
  const isRate = per !== undefined && (word !== 'a' || /^(?:day|week|month|year|hour|minute)$/.test(per.name))
  return isRate && per !== undefined ? { ...unit, name: `${unit.name} per ${per.name}`, to: per.to } : unit
}

const SKIPPED = wordSet('the a of other own these those such its their his her more new')
const STOPPED =
  /(?:^(?:were|was|rose|fell|said|says|more|less|down|up|higher|lower|ago|old|so|far|this|last|next|today|yesterday|including|compared|based|according)$)/

/** The noun phrase behind a number, its head in the singular ("eligible pensioner"). */
function nounAt(sentence: Sentence, at: number): NamedUnit | undefined {
  const words: string[] = []
  let index = sentence.word(at) === '-' ? at + 1 : at
  while (SKIPPED.has(sentence.word(index))) index++
  for (; words.length < 5; index++) {
    const token = sentence.tokens[index]
    if (token === undefined || endsNoun(sentence, index, words.length)) break
    if (token.kind === 'word' && token.lower !== "'s") addWord(words, sentence, index)
    if (isPlural(token.lower) && !isPlural(sentence.word(index + 1))) {
      index++
      break
    }
  }
  const last = words.pop()
  if (last === undefined) return undefined
  return { name: [...words, singular(last)].join(' '), to: index, kind: 'noun' }
}

/** "gas-only option" keeps its hyphen; "largest" is told as "large". */
function addWord(words: string[], sentence: Sentence, index: number): void {
  const word = BASES.get(sentence.word(index)) ?? sentence.word(index)
  const isTied =
    touches(sentence.tokens[index - 2], sentence.tokens[index - 1]) &&
    touches(sentence.tokens[index - 1], sentence.tokens[index])
  if (sentence.word(index - 1) === '-' && isTied && words.length > 0) words.push(`${words.pop()}-${word}`)
  else words.push(word)
}

/** Comparatives and superlatives of everyday adjectives. */
const BASES = wordTable(() =>
  'small smaller smallest,large larger largest,big bigger biggest,good better best,early earlier earliest,new newer newest,old older oldest,high higher highest,low lower lowest,great greater greatest,strong stronger strongest,bad worse worst'
    .split(',')
    .flatMap((row) => {
      const [base = '', ...forms] = row.split(' ')
      return forms.map((form): [string, string] => [form, base])
    }),
)

function endsNoun(sentence: Sentence, index: number, length: number): boolean {
  const token = sentence.tokens[index]
  if (token === undefined) return true
  if (token.kind === 'punctuation') return token.lower !== '-' || sentence.tokens[index + 1]?.kind !== 'word'
  if (token.kind === 'number') return true
  return (
    PHRASE_ENDS.has(token.lower) ||
    STOPPED.test(token.lower) ||
    (length > 0 && /(?:ed|ing)$/.test(token.lower) && !isPlural(sentence.word(index + 1)))
  )
}

const isPlural = (word: string): boolean =>
  (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word)) || IRREGULAR.has(word)
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['lives', 'life'],
  ['shelves', 'shelf'],
])

function singular(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (!isPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4 && word !== 'movies') return `${word.slice(0, -3)}y`
  return /(?:ches|shes|xes|sses|zzes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
