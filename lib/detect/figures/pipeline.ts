import { actor } from './refiners/actor.ts'
import { asOf } from './refiners/as-of.ts'
import { byFrame } from './refiners/by-frame.ts'
import { family } from './refiners/family.ts'
import { kindOfSum } from './refiners/kind-of-sum.ts'
import { measure } from './refiners/measure.ts'
import { parts } from './refiners/parts.ts'
import { place } from './refiners/place.ts'
import type { Refiner } from './refiners/refiner.ts'
import { scope } from './refiners/scope.ts'
import { status } from './refiners/status.ts'
import { teller } from './refiners/teller.ts'
import { tolls } from './refiners/tolls.ts'

/** The refiners in order; each may fill in a part or drop the figure with a reason. */
export const REFINERS: readonly Refiner[] = [
  measure,
  parts,
  scope,
  kindOfSum,
  teller, // before the actor: whose word it is says whose losses they are
  actor,
  place,
  byFrame, // last of whose it is: when nothing near says it
  status,
  family,
  asOf,
  tolls,
]
