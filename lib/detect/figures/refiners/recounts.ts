import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { countryOf } from '../../../world/places.ts'
import { isPutBefore } from '../detectors/linked.ts'
import type { Draft } from '../draft.ts'
import { ownPlace } from './own-place.ts'
import type { RefineContext } from './refiner.ts'

/** "put the number of casualties at 100", "the overall toll": a count of those whom the text opens with. */
export function isRecount({ sentence, from, measure = 'other', noun }: Draft): boolean {
  if (!HURT.has(measure) || noun?.group === 'military' || !sentence.holds(TOLLS)) return false
  const isOverall = sentence.holds(OVERALL)
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    if (!TOLLS.has(sentence.word(at))) continue
    if (isOverall ? OVERALL.has(sentence.word(at - 1)) : isPutBefore(sentence, from)) return true
  }
  return false
}
const TOLLS = wordClass('toll number dead casualties')
const OVERALL = wordClass('overall total official')
const HURT = wordSet('killed wounded casualties')
/** Those whom a text counts as hurt, and whose they are. */
const isOfVictims = ({ measure = 'other', actor: whose }: Draft): boolean => HURT.has(measure) && whose !== undefined

/** "Seoul gave a lower number: 300 dead": another count of those counted before. */
export function isOtherNumber({ sentence, from }: Draft): boolean {
  if (!sentence.holds(NUMBERS) || sentence.word(from - 1) !== ':') return false
  for (let at = from - 2; at >= Math.max(1, from - 6); at--)
    if (NUMBERS.has(sentence.word(at))) return OTHER.has(sentence.word(at - 1))
  return false
}
const NUMBERS = wordClass('number numbers figure figures toll count total estimate')
const OTHER = wordSet('lower higher different other smaller larger another new similar far')

/** "251 people were seized when gunmen attacked southern Israel": a place of their own, and not that of those before. */
export function isHurtElsewhere(draft: Draft, whose: NameRef | undefined, { reading }: RefineContext): boolean {
  const place = ownPlace(draft, reading.names.inSentence(draft.sentence.index))
  const country = place?.id === undefined ? undefined : countryOf(place.id)
  return country !== undefined && whose?.id !== undefined && country !== whose.id
}

/** The first count of victims of the text, whose number is told anew. */
export const firstVictims = ({ before }: RefineContext): Draft | undefined => before.find(isOfVictims)

/** The count of victims that stands nearest before. */
export const lastVictims = ({ before }: RefineContext): Draft | undefined => before.findLast(isOfVictims)
