import { wordSet } from '../../../text/word-set.ts'
import type { Draft } from '../draft.ts'

/** Measures of those and that to which something happened. */
export const VICTIMS = wordSet('killed wounded missing displaced evacuated people buildings bodies')
/** Measures of what flies at somebody. */
export const AIR = wordSet('missiles drones missiles-and-drones')
/** Events by which things and sums are given or made. */
export const GIVEN = wordSet('pledged delivered produced needed gave allocated appropriated committed spent frozen')
/** Measures that are counted where they happened. */
const PLACED = wordSet('killed wounded missing displaced evacuated buildings people casualties bodies refugees')

/** Does it count people to whom something happened, or what was hit? */
export const isVictim = ({ measure = 'other', group }: Draft): boolean =>
  PLACED.has(measure) || (measure === 'captured' && group !== 'military')
