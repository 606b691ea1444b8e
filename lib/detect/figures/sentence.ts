import type { Block, Span } from '../../model/article.ts'
import type { Amount } from '../../text/amounts/amount.ts'
import { readAmounts } from '../../text/amounts/read-amounts.ts'
import type { DecimalSign } from '../../text/numerals/digits.ts'
import { type Token, tokenAt, tokenize, wordAt } from '../../text/tokens.ts'
import { classesAmong, isOf, type WordClass } from '../../text/word-classes.ts'

/** One sentence of the article; its tokens and numbers are read when first asked for. */
export class Sentence {
  readonly index: number
  readonly span: Span
  readonly block: Block
  readonly #text: string
  readonly #decimal: DecimalSign
  #tokens: readonly Token[] | undefined
  #amounts: readonly Amount[] | undefined
  #classes: readonly number[] | undefined

  constructor(index: number, span: Span, block: Block, text: string, decimal: DecimalSign) {
    this.index = index
    this.span = span
    this.block = block
    this.#text = text
    this.#decimal = decimal
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.#text, this.span)
    return this.#tokens
  }

  get amounts(): readonly Amount[] {
    this.#amounts ??= readAmounts(this.tokens, { decimal: this.#decimal })
    return this.#amounts
  }

  /** The normalised word at a token index; empty outside the sentence. */
  word(index: number): string {
    return wordAt(this.#tokens ?? this.tokens, index)
  }

  /** Whether the word at a token index is one of a class. */
  isOf(index: number, words: WordClass): boolean {
    return isOf(tokenAt(this.#tokens ?? this.tokens, index), words)
  }

  /** Whether a word of the class stands anywhere in the sentence: the first question of rules that look for such words. */
  holds({ group, bit }: WordClass): boolean {
    this.#classes ??= classesAmong(this.tokens)
    return ((this.#classes[group] ?? 0) & bit) !== 0
  }

  /** The text from token `from` up to but not including token `to`. */
  textOf(from: number, to: number): string {
    const span = this.spanOf(from, to)
    return this.#text.slice(span.start, span.end)
  }

  spanOf(from: number, to: number): Span {
    const start = this.tokens[from]?.start ?? this.span.start
    return { start, end: this.tokens[to - 1]?.end ?? start }
  }
}
