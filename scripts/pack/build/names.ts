import type { NameRef } from '../../../lib/model/claims.ts'
import type { Entity } from '../../../lib/model/entities.ts'
import { entityOf, idOf } from '../../../lib/world/more/atlas.ts'
import { cell, listCell, type Row } from './tables.ts'

interface Meaning {
  readonly means: readonly string[]
  readonly shown: string | undefined
}

/**
 * Brings names to identities: the table of names first, then the packs' own entities, then the built-in world, then
 * outlets, which are often called like something else.
 */
export class NameResolver {
  readonly #rows = new Map<string, Meaning>()
  readonly #own = new Map<string, string>()
  readonly #ownIds = new Set<string>()
  readonly #outlets = new Map<string, string>()
  readonly #byId = new Map<string, Entity>()

  constructor(names: readonly Row[], entities: readonly Entity[]) {
    for (const row of names) this.#rows.set(cell(row, 'name'), { means: listCell(row, 'means'), shown: row.shown })
    for (const entity of entities) {
      this.#add(entity, this.#own)
      this.#ownIds.add(entity.id)
    }
  }

  addOutlet(entity: Entity): void {
    this.#add(entity, this.#outlets)
  }

  /** What an id stands for; our own entities are called as our table calls them, all others as the world does. */
  entity(id: string): Entity | undefined {
    const own = this.#byId.get(id)
    return this.isOwn(id) ? own : (entityOf(id) ?? own)
  }

  /** True for entities of our own table. */
  isOwn(id: string): boolean {
    return this.#ownIds.has(id)
  }

  /** The name with its identity; without one when nobody knows it. */
  ref(name: string): NameRef {
    const row = this.#rows.get(name)
    if (row !== undefined) return this.#fromRow(name, row)
    // "TV 2 (Norway)" is not Norway: the world leaves out what stands in brackets, so it is not asked about such names.
    const world = name.includes('(') ? undefined : idOf(name)
    const id = this.#own.get(name) ?? world ?? this.#outlets.get(name)
    const entity = id === undefined ? undefined : this.entity(id)
    return entity === undefined ? { text: name } : { text: entity.name, id: entity.id }
  }

  #add(entity: Entity, names: Map<string, string>): void {
    if (!this.#byId.has(entity.id)) this.#byId.set(entity.id, entity)
    for (const name of [entity.name, ...(entity.aliases ?? [])]) if (!names.has(name)) names.set(name, entity.id)
  }

  #fromRow(name: string, { means, shown }: Meaning): NameRef {
    for (const id of means) {
      if (this.entity(id) === undefined) throw new Error(`names.tsv: "${name}" means "${id}", which is no entity`)
    }
    const [only = name, ...others] = means
    if (others.length > 0) return { text: shown ?? name, parts: means }
    return { text: shown ?? this.entity(only)?.name ?? name, id: only }
  }
}
