import type { Entity, EntityKind } from '../model/entities.ts'
import { addForm, type Form, type KnownForms, keyOf, type NameHit, type NameToken } from './forms.ts'
import { type Found, firstWord, INSTITUTION, longestName, walk } from './longest-name.ts'
import { eachRow, slugOf } from './rows.ts'

/** Look-ups of what every country has: ministries, general staff, air force. */
export interface Institutions {
  /** "Russia's defense ministry": the institution after a country whose name ends before `end`. */
  after(tokens: readonly NameToken[], at: number, end: number, country: Form): NameHit | undefined
  /** "Ministry of Defence of Ukraine": the institution first, then its country. */
  before(tokens: readonly NameToken[], at: number): NameHit | undefined
  /** The entity of an id such as "ukrainian-general-staff". */
  entity(id: string): Entity | undefined
}

/** Nouns before which a force is only an adjective: "Russian military vehicles", "US Air Force base". */
const THINGS =
  /^(?:personnel|vehicles?|equipment|hardware|aid|assistance|support|bases?|jets?|aircraft|planes?|helicopters?|ships?|vessels?|troops|soldiers|forces|servicemen|recruits|officials?|officers?|experts?|units?|positions?|targets?|operations?|losses|casualties|dead|deaths|spending|budget|training|exercises|buildup|presence|campaign|academy|academies|facility|facilities|sites?|power)$/
/** The row of the government itself: it is the country. */
const ITSELF = ''

/**
 * Reads the table of institutions into the known forms. One that has a row of its own ("Pentagon") goes before
 * the regular name ("US Ministry of Defence").
 */
export function institutionsOf(table: string, known: KnownForms): Institutions {
  const kinds = new Map<string, EntityKind>()
  const names = new Map<string, string>()
  const starts = new Set<string>()
  eachRow(table, (row, kind) => {
    const [name = '', ...aliases] = row.split('=')
    const id = slugOf(name)
    names.set(id, name)
    kinds.set(id, kind as EntityKind)
    for (const form of variantsOf(name === ITSELF ? aliases : [name, ...aliases])) {
      const key = keyOf(form)
      starts.add(key.split(' ', 1)[0] ?? '')
      addForm(known, `${INSTITUTION} ${key}`, {
        id,
        sense: 'name',
        rank: 0,
        anyCase: true,
        party: undefined,
      })
    }
  })
  return new InstitutionTable(known, kinds, names, starts)
}

class InstitutionTable implements Institutions {
  readonly #known: KnownForms
  readonly #kinds: ReadonlyMap<string, EntityKind>
  readonly #names: ReadonlyMap<string, string>
  /** First words of institutions: before any other word none begins. */
  readonly #starts: ReadonlySet<string>
  readonly #ids = new Map<string, string>()

  constructor(
    known: KnownForms,
    kinds: ReadonlyMap<string, EntityKind>,
    names: ReadonlyMap<string, string>,
    starts: ReadonlySet<string>,
  ) {
    this.#known = known
    this.#kinds = kinds
    this.#names = names
    this.#starts = starts
  }

  after(tokens: readonly NameToken[], at: number, end: number, { party, sense }: Form): NameHit | undefined {
    if (party === undefined || sense === 'people') return undefined
    const found = this.#walk(tokens, tokens[end]?.lower === "'s" ? end + 1 : end)
    if (found === undefined || !this.#mayHave(party, found.form.id)) return undefined
    const isThing = this.#kinds.get(found.form.id) === 'armed-force' && THINGS.test(tokens[found.end]?.lower ?? '')
    return isThing ? undefined : this.#hit(at, found.end, party, found.form.id)
  }

  before(tokens: readonly NameToken[], at: number): NameHit | undefined {
    const found = tokens[at]?.capital === true ? this.#walk(tokens, at) : undefined
    if (found === undefined || tokens[found.end]?.lower !== 'of') return undefined
    const country = longestName(this.#known, tokens, found.end + (tokens[found.end + 1]?.lower === 'the' ? 2 : 1))
    if (country?.form.party === undefined || !this.#mayHave(country.form.party, found.form.id)) return undefined
    return this.#hit(at, country.end, country.form.party, found.form.id)
  }

  #walk(tokens: readonly NameToken[], at: number): Found | undefined {
    return this.#starts.has(firstWord(tokens, at)) ? walk(this.#known, tokens, at, INSTITUTION) : undefined
  }

  entity(id: string): Entity | undefined {
    for (const [institution, kind] of this.#kinds) {
      if (institution === ITSELF || !id.endsWith(`-${institution}`)) continue
      const country = id.slice(0, -institution.length - 1).replaceAll('-', ' ')
      this.#known.load(country)
      const party = this.#known.forms.get(country)?.party
      if (party !== undefined) return { id, kind, name: this.#nameFor(party, institution), side: party }
    }
    return undefined
  }

  #hit(at: number, end: number, party: string, institution: string): NameHit {
    const entityId = institution === ITSELF ? party : this.#idFor(party, institution)
    return { length: end - at, entityId, sense: 'name', party, compound: undefined }
  }

  #nameFor(party: string, institution: string): string {
    return `${this.#known.adjectives.get(party) ?? party} ${this.#names.get(institution)}`
  }

  #idFor(party: string, institution: string): string {
    const key = `${party} ${institution}`
    const before = this.#ids.get(key)
    if (before !== undefined) return before
    const id = this.#findId(party, institution)
    this.#ids.set(key, id)
    return id
  }

  #findId(party: string, institution: string): string {
    const name = this.#nameFor(party, institution)
    this.#known.load(keyOf(name))
    return this.#known.forms.get(keyOf(name))?.id ?? slugOf(name)
  }

  /** Continents and alliances have officials and parliaments, but no army. */
  #mayHave(party: string, institution: string): boolean {
    const kind = this.#known.kindOf(party)
    return kind === 'country' || kind === 'armed-group' || this.#kinds.get(institution) !== 'armed-force'
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
  return turned.flatMap((form) => [form, form.replace('efence', 'efense')])
}
