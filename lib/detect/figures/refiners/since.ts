import { wordClass } from '../../../text/word-classes.ts'
import { withinChain } from '../../../world/places.ts'
import { allWars, type War } from '../../../world/wars.ts'
import type { Draft } from '../draft.ts'

/** The day from which a figure counts: as named, or the day the war began ("since the full-scale invasion", "since October 7"). */
export function startOfCount(draft: Draft, named: string | undefined): string | undefined {
  if (named === undefined && !isSinceWar(draft)) return undefined
  const began = warOf(draft)?.since
  if (named === undefined) return began
  // A war's own day without its year is that of the war.
  return began !== undefined && began.slice(5) === named.slice(5) && began < named ? began : named
}

const SINCE = wordClass('since')
const WAR = wordClass('invasion war')
const FARTHEST = 8

function isSinceWar({ sentence }: Draft): boolean {
  if (!sentence.holds(SINCE) || !sentence.holds(WAR)) return false
  const since = sentence.tokens.findIndex(({ lower }) => lower === 'since')
  for (let at = since + 1; at < since + FARTHEST; at++) if (WAR.has(sentence.word(at))) return true
  return false
}

/** The one war that a figure's place lies in, or that its actor fights. */
function warOf({ place, actor }: Draft): War | undefined {
  const chain = place?.id === undefined ? [] : withinChain(place.id)
  const here = allWars().filter(({ places }) => places.some((each) => chain.includes(each)))
  if (here.length === 1) return here[0]
  const own = allWars().filter(({ camps }) => camps.some((camp) => actor?.id !== undefined && camp.includes(actor.id)))
  return own.length === 1 ? own[0] : undefined
}
