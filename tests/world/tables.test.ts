import { expect, test } from 'vitest'
import { entity, GAZETTEER } from '../../lib/world/gazetteer.ts'
import { ATLAS, allEntities, entityOf, idOf } from '../../lib/world/more/atlas.ts'
import type { NameSense } from '../../lib/world/read-tables.ts'
import { eachRow, slugOf, type Table, wordsOf } from '../../lib/world/rows.ts'
import { COUNTRIES } from '../../lib/world/tables/countries.ts'
import { allWars } from '../../lib/world/wars.ts'

interface Claimed {
  readonly id: string
  readonly sense: NameSense
  readonly table: number
}

/** Who claims each form, in the order of the tables. */
function claims(tables: readonly Table[]): Map<string, Claimed[]> {
  const found = new Map<string, Claimed[]>()
  for (const [at, { text, read }] of tables.entries()) {
    eachRow(text, (row, section) =>
      read(row, section, {
        entity: () => {},
        form(words, id, sense) {
          const key = wordsOf(words).join(' ')
          found.set(key, [...(found.get(key) ?? []), { id, sense, table: at }])
        },
      }),
    )
  }
  return found
}

/**
 * Forms that two entities share, with the one that owns it: the row that comes first. Add a pair here only
 * when readers would mean the owner.
 */
const SHARED: Readonly<Record<string, string>> = {}

test('no form belongs to two entities unless it is listed', () => {
  const shared = [...claims(ATLAS)]
    .map(([form, owners]) => ({ form, ids: [...new Set(owners.map(({ id }) => id))] }))
    .filter(({ form, ids }) => ids.length > 1 && SHARED[form] !== ids[0])
  expect(shared.map(({ form, ids }) => `${form}: ${ids.join(', ')}`)).toEqual([])
})

test('every entity that a row points to exists', () => {
  const dangling = allEntities().flatMap(({ id, side, speaksFor, within = [], members = [] }) =>
    [side, speaksFor, ...within, ...members].flatMap((to) =>
      to === undefined || entityOf(to) !== undefined ? [] : [`${id} points to ${to}`],
    ),
  )
  expect(dangling).toEqual([])
})

test('the tables of the detector stand without the others', () => {
  const dangling = [...claims(GAZETTEER).values()].flat().flatMap(({ id }) => {
    const { side, within = [] } = entity(id) ?? {}
    return [id, side, ...within].filter((to) => to !== undefined && entity(to) === undefined)
  })
  expect(dangling).toEqual([])
})

test('ids are slugs, and a name leads to its own entity', () => {
  expect(allEntities().filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  expect(allEntities().filter(({ id, name }) => slugOf(name) !== id)).toEqual([])
  expect(
    allEntities()
      .filter(({ id, name }) => idOf(name) !== id)
      .map(({ id, name }) => `${id}: ${name}`),
  ).toEqual([])
})

test('every alias leads to its entity, or to the owner of a shared form', () => {
  const lost = allEntities().flatMap(({ id, aliases = [] }) =>
    aliases.filter((alias) => {
      const found = idOf(alias)
      return found !== id && SHARED[wordsOf(alias).join(' ')] !== found
    }),
  )
  expect(lost).toEqual([])
})

test('the detector and the background give a form to the same entity', () => {
  const apart = [...claims(GAZETTEER)].filter(([form, [owner]]) => idOf(form) !== owner?.id)
  expect(apart.map(([form]) => form)).toEqual([])
})

test('every country has an adjective and a capital', () => {
  const forms = [...claims(ATLAS).values()].flat()
  const having = (sense: NameSense): Set<string> =>
    new Set(forms.filter((form) => form.sense === sense).flatMap(({ id }) => [id, ...(entityOf(id)?.within ?? [])]))
  const countries = allEntities().filter(({ kind }) => kind === 'country')
  const demonyms = having('demonym')
  const capitals = having('capital-for-government')
  expect(countries.length).toBeGreaterThanOrEqual(200)
  expect(countries.filter(({ id }) => !demonyms.has(id))).toEqual([])
  const without = 'Belgium Seychelles Maldives' // seats that are the EU's, or other names too
  const missing = countries.filter(({ id, name }) => !capitals.has(id) && !without.includes(name))
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('rows are sorted by name within their part of the world', () => {
  const last = new Map<string, string>()
  const unsorted: string[] = []
  eachRow(COUNTRIES, (row, section) => {
    const name = slugOf(row.split('|')[0] ?? '')
    if (name < (last.get(section) ?? '')) unsorted.push(name)
    last.set(section, name)
  })
  expect(unsorted).toEqual([])
})

test('the parties and places of the wars exist', () => {
  const named = allWars().flatMap(({ camps, places }) => [...camps.flat(), ...places])
  expect(named.filter((id) => entityOf(id) === undefined)).toEqual([])
})
