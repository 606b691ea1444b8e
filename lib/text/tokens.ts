/** What a token is made of. `number`: starts with a digit ("50,000", "1.5", "3rd", "10-12k" is three tokens). */
export type TokenKind = 'word' | 'number' | 'punctuation'

/** One word, number or mark. `lower` is normalised: lower case, straight apostrophes, no soft hyphens. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly lower: string
  /** True when the first letter is a capital. */
  readonly capital: boolean
}
