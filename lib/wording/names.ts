import type { NameRef } from '../model/claims.ts'

/** Words that stay small inside a name: "Islamic Republic of Iran". */
const SMALL = new Set(['of', 'and', 'the', 'in', 'de', 'la', 'al'])
/** Letters that are spelt out: "us", "nato". */
const CAPITALS = new Set([
  'us',
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
  return id
    .split('-')
    .map((word, index) => {
      if (CAPITALS.has(word)) return word.toUpperCase()
      return index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join(' ')
}

/** The name of somebody or some place as shown: its identity's where it has one, else the text's own words. */
export function nameOf(name: NameRef): string {
  return name.id === undefined ? name.text : nameFromId(name.id)
}

/** Everybody that a joint actor consists of, by name; a single actor is a list of one. */
export function namesOf(name: NameRef): readonly string[] {
  const parts = name.parts ?? []
  return parts.length > 1 ? parts.map(nameFromId) : [nameOf(name)]
}
