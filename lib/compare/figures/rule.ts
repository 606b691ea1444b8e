import type { Relation } from '../../model/relations.ts'
import type { FigurePair } from './pair.ts'

/** One way to decide how two figures relate; `undefined` leaves it to the rules below. */
export interface FigureRule {
  readonly name: string
  decide(pair: FigurePair): Relation | undefined
}
