import type { Entity } from '../model/entities.ts'
import { entityOf } from '../world/more/atlas.ts'
import type { EntityLookup } from '../world/places.ts'

/** Finds entities of the world's own tables first, then those that packs bring. */
export function lookupWith(entities: readonly Entity[]): EntityLookup {
  const brought = new Map<string, Entity>()
  for (const entity of entities) if (!brought.has(entity.id)) brought.set(entity.id, entity)
  const known = new Map<string, Entity | undefined>()
  return (id) => {
    if (known.has(id)) return known.get(id)
    const found = joined(entityOf(id), brought.get(id))
    known.set(id, found)
    return found
  }
}

/** A pack may add to what the tables know (a place's region, an outlet's domains), never take away. */
function joined(own: Entity | undefined, brought: Entity | undefined): Entity | undefined {
  return own === undefined || brought === undefined ? (own ?? brought) : { ...brought, ...own }
}
