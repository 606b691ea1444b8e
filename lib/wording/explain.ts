import type { Reason, Value } from '../model/relations.ts'
import { describeQuantity } from './describe-quantity.ts'
import { formatDate, formatList, formatNumber } from './format.ts'
import { measureAlone } from './measure-words.ts'
import type { MessageValuesBag } from './message.ts'
import { sayIfKnown } from './messages.ts'
import { nameIn, nameShown } from './names.ts'
import { quantityOf } from './quantity-code.ts'
import { twoAmounts } from './two-amounts.ts'

type Values = Reason['values']

/** The sentence of a rule: what it compared and why it decided so. */
export function explainReason(locale: string, reason: Reason): string {
  return (
    sentence(locale, `rule.${reason.rule}`, reason.values) ?? sentence(locale, 'rule.fallback', reason.values) ?? ''
  )
}

/** The sentence of a note beside a finding. */
export function explainNote(locale: string, note: Reason): string {
  return sentence(locale, `note.${note.rule}`, note.values) ?? ''
}

/** What a rule compared, one by one, in words: for the reader who asks why. */
export function readableValues(
  locale: string,
  values: Values,
): readonly { readonly key: string; readonly text: string }[] {
  return Object.entries(values).map(([key, value]) => ({ key, text: readable(locale, key, value) }))
}

/** Values that are identities and are shown by name. */
const NAMES: ReadonlySet<string> = new Set([
  'actor',
  'recordedActor',
  'saidActor',
  'saidPlace',
  'recordedPlace',
  'place',
  'saidSpeaker',
  'recordedSpeaker',
  'denier',
])
const AMOUNTS: ReadonlySet<string> = new Set(['said', 'recorded'])
const MEASURES: ReadonlySet<string> = new Set(['measure', 'recordedMeasure'])

function readable(locale: string, key: string, value: Value): string {
  if (AMOUNTS.has(key)) return describeQuantity(locale, quantityOf(value))
  if (NAMES.has(key)) return nameIn(locale, String(value))
  if (MEASURES.has(key)) return measureAlone(locale, String(value)) ?? String(value)
  if (key.endsWith('Kind')) return sayIfKnown(locale, String(value), { count: 0 }) ?? String(value)
  if (key.endsWith('Day')) return formatDate(locale, String(value))
  if (typeof value === 'number') return formatNumber(locale, value)
  return typeof value === 'object' ? formatList(locale, value) : String(value ?? '')
}

function sentence(locale: string, key: string, values: Values): string | undefined {
  const worded = sayIfKnown(locale, key, wordedValues(locale, values))
  return worded === undefined ? undefined : worded.charAt(0).toLocaleUpperCase(locale) + worded.slice(1)
}

/** The values with amounts, names and things counted in words, and what sentences make of them. */
function wordedValues(locale: string, values: Values): MessageValuesBag {
  const worded: Record<string, Value> = { ...values }
  for (const key of [...NAMES, ...AMOUNTS, ...MEASURES]) {
    if (values[key] !== undefined) worded[key] = readable(locale, key, values[key])
  }
  for (const key of ['name', 'names']) worded[key] = shownNames(locale, values[key])
  return { ...worded, ...twoAmounts(locale, values) }
}

function shownNames(locale: string, value: Value): Value {
  if (typeof value === 'string') return nameShown(locale, value)
  return Array.isArray(value) ? value.map((name) => nameShown(locale, String(name))) : value
}
