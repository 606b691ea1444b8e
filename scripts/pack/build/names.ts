import type { NameRef } from '../../../lib/model/claims.ts'
import type { Entity } from '../../../lib/model/entities.ts'
import { tokenize } from '../../../lib/text/tokens.ts'
import { atlas } from './atlas.ts'
import { cell, listCell, type Row } from './tables.ts'

/** Brings names to identities: our own table first, then the built-in world, then the packs' own entities. */
export class NameResolver {
  readonly #rows = new Map<string, { readonly means: readonly string[]; readonly shown: string | undefined }>()
  readonly #byName = new Map<string, Entity>()
  readonly #byId = new Map<string, Entity>()

  constructor(names: readonly Row[], entities: readonly Entity[]) {
    for (const row of names) this.#rows.set(cell(row, 'name'), { means: listCell(row, 'means'), shown: row.shown })
    for (const entity of entities) this.add(entity)
  }

  add(entity: Entity): void {
    this.#byId.set(entity.id, entity)
    for (const name of [entity.name, ...(entity.aliases ?? [])]) {
      if (!this.#byName.has(name)) this.#byName.set(name, entity)
    }
  }

  /** The built-in world knows better than our table when both know an id. */
  entity(id: string): Entity | undefined {
    return atlas.entity(id) ?? this.#byId.get(id)
  }

  /** The name with its identity; without one when nobody knows it. */
  ref(name: string): NameRef {
    const row = this.#rows.get(name)
    if (row !== undefined) return this.#fromRow(name, row)
    const known = knownToWorld(name) ?? this.#byName.get(name)
    return known === undefined ? { text: name } : { text: known.name, id: known.id }
  }

  #fromRow(
    name: string,
    { means, shown }: { readonly means: readonly string[]; readonly shown: string | undefined },
  ): NameRef {
    for (const id of means) {
      if (this.entity(id) === undefined) throw new Error(`names.tsv: "${name}" means "${id}", which is no entity`)
    }
    const [only = name, ...others] = means
    if (others.length > 0) return { text: shown ?? name, parts: means }
    return { text: shown ?? this.entity(only)?.name ?? name, id: only }
  }
}

// "Pat Ryder" as a whole: a name that is only a part of the words is another name.
function knownToWorld(name: string): Entity | undefined {
  const tokens = tokenize(name)
  const hit = atlas.nameAt(tokens, 0)
  return hit !== undefined && hit.length === tokens.length ? atlas.entity(hit.entityId) : undefined
}
