import type { Bound, Quantity, Unit } from '../model/quantity.ts'
import type { Reason, Value } from '../model/relations.ts'
import { describeQuantity } from './describe-quantity.ts'
import { formatDate, formatList, formatNumber } from './format.ts'
import type { MessageValuesBag } from './message.ts'
import { say, sayIfKnown } from './messages.ts'
import { nameFromId } from './names.ts'

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
  if (NAMES.has(key)) return nameFromId(String(value))
  if (MEASURES.has(key)) return sayIfKnown(locale, `measure.${value}`) ?? String(value)
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
  const here = values.said === undefined ? undefined : amountWithPlace(locale, values, 'said')
  const there = values.recorded === undefined ? undefined : amountWithPlace(locale, values, 'recorded')
  return { ...worded, ...largerAndSmaller(locale, values), here, there, counted: countedWords(locale, values) }
}

function countedWords(locale: string, values: Values): string {
  const measure = readable(locale, 'measure', values.measure)
  if (values.actor === undefined) return say(locale, 'counted.plain', { measure })
  return say(locale, 'counted.actor', { measure, actor: nameFromId(String(values.actor)) })
}

/** "11,000 in Kursk Oblast as of 4 Nov 2024". */
function amountWithPlace(locale: string, values: Values, side: 'said' | 'recorded'): string {
  const amount = readable(locale, side, values[side])
  const day = values[`${side}Day`]
  const place = values[`${side}Place`]
  const where = place === undefined ? undefined : nameFromId(String(place))
  if (where !== undefined && day !== undefined)
    return say(locale, 'amount.place-day', { amount, place: where, day: String(day) })
  if (where !== undefined) return say(locale, 'amount.place', { amount, place: where })
  return day === undefined
    ? say(locale, 'amount.plain', { amount })
    : say(locale, 'amount.day', { amount, day: String(day) })
}

/** "15,000 is 50 % above 10,000". */
function largerAndSmaller(locale: string, values: Values): MessageValuesBag {
  if (typeof values.factor !== 'number' || values.said === undefined || values.recorded === undefined) return {}
  const [said, recorded] = [quantityOf(values.said), quantityOf(values.recorded)]
  const [smaller, larger] = middleOf(said) < middleOf(recorded) ? [said, recorded] : [recorded, said]
  const percent = formatNumber(locale, Math.round((values.factor - 1) * 100))
  return { smaller: describeQuantity(locale, smaller), larger: describeQuantity(locale, larger), percent }
}

const middleOf = ({ value, low, high }: Quantity): number => value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

/** "about|11000|||people|" as the quantity it stands for. */
function quantityOf(code: Value): Quantity {
  const [bound = 'exact', value = '', low = '', high = '', unit = 'count', per = ''] = String(code).split('|')
  const number = (text: string, key: string) => (text === '' ? {} : { [key]: Number(text) })
  return {
    bound: bound as Bound,
    unit: unit as Unit,
    asWritten: '',
    ...number(value, 'value'),
    ...number(low, 'low'),
    ...number(high, 'high'),
    ...(per === '' ? {} : { per: per as NonNullable<Quantity['per']> }),
  }
}
