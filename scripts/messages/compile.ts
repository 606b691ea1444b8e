import { parse, type Token } from '@messageformat/parser'
import type { DateStyle, Message, NumberStyle, Part } from '../../lib/wording/message.ts'

/** What a message wants for each of its arguments, for the types. */
export type ArgumentKind = 'text' | 'number' | 'date' | 'choice'

/** A message as data, with the arguments it takes. */
export interface Compiled {
  readonly message: Message
  readonly arguments: ReadonlyMap<string, ArgumentKind>
}

const NUMBER_STYLES: readonly NumberStyle[] = ['plain', 'percent', 'compact']
const DATE_STYLES: readonly DateStyle[] = ['short', 'medium', 'long']

/** Reads one ICU message; `plurals` are the forms of its language, and a form it does not have is an error. */
export function compileMessage(source: string, plurals: readonly string[]): Compiled {
  const found = new Map<string, ArgumentKind>()
  const cardinal = [...plurals] as Intl.LDMLPluralRule[]
  const tokens = parse(source, { cardinal, strict: true })
  return { message: tokensToMessage(tokens, found, undefined, plurals), arguments: found }
}

function tokensToMessage(
  tokens: readonly Token[],
  found: Map<string, ArgumentKind>,
  counted: string | undefined,
  plurals: readonly string[],
): Message {
  const parts = tokens.map((token) => tokenToPart(token, found, counted, plurals))
  if (parts.length === 0) return ''
  const [only] = parts
  return parts.length === 1 && typeof only === 'string' ? only : parts
}

function tokenToPart(
  token: Token,
  found: Map<string, ArgumentKind>,
  counted: string | undefined,
  plurals: readonly string[],
): Part {
  switch (token.type) {
    case 'content':
      return token.value
    case 'octothorpe':
      if (counted === undefined) throw new Error('"#" stands outside a plural')
      return ['count', counted]
    case 'argument':
      if (!found.has(token.arg)) found.set(token.arg, 'text')
      return ['argument', token.arg]
    case 'function':
      return functionPart(token, found)
    default:
      return selectPart(token, found, counted, plurals)
  }
}

function functionPart(token: Extract<Token, { type: 'function' }>, found: Map<string, ArgumentKind>): Part {
  const style = token.param
    ?.map((part) => ('value' in part ? part.value : ''))
    .join('')
    .trim()
  if (token.key === 'number') {
    found.set(token.arg, 'number')
    return ['number', token.arg, knownStyle(NUMBER_STYLES, style ?? 'plain')]
  }
  if (token.key === 'date') {
    found.set(token.arg, 'date')
    return ['date', token.arg, knownStyle(DATE_STYLES, style ?? 'medium')]
  }
  throw new Error(`{${token.arg}, ${token.key}}: only number and date are known`)
}

function knownStyle<Style extends string>(styles: readonly Style[], style: string): Style {
  const known = styles.find((candidate) => candidate === style)
  if (known === undefined) throw new Error(`style "${style}": expected one of ${styles.join(', ')}`)
  return known
}

function selectPart(
  token: Extract<Token, { type: 'plural' | 'select' | 'selectordinal' }>,
  found: Map<string, ArgumentKind>,
  counted: string | undefined,
  plurals: readonly string[],
): Part {
  const isPlural = token.type !== 'select'
  found.set(token.arg, isPlural ? 'number' : 'choice')
  const keys = token.cases.map(({ key }) => key)
  if (!keys.includes('other')) throw new Error(`{${token.arg}, ${token.type}}: "other" is missing`)
  const missing = token.type === 'plural' ? plurals.filter((form) => !keys.includes(form)) : []
  if (missing.length > 0) throw new Error(`{${token.arg}, plural}: the form ${missing.join(', ')} is missing`)
  const inner = isPlural ? token.arg : counted
  const cases = Object.fromEntries(
    token.cases.map(({ key, tokens }) => [key, tokensToMessage(tokens, found, inner, plurals)]),
  )
  if (token.type === 'select') return ['select', token.arg, cases]
  return [token.type === 'plural' ? 'plural' : 'ordinal', token.arg, cases]
}

/** The plural forms that messages of a language must spell out. "many" of French and Spanish serves millions only. */
export function pluralForms(locale: string): readonly string[] {
  const all = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return locale === 'fr' || locale === 'es' ? all.filter((form) => form !== 'many') : all
}
