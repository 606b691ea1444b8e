import type { Entity } from '../../model/entities.ts'
import type { EntityLine, OutletLine } from '../format/lines.ts'
import { present } from './report-from-line.ts'

/** The entity that a checked line stands for. */
export function entityFromLine({ entity: id, ...rest }: EntityLine): Entity {
  return { id, ...rest }
}

/** An outlet is an entity too; the country it publishes from is its side. */
export function entityFromOutlet({ outlet: id, name, kind, country, aliases, domains }: OutletLine): Entity {
  return present({ id, kind: 'outlet', name, aliases, side: country, domains, outletKind: kind }) as Entity
}
