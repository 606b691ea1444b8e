import type { Token } from '../tokens.ts'
import { type DecimalSign, type Digits, readDigits } from './digits.ts'
import { NUMBER_WORDS, type NumberWord, SHORT_SCALES } from './number-words.ts'

/** A whole number (or one written in digits) that starts at a token. */
export interface Cardinal {
  /** Token after the last one. */
  readonly to: number
  readonly value: number
  /** The last scale used: 1e6 of "1.5 million", 1 of "350". */
  readonly scale: number
  /** Value of what stands after the last "and" ("two hundred and | fifty-four"); 0 for none. */
  readonly afterAnd: number
  /** The scale that stood before that "and". */
  readonly scaleBeforeAnd: number
  readonly digits?: Digits | undefined
}

/** How far a cardinal may go; `and: false` where "and" joins two numbers ("between five and ten thousand"). */
export interface CardinalOptions {
  readonly decimal: DecimalSign
  readonly and: boolean
}

/** Reads "fifty-two", "4 hundred million", "3 hundred and 21", "1.5 million", "10 000", "2.33 k" at `from`. */
export function readCardinal(tokens: readonly Token[], from: number, options: CardinalOptions): Cardinal | undefined {
  const first = tokens[from]
  if (first === undefined) return undefined
  if (first.kind === 'number') return digitsFirst(tokens, from, options)
  const word = NUMBER_WORDS.get(first.lower)
  if (word === undefined || word.kind === 'part' || word.kind === 'order') return undefined
  return new Composer(tokens, from, options).words()
}

function digitsFirst(tokens: readonly Token[], from: number, options: CardinalOptions): Cardinal | undefined {
  const digits = readDigits((tokens[from] as Token).lower, options.decimal)
  if (digits === undefined) return undefined
  const spaced = spacedGroups(tokens, from, digits)
  const composer = new Composer(tokens, from, options)
  return composer.digits(spaced?.value ?? digits.value, spaced?.to ?? from + 1, digits)
}

/** "10 000", "1 250 000": groups of exactly three digits, one blank apart. */
function spacedGroups(
  tokens: readonly Token[],
  from: number,
  first: Digits,
): { value: number; to: number } | undefined {
  if (!first.plain || first.value >= 1000 || first.value === 0) return undefined
  let value = first.value
  let to = from + 1
  while (isGroup(tokens[to - 1], tokens[to], tokens[to + 1])) {
    value = value * 1000 + Number((tokens[to] as Token).lower)
    to++
  }
  return to > from + 1 ? { value, to } : undefined
}

// "120 170-mm guns" are two numbers.
function isGroup(before: Token | undefined, token: Token | undefined, next: Token | undefined): boolean {
  if (next?.lower === '-' && next.start === token?.end) return false
  return token?.kind === 'number' && token.start - (before as Token).end === 1 && /^[0-9]{3}$/.test(token.lower)
}

/** Adds up words (and digits between scales) from left to right. */
class Composer {
  private total = 0
  private current = 0
  private scale = 1
  private afterAnd = 0
  private scaleBeforeAnd = 1
  private to: number
  private readonly tokens: readonly Token[]
  private readonly options: CardinalOptions

  constructor(tokens: readonly Token[], from: number, options: CardinalOptions) {
    this.tokens = tokens
    this.options = options
    this.to = from
  }

  words(): Cardinal | undefined {
    while (this.step()) {}
    return this.result()
  }

  digits(value: number, to: number, digits: Digits): Cardinal | undefined {
    this.current = value
    this.to = to
    const glued = SHORT_SCALES.get(digits.suffix)
    if (glued !== undefined) return { to, value: value * glued, scale: glued, afterAnd: 0, scaleBeforeAnd: 1, digits }
    if (digits.suffix !== '') return { to, value, scale: 1, afterAnd: 0, scaleBeforeAnd: 1, digits }
    if (this.takeShortScale()) return { ...this.result(), digits }
    if (this.takeDozens(this.wordAt(this.to))) return { ...this.result(), digits }
    if (this.wordAt(this.to)?.kind !== 'scale') return { to, value, scale: 1, afterAnd: 0, scaleBeforeAnd: 1, digits }
    while (!this.opensCount() && this.step()) {}
    return { ...this.result(), digits }
  }

  /** "$1 billion and seven drones": after digits "and" with a noun behind the number begins another. */
  private opensCount(): boolean {
    if (this.scale < 1000 || this.tokens[this.to]?.lower !== 'and') return false
    const rest = readCardinal(this.tokens, this.to + 1, this.options)
    const next = this.tokens[rest?.to ?? this.to]
    return rest !== undefined && next?.kind === 'word' && /^[a-z]{4}/i.test(next.lower)
  }

  private result(): Cardinal {
    return {
      to: this.to,
      value: this.total + this.current,
      scale: this.scale,
      afterAnd: this.afterAnd,
      scaleBeforeAnd: this.scaleBeforeAnd,
    }
  }

  private wordAt(index: number) {
    return NUMBER_WORDS.get(this.tokens[index]?.lower ?? '')
  }

  /** "2.33 k", "10 bn": a short scale as a token of its own (not "m", which is metres too). */
  private takeShortScale(): boolean {
    const lower = this.tokens[this.to]?.lower ?? ''
    const scale = lower === 'm' || lower === 't' || lower === 'mm' ? undefined : SHORT_SCALES.get(lower)
    if (scale === undefined) return false
    this.total = this.current * scale
    this.current = 0
    this.scale = scale
    this.to++
    return true
  }

  private step(): boolean {
    const token = this.tokens[this.to]
    if (token === undefined) return false
    if (token.lower === 'and') return this.options.and && this.stepAnd()
    if (token.lower === '-') return this.stepHyphen()
    if (token.kind === 'number') return this.stepDigits(token)
    return this.stepWord(this.to)
  }

  private stepWord(index: number): boolean {
    const word = this.wordAt(index)
    if (word === undefined) return false
    if (word.kind === 'unit') return this.addSmall(word.value, index, word.value < 10 ? 10 : 100) && word.value > 0
    if (word.kind === 'tens') return this.addSmall(word.value, index, 100)
    if (this.takeDozens(word)) return false
    return word.kind === 'scale' && this.multiply(word.value, index)
  }

  /** A number below a hundred fits where the current number has room for it: "twenty two", not "two two". */
  private addSmall(value: number, index: number, room: number): boolean {
    const isRoom = this.current === 0 || (this.current % room === 0 && this.current % 100 !== 10)
    if (!isRoom || (value === 0 && this.total + this.current > 0)) return false
    this.current += value
    this.to = index + 1
    return true
  }

  private multiply(value: number, index: number): boolean {
    if (value === 12 || value === 20) return this.multiplyDozen(value, index)
    if (value === 100) this.current = (this.current || 1) * 100
    else if (this.total > 0 && this.current === 0) this.total *= value
    else {
      this.total += (this.current || 1) * value
      this.current = 0
    }
    this.scale = value
    this.to = index + 1
    return true
  }

  /** "three dozens": the one plural that numbers take. */
  private takeDozens(word: NumberWord | undefined): boolean {
    return word?.kind === 'order' && word.value === 12 && this.current > 0 && this.multiplyDozen(12, this.to)
  }

  private multiplyDozen(value: number, index: number): boolean {
    if (value === 20 && this.current === 0) return false
    this.current = (this.current || 1) * value
    this.scale = value
    this.to = index + 1
    return true
  }

  /** "4 thousand 3 hundred": digits go on after a scale when they are smaller than it. */
  private stepDigits(token: Token): boolean {
    const digits = readDigits(token.lower, this.options.decimal)
    if (digits === undefined || !digits.plain || this.scale === 1 || this.current !== 0) return false
    if (digits.value === 0 || digits.value >= this.scale || this.wordAt(this.to + 1)?.kind !== 'scale') return false
    this.current = digits.value
    this.to++
    return true
  }

  /** "fifty-two", "fifty - two", but not the dash of "twenty-thirty". */
  private stepHyphen(): boolean {
    const next = this.wordAt(this.to + 1)
    const before = this.wordAt(this.to - 1)
    if (next?.kind === 'unit' && next.value < 10 && before?.kind === 'tens') return this.stepWord(this.to + 1)
    return next?.kind === 'scale' && before !== undefined && this.stepWord(this.to + 1)
  }

  /** "two hundred and five", "6 crore and two hundred": what follows must be smaller than the last scale. */
  private stepAnd(): boolean {
    if (this.scale < 100) return false
    const rest = readCardinal(this.tokens, this.to + 1, this.options)
    const isDecimal = rest?.digits !== undefined && !rest.digits.plain
    if (rest === undefined || isDecimal || rest.value === 0 || rest.value >= this.scale) return false
    if (rest.value === 1 && this.wordAt(rest.to)?.kind === 'part') return false
    this.total += this.current
    this.current = rest.value
    this.scaleBeforeAnd = this.scale
    this.afterAnd = rest.value
    this.scale = rest.scale
    this.to = rest.to
    return false
  }
}
