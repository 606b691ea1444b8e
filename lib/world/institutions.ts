import type { Entity, EntityKind } from '../model/entities.ts'
import { addForm, type Form, type FormMap, keyOf, longest, type NameHit, type NameToken } from './forms.ts'
import { readRows, slugOf } from './rows.ts'

/** Look-ups of what every country has: ministries, general staff, air force. */
export interface Institutions {
  /** "Russia's defense ministry": the institution after a country whose name ends before `end`. */
  after(tokens: readonly NameToken[], at: number, end: number, country: Form): NameHit | undefined
  /** "Ministry of Defence of Ukraine": the institution first, then its country. */
  before(tokens: readonly NameToken[], at: number): NameHit | undefined
  /** The entity of an id such as "ukrainian-general-staff". */
  entity(id: string): Entity | undefined
}

/** Marks the keys of institutions in the map of forms, apart from names that stand alone. */
const MARK = '~'
/** The row of the government itself: it is the country. */
const ITSELF = ''

/**
 * Reads the table of institutions into the map of forms. `adjectives` holds "Ukrainian" by the country's id.
 * An institution with a row of its own ("Pentagon") goes before the regular name ("US Defence Ministry").
 */
export function institutionsOf(table: string, forms: FormMap, adjectives: ReadonlyMap<string, string>): Institutions {
  const kinds = new Map<string, EntityKind>()
  const names = new Map<string, string>()
  readRows(table, (row, kind) => {
    const [name = '', ...aliases] = row.split('=')
    names.set(slugOf(name), name)
    kinds.set(slugOf(name), kind as EntityKind)
    for (const form of variantsOf(name === ITSELF ? aliases : [name, ...aliases])) {
      addForm(forms, `${MARK} ${form}`, { id: slugOf(name), sense: 'name', anyCase: true })
    }
  })
  const nameFor = (party: string, institution: string): string =>
    `${adjectives.get(party) ?? party} ${names.get(institution)}`
  const hit = (at: number, end: number, party: string, institution: string): NameHit => {
    const name = nameFor(party, institution)
    const id = institution === ITSELF ? party : (forms.get(keyOf(name))?.id ?? slugOf(name))
    return { length: end - at, entityId: id, sense: 'name', party }
  }
  return {
    after(tokens, at, end, { party, sense }) {
      if (party === undefined || sense === 'people') return undefined
      const found = longest(forms, tokens, tokens[end]?.lower === "'s" ? end + 1 : end, MARK)
      return found && hit(at, found.end, party, found.form.id)
    },
    before(tokens, at) {
      const found = tokens[at]?.capital === true ? longest(forms, tokens, at, MARK) : undefined
      if (found === undefined || tokens[found.end]?.lower !== 'of') return undefined
      const country = longest(forms, tokens, found.end + (tokens[found.end + 1]?.lower === 'the' ? 2 : 1))
      if (country?.form.party === undefined) return undefined
      return hit(at, country.end, country.form.party, found.form.id)
    },
    entity(id) {
      for (const [institution, kind] of kinds) {
        if (institution === ITSELF || !id.endsWith(`-${institution}`)) continue
        const country = id.slice(0, -institution.length - 1).replaceAll('-', ' ')
        const party = forms.get(country)?.party
        if (party !== undefined) return { id, kind, name: nameFor(party, institution), side: party }
      }
      return undefined
    },
  }
}

// "Defence Ministry" is also "Ministry of Defence", and both are spelt "Defense".
function variantsOf(forms: readonly string[]): string[] {
  const turned = forms.flatMap((form) => [
    form,
    form.startsWith('Ministry')
      ? form.replace(/^Ministry of (.+)$/, '$1 Ministry')
      : form.replace(/^(.+) Ministry$/, 'Ministry of $1'),
  ])
  return turned.flatMap((form) => [form, form.replace('Defence', 'Defense')])
}
