import type { NameRef } from '../../../model/claims.ts'
import type { Draft } from '../draft.ts'
import { isPlaceName, placesAmong, refOfPlace } from './own-place.ts'
import type { RefineContext } from './refiner.ts'
import { isVictim } from './victims.ts'

/** Victims of one event are counted in one place: that of the victims counted in the sentences before. */
export function eventPlace(draft: Draft, { before }: RefineContext): NameRef | undefined {
  const { sentence } = draft
  const victims = before.filter(
    (other) => isVictim(other) && other.group !== 'military' && isMoved(other) === isMoved(draft),
  )
  const last = victims.findLast((other) => other.place !== undefined)
  // Those of another country have been counted since.
  if (last?.actor?.id !== victims.at(-1)?.actor?.id) return undefined
  return last !== undefined && sentence.index - last.sentence.index <= SENTENCES_BACK ? last.place : undefined
}

/** Those who fled or are displaced, where nothing else is said, are of the place that the text opens with. */
export function leadPlace({ sentence }: Draft, { reading }: RefineContext): NameRef | undefined {
  if (reading.reachOf(sentence) > 0) return undefined
  const [lead] = reading.sentences
  const first = lead && placesAmong(reading.names.inSentence(0), lead).find((name) => name.id !== undefined)
  return first && refOfPlace(first)
}

/** Those who left or were driven from where they lived. */
export const isMoved = ({ measure }: Draft): boolean => /^(?:displaced|evacuated|refugees)$/.test(measure ?? '')

const SENTENCES_BACK = 3

/** The last place that the sentences before put something at, or whose land they name ("Ukraine's regions"). */
export function earlierPlace(
  { sentence }: Draft,
  { reading }: RefineContext,
  back = SENTENCES_BACK,
): NameRef | undefined {
  for (let at = sentence.index; at >= Math.max(reading.reachOf(sentence), sentence.index - back); at--) {
    const earlier = reading.sentences[at]
    if (earlier === undefined) return undefined
    const names = reading.names.inSentence(at)
    const here = placesAmong(names, earlier).findLast((name) => name.id !== undefined)
    const owned = names.findLast(
      (name) =>
        isPlaceName(name) &&
        earlier.word(name.end) === "'s" &&
        /^(?:regions?|energy|power|territory|soil|cities|capital|infrastructure)$/.test(earlier.word(name.end + 1)),
    )
    const found = here ?? owned
    if (found !== undefined) return refOfPlace(found)
  }
  return undefined
}
