import type { Measure, NameRef, Status } from '../../lib/model/claims.ts'
import type { Quantity } from '../../lib/model/quantity.ts'
import { entity } from '../../lib/world/gazetteer.ts'

/** The annotated articles' word for what is counted, by our measure. */
export const COUNTS: Readonly<Record<Measure, string>> = {
  troops: 'troops',
  strength: 'troops',
  recruited: 'troops',
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'casualties',
  'irrecoverable-losses': 'casualties',
  captured: 'captured',
  prisoners: 'captured',
  'prisoners-returned': 'captured',
  hostages: 'captured',
  missing: 'missing',
  deserted: 'other',
  bodies: 'killed',
  displaced: 'displaced',
  refugees: 'displaced',
  deported: 'displaced',
  evacuated: 'displaced',
  people: 'civilians',
  missiles: 'missiles',
  drones: 'drones',
  'missiles-and-drones': 'missiles',
  aircraft: 'aircraft',
  tanks: 'tanks',
  vehicles: 'vehicles',
  ships: 'ships',
  guns: 'other',
  shells: 'shells',
  bombs: 'other',
  containers: 'shells',
  'air-defence': 'other',
  weapons: 'other',
  attacks: 'other',
  units: 'troops',
  area: 'area',
  settlements: 'other',
  distance: 'distance',
  buildings: 'other',
  aid: 'money',
  damage: 'money',
  'reconstruction-cost': 'money',
  'frozen-assets': 'money',
  budget: 'money',
  money: 'money',
  'territory-share': 'percent',
  'gdp-share': 'percent',
  approval: 'percent',
  share: 'percent',
  other: 'other',
}

/** The annotated articles' modality, by our status. */
export const MODALITY: Readonly<Record<Status, string>> = {
  actual: 'asserted',
  estimated: 'estimated',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
  confirmed: 'confirmed',
}

const DIVISION = / (?:Oblast|Krai|Governorate|Province)$/

/** A name in canonical English, without the kind of division ("Kursk"). */
export function nameOf(ref: NameRef | undefined): string | null {
  if (ref === undefined || ref.text === '') return null
  if (ref.parts !== undefined) return ref.parts.map((id) => entity(id)?.name ?? id).join(' and ')
  return (ref.id === undefined ? ref.text : (entity(ref.id)?.name ?? ref.text)).replace(DIVISION, '')
}

/** The name of a place; the front is a theatre, not a region of the annotated articles. */
export function placeNameOf(ref: NameRef | undefined): string | null {
  return ref?.id !== undefined && entity(ref.id)?.kind === 'theatre' ? null : nameOf(ref)
}

const KM2_PER_SQUARE_MILE = 2.589988
const KM_PER_MILE = 1.609344

/** How many of our base unit one of the unit as written is: the sets keep numbers as written. */
export function factorOf({ unit, asWritten }: Quantity): number {
  const isMiles = /\bmi(?:les?)?\b/i.test(asWritten)
  if (unit === 'km2') return isMiles ? KM2_PER_SQUARE_MILE : /hectare/i.test(asWritten) ? 0.01 : 1
  if (unit === 'km') return isMiles ? KM_PER_MILE : /\bmet(?:re|er)s?\b/i.test(asWritten) ? 0.001 : 1
  return 1
}
