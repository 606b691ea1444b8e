import type { Entity, EntityKind } from '../model/entities.ts'
import { addForm, type Form, type FormMap, longest, type NameHit, type NameToken } from './forms.ts'
import { readRows, slugOf, wordsOf } from './rows.ts'

/** Look-ups of what every country has: ministries, general staff, air force. */
export interface Institutions {
  /** "Russia's defense ministry": the institution after a country whose name ends at `end`. */
  after(tokens: readonly NameToken[], at: number, end: number, country: Form): NameHit | undefined
  /** "Ministry of Defence of Ukraine": the institution first, then its country. */
  before(tokens: readonly NameToken[], at: number): NameHit | undefined
  /** The entity of an id such as "ukrainian-general-staff". */
  entity(id: string): Entity | undefined
}

interface Institution {
  readonly name: string
  readonly kind: EntityKind
}

/** Marks the keys of institutions in the map of forms, apart from names that stand alone. */
const MARK = '~'
const ITSELF = ''

/** Reads the table of institutions into the map of forms. */
export function institutionsOf(table: string, forms: FormMap, adjectives: ReadonlyMap<string, string>): Institutions {
  const institutions = new Map<string, Institution>()
  readRows(table, (row, kind) => {
    const [name = '', ...aliases] = row.split('=')
    institutions.set(slugOf(name), { name, kind: kind as EntityKind })
    for (const form of name === ITSELF ? aliases : [name, ...aliases]) {
      addForm(forms, `${MARK} ${form}`, { id: slugOf(name), sense: 'name', anyCase: true })
    }
  })
  const hit = (at: number, end: number, party: string, institution: string): NameHit => {
    const id = institution === ITSELF ? party : idFor(party, institution)
    return { length: end - at, entityId: id, sense: 'name', party }
  }
  // A row of its own ("Pentagon") goes before the regular name ("US Ministry of Defence").
  const idFor = (country: string, institution: string): string => {
    const regular = `${adjectiveOf(adjectives, country)} ${institutions.get(institution)?.name ?? institution}`
    return forms.get(wordsOf(regular).join(' '))?.id ?? slugOf(regular)
  }
  return {
    after(tokens, at, end, country) {
      const start = tokens[end]?.lower === "'s" ? end + 1 : end
      const found = longest(forms, tokens, start, MARK)
      return found && country.party !== undefined ? hit(at, found.end, country.party, found.form.id) : undefined
    },
    before(tokens, at) {
      const found = tokens[at]?.capital === true ? longest(forms, tokens, at, MARK) : undefined
      if (found === undefined || tokens[found.end]?.lower !== 'of') return undefined
      const start = tokens[found.end + 1]?.lower === 'the' ? found.end + 2 : found.end + 1
      const country = longest(forms, tokens, start)
      if (country?.form.party === undefined) return undefined
      return hit(at, country.end, country.form.party, found.form.id)
    },
    entity: (id) => regularEntity(id, institutions, forms, adjectives),
  }
}

function regularEntity(
  id: string,
  institutions: ReadonlyMap<string, Institution>,
  forms: FormMap,
  adjectives: ReadonlyMap<string, string>,
): Entity | undefined {
  for (const [slug, { name, kind }] of institutions) {
    if (slug === ITSELF || !id.endsWith(`-${slug}`)) continue
    const country = forms.get(id.slice(0, -slug.length - 1).replaceAll('-', ' '))
    if (country?.party === undefined) continue
    return { id, kind, name: `${adjectiveOf(adjectives, country.party)} ${name}`, side: country.party }
  }
  return undefined
}

function adjectiveOf(adjectives: ReadonlyMap<string, string>, country: string): string {
  return country === 'united-states' ? 'US' : (adjectives.get(country) ?? country)
}
