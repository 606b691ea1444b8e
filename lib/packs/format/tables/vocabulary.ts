import type { DateBasis } from '../../../model/article.ts'
import type {
  Action,
  Family,
  Group,
  Measure,
  PeriodBasis,
  Polarity,
  Role,
  Stance,
  Status,
} from '../../../model/claims.ts'
import type { EntityKind, OutletKind } from '../../../model/entities.ts'
import type { Bound, Quantity, Unit } from '../../../model/quantity.ts'
import type { ClaimantRole, Method } from '../../../model/reports.ts'
import { choice, custom } from '../fields.ts'

/*
 * The closed vocabulary of the model as fields of the format. Each record's type makes the compiler object when a word
 * is added to the model and not here.
 */

export const measure = choice<Measure>({
  troops: true,
  strength: true,
  recruited: true,
  killed: true,
  wounded: true,
  casualties: true,
  'irrecoverable-losses': true,
  captured: true,
  prisoners: true,
  'prisoners-returned': true,
  hostages: true,
  missing: true,
  deserted: true,
  bodies: true,
  displaced: true,
  refugees: true,
  deported: true,
  evacuated: true,
  people: true,
  missiles: true,
  drones: true,
  'missiles-and-drones': true,
  aircraft: true,
  tanks: true,
  vehicles: true,
  ships: true,
  guns: true,
  shells: true,
  bombs: true,
  containers: true,
  'air-defence': true,
  weapons: true,
  attacks: true,
  units: true,
  area: true,
  settlements: true,
  distance: true,
  buildings: true,
  aid: true,
  damage: true,
  'reconstruction-cost': true,
  'frozen-assets': true,
  budget: true,
  money: true,
  'territory-share': true,
  'gdp-share': true,
  approval: true,
  share: true,
  other: true,
})

export const action = choice<Action>({
  present: true,
  deployed: true,
  sent: true,
  withdrawn: true,
  trained: true,
  mobilised: true,
  needed: true,
  launched: true,
  hit: true,
  'shot-down': true,
  jammed: true,
  'shot-down-or-jammed': true,
  destroyed: true,
  damaged: true,
  lost: true,
  pledged: true,
  delivered: true,
  'in-service': true,
  produced: true,
  held: true,
  captured: true,
  recaptured: true,
  allocated: true,
  appropriated: true,
  committed: true,
  spent: true,
  frozen: true,
  returned: true,
  found: true,
  buried: true,
  entered: true,
})

export const role = choice<Role>({
  combat: true,
  training: true,
  engineers: true,
  builders: true,
  peacekeepers: true,
  reserves: true,
  contract: true,
  conscripts: true,
  mercenaries: true,
  volunteers: true,
  convicts: true,
  officers: true,
  'special-forces': true,
})

export const family = choice<Family>({
  level: true,
  change: true,
  flow: true,
  rate: true,
  cumulative: true,
  event: true,
  share: true,
  authorised: true,
  sum: true,
})

export const group = choice<Group>({ military: true, civilian: true, mixed: true, unstated: true })

export const status = choice<Status>({
  actual: true,
  estimated: true,
  planned: true,
  possible: true,
  denied: true,
  confirmed: true,
})

export const stance = choice<Stance>({
  asserts: true,
  confirms: true,
  denies: true,
  declines: true,
  warns: true,
  predicts: true,
})

export const polarity = choice<Polarity>({ for: true, against: true, none: true })

export const bound = choice<Bound>({
  exact: true,
  about: true,
  'at-least': true,
  'more-than': true,
  'up-to': true,
  'less-than': true,
  range: true,
  'order-of-magnitude': true,
})

export const per = choice<NonNullable<Quantity['per']>>({
  hour: true,
  day: true,
  night: true,
  week: true,
  month: true,
  year: true,
})

const UNITS: Readonly<Record<string, true>> = {
  people: true,
  items: true,
  km2: true,
  km: true,
  percent: true,
  'percentage-points': true,
  settlements: true,
  count: true,
}
const CURRENCY = /^[A-Z]{3}$/

export const unit = custom<Unit>(
  `a known unit: one of ${Object.keys(UNITS).join(', ')}, or a currency such as "USD"`,
  { anyOf: [{ enum: Object.keys(UNITS) }, { type: 'string', pattern: CURRENCY.source }] },
  (value) =>
    typeof value === 'string' && (Object.hasOwn(UNITS, value) || CURRENCY.test(value)) ? (value as Unit) : undefined,
)

export const dateBasis = choice<DateBasis>({
  'json-ld': true,
  meta: true,
  'time-element': true,
  dateline: true,
  address: true,
  text: true,
  'inferred-month': true,
})

export const periodBasis = choice<PeriodBasis>({
  sentence: true,
  context: true,
  'live-entry': true,
  dateline: true,
  published: true,
  recorded: true,
})

export const claimantRole = choice<ClaimantRole>({
  'party-to-war': true,
  'party-to-event': true,
  'counts-by-name': true,
  'state-run-outlet': true,
  government: true,
  'international-body': true,
  press: true,
  researchers: true,
  unknown: true,
})

export const method = choice<Method>({
  'named-count': true,
  'own-tally': true,
  'intelligence-estimate': true,
  model: true,
  'official-record': true,
  satellite: true,
  'journalistic-count': true,
})

export const quality = choice<'normal' | 'repost' | 'low'>({ normal: true, repost: true, low: true })

export const entityKind = choice<EntityKind>({
  country: true,
  region: true,
  city: true,
  place: true,
  theatre: true,
  government: true,
  'armed-force': true,
  'armed-group': true,
  alliance: true,
  organisation: true,
  person: true,
  outlet: true,
})

export const outletKind = choice<OutletKind>({
  agency: true,
  newspaper: true,
  broadcaster: true,
  magazine: true,
  website: true,
  'state-run': true,
  official: true,
  research: true,
  aggregator: true,
  mirror: true,
})
