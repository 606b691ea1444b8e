import type { NameRef } from '../model/claims.ts'
import { countryName } from './country-names.ts'
import { FALLBACK_LOCALE, sayIfKnown } from './messages.ts'

/** Words that stay small inside a name: "Islamic Republic of Iran". */
const SMALL = new Set(
  `of and the in for to de la von der van with familiar close officials sources source estimate estimates analysts
  assessments document tally leaked prison hospital station reservoir dam junta separatists planners`.split(/\s+/),
)
/** Identities whose words do not make a name by themselves; those that a language may call otherwise are messages, `name.…`. */
const UNUSUAL: Readonly<Record<string, string>> = {
  'cruiser-moskva': 'cruiser Moskva',
  'cho-tae-yong': 'Cho Tae-yong',
  'lee-seong-kweun': 'Lee Seong-kweun',
  'kim-yong-hyun': 'Kim Yong-hyun',
  'shin-won-sik': 'Shin Won-sik',
  'al-ahli': 'Al-Ahli',
  'a-p-singh': 'A. P. Singh',
  'f-16-coalition-countries': 'F-16 coalition countries',
}
/** Letters that are spelt out: "us", "nato". */
const CAPITALS = new Set([
  'us',
  'dr',
  'kcna',
  'csis',
  'afp',
  'unn',
  'hrana',
  'aapp',
  'acled',
  'dia',
  'ria',
  'cnn',
  'ghf',
  'tv',
  'g20',
  'uk',
  'un',
  'eu',
  'uae',
  'nato',
  'nis',
  'gur',
  'sbu',
  'fsb',
  'idf',
  'cia',
  'isw',
  'ohchr',
  'dprk',
  'rsf',
  'unhcr',
  'who',
  'bbc',
  'tass',
  'drc',
  'm23',
])

/** "north-korea" → "North Korea": an identity's readable slug as a name, where no table of names is at hand. */
export function nameFromId(id: string): string {
  const name = sayIfKnown(FALLBACK_LOCALE, `name.${id}`) ?? UNUSUAL[id] ?? id.split('-').map(wordOfName).join(' ')
  return name.replace(/ S(?= |$)/g, '’s')
}

function wordOfName(word: string, index: number): string {
  if (CAPITALS.has(word)) return word.toUpperCase()
  return index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * An identity's name in the reader's language, in the nominative: a message of its own, a country as the platform calls
 * it; everybody else keeps the English one.
 */
export function nameIn(locale: string, id: string): string {
  return translated(locale, id) ?? nameFromId(id)
}

/** A name as reports carry it, in the reader's language where it has one there. */
export function nameShown(locale: string, name: string): string {
  return translated(locale, name.toLowerCase().replaceAll(' ', '-')) ?? name
}

function translated(locale: string, id: string): string | undefined {
  if (locale.startsWith('en')) return undefined
  return sayIfKnown(locale, `name.${id}`) ?? countryName(locale, id)
}

/** The name of somebody or some place as shown: its identity's where it has one, else the text's own words. */
export function nameOf(locale: string, name: NameRef): string {
  return name.id === undefined ? name.text : nameIn(locale, name.id)
}

/** Everybody that a joint actor consists of, by name; a single actor is a list of one. */
export function namesOf(locale: string, name: NameRef): readonly string[] {
  const parts = name.parts ?? []
  return parts.length > 1 ? parts.map((id) => nameIn(locale, id)) : [nameOf(locale, name)]
}
