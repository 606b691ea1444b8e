import type { Quantity } from '../model/quantity.ts'
import type { Reason } from '../model/relations.ts'
import { describeAmount, describeQuantity } from './describe-quantity.ts'
import { formatNumber } from './format.ts'
import { measureAlone } from './measure-words.ts'
import type { MessageValuesBag } from './message.ts'
import { say, sayIfKnown } from './messages.ts'
import { nameIn } from './names.ts'
import { quantityOf } from './quantity-code.ts'

type Values = Reason['values']
type Side = 'said' | 'recorded'

/**
 * What sentences make of two compared figures: `here` and `there` are the amounts with their places and days;
 * `both` is what is counted with the place and the day that both share, `mine` and `theirs` the amounts without them;
 * `gap` says how much larger the one is.
 */
export function twoAmounts(locale: string, values: Values): MessageValuesBag {
  const shared = { place: isShared(values, 'Place'), day: isShared(values, 'Day') }
  const all = { place: false, day: false }
  return {
    counted: countedWords(locale, values),
    both: bothWords(locale, values, shared),
    here: amountOf(locale, values, 'said', all),
    there: amountOf(locale, values, 'recorded', all),
    mine: amountOf(locale, values, 'said', shared),
    theirs: amountOf(locale, values, 'recorded', shared),
    gap: gapWords(locale, values),
  }
}

interface Shared {
  readonly place: boolean
  readonly day: boolean
}

const isShared = (values: Values, what: 'Place' | 'Day'): boolean =>
  values[`said${what}`] !== undefined && values[`said${what}`] === values[`recorded${what}`]

/** "the dead (North Korea)". */
function countedWords(locale: string, values: Values): string {
  const measure = countedThing(locale, values.measure)
  if (values.actor === undefined) return say(locale, 'counted.plain', { measure })
  return say(locale, 'counted.actor', { measure, actor: nameIn(locale, String(values.actor)) })
}

/** What is counted, as something that can be counted: "the dead" where a number would say "killed". */
function countedThing(locale: string, measure: Values[string]): string {
  return sayIfKnown(locale, `counting.${measure}`) ?? measureAlone(locale, String(measure)) ?? String(measure ?? '')
}

/** "the dead (North Korea) in Kursk Oblast as of 4 Nov 2024", as far as both texts say so. */
function bothWords(locale: string, values: Values, shared: Shared): string {
  const counted = countedWords(locale, values)
  const place = shared.place ? nameIn(locale, String(values.saidPlace)) : undefined
  const day = shared.day ? String(values.saidDay) : undefined
  if (place !== undefined && day !== undefined) return say(locale, 'both.place-day', { counted, place, day })
  if (place !== undefined) return say(locale, 'both.place', { counted, place })
  return day === undefined ? say(locale, 'both.plain', { counted }) : say(locale, 'both.day', { counted, day })
}

/** "11,000 in Kursk Oblast as of 4 Nov 2024", without what both share and the sentence has said already. */
function amountOf(locale: string, values: Values, side: Side, without: Shared): string | undefined {
  if (values[side] === undefined) return undefined
  const amount = amountOfKind(locale, values, side)
  const day = without.day ? undefined : values[`${side}Day`]
  const place = without.place ? undefined : values[`${side}Place`]
  const where = place === undefined ? undefined : nameIn(locale, String(place))
  if (where !== undefined && day !== undefined)
    return say(locale, 'amount.place-day', { amount, place: where, day: String(day) })
  if (where !== undefined) return say(locale, 'amount.place', { amount, place: where })
  return day === undefined
    ? say(locale, 'amount.plain', { amount })
    : say(locale, 'amount.day', { amount, day: String(day) })
}

/** "300 (killed)", where the two differ in kind. */
function amountOfKind(locale: string, values: Values, side: Side): string {
  const amount = describeQuantity(locale, quantityOf(values[side]))
  const kind = kindWords(locale, values, side)
  return kind === undefined ? amount : say(locale, 'amount.kind', { amount, kind })
}

/** In what the two counts differ: "hit" and "destroyed", "killed" and "killed or wounded", "planned". */
function kindWords(locale: string, values: Values, side: Side): string | undefined {
  const kind = values[`${side}Kind`]
  if (kind !== undefined) return sayIfKnown(locale, String(kind), { count: 0 }) ?? String(kind)
  const status = String(values[`${side}Status`])
  return UNDONE.has(status) ? sayIfKnown(locale, `status.${status}`) : undefined
}

/** What is reported as done is the plain case. */
const UNDONE: ReadonlySet<string> = new Set(['planned', 'possible', 'denied'])

/** From this factor on, a number is said to be so many times another. */
const TIMES = 2

/** "15,000 is 50 % above 10,000", between the nearest ends of the two. */
function gapWords(locale: string, values: Values): string | undefined {
  if (values.said === undefined || values.recorded === undefined) return undefined
  const [left, right] = [quantityOf(values.said), quantityOf(values.recorded)]
  const [small, large] = lowOf(left) < lowOf(right) ? [left, right] : [right, left]
  const [below, above] = [highOf(small), lowOf(large)]
  const words = {
    smaller: describeAmount(locale, below, small.unit),
    larger: describeAmount(locale, above, large.unit),
  }
  const factor = above / below
  if (below <= 0 || factor < TIMES)
    return say(locale, 'gap.percent', { ...words, percent: formatNumber(locale, Math.round((factor - 1) * 100)) })
  return say(locale, 'gap.times', { ...words, times: formatNumber(locale, Number(factor.toPrecision(2))) })
}

const lowOf = ({ value, low, high }: Quantity): number => value ?? low ?? high ?? 0
const highOf = ({ value, low, high }: Quantity): number => value ?? high ?? low ?? 0
