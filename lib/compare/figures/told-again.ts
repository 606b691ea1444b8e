import type { Measure } from '../../model/claims.ts'
import { isMagnitude, pointOf } from '../range.ts'
import { telling } from './digits.ts'
import type { FigurePair } from './pair.ts'

/** Counted anew night after night: an equal number of a whole country may be of another night. */
const NIGHTLY: ReadonlySet<Measure> = new Set<Measure>([
  'drones',
  'missiles',
  'missiles-and-drones',
  'killed',
  'wounded',
  'casualties',
])

/** How many telling digits make it unlikely that two events share a number by chance. */
const DIGITS = { nightly: 3, rare: 2 } as const
/** The same source with a number of at least this size tells of the same event. */
const FEWEST_OF_ONE_SOURCE = 10

/**
 * An event is in the news for days, and a page often dates it only by its own publication. The same telling number of
 * the same thing, a few days on, is of that event: it is told again, not counted anew.
 */
export function isToldAgain(pair: FigurePair): boolean {
  const { said, recorded } = pair
  const [left, right] = [said.facts.quantity, recorded.facts.quantity]
  if (pair.occasions !== 'near' || pair.actors !== 'same' || pair.kind.relation !== 'same') return false
  if (pointOf(left) !== pointOf(right) || isMagnitude(left) || isMagnitude(right)) return false
  const number = pointOf(left)
  const isNightly = NIGHTLY.has(said.facts.measure) && !pair.isOfOneTown
  if (!isNightly && said.source !== '' && said.source === recorded.source && number >= FEWEST_OF_ONE_SOURCE) return true
  return telling(String(Math.round(number))) >= (isNightly ? DIGITS.nightly : DIGITS.rare)
}
