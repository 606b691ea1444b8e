import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import type { Draft } from '../draft.ts'
import { type Frame, frameOf, groundOf, opponentInFrame } from '../frame.ts'
import { isHeadlineAmongOthers } from '../headline-lists.ts'
import { isOnBothSides } from './actor.ts'
import { isDowner, speakerSide } from './attackers.ts'
import { isIrregular } from './kinds.ts'
import { refOf } from './parties.ts'
import { isMoved } from './places-before.ts'
import type { RefineContext, Refiner } from './refiner.ts'
import { AIR, GIVEN, isVictim, VICTIMS } from './victims.ts'

/** The last resort: a figure whose own words and neighbours name nobody takes its role from what the article is about. */
export const byFrame: Refiner = {
  name: 'frame',
  refine(draft, context) {
    if (draft.actor !== undefined || isOnBothSides(draft)) return undefined
    if (isHeadlineAmongOthers(context.reading.article, draft.sentence.block)) return undefined
    const id = roleIn(frameOf(context.reading), draft, context)
    if (id === undefined) return undefined
    draft.actor = refOf(id)
    draft.assumed = true
    return undefined
  },
}

/** Counts that a report on one country gives of that country. */
const OF_HOME = wordSet('troops strength recruited deserted')

function roleIn(frame: Frame, draft: Draft, context: RefineContext): string | undefined {
  const { measure = 'other', event } = draft
  const teller = speakerSide(draft, context)?.id
  if (AIR.has(measure)) return GIVEN.has(event?.event ?? '') ? undefined : shooter(frame, draft, teller)
  if (isIrregular(draft)) return undefined
  if (isVictim(draft) && !isMoved(draft)) return hit(frame, draft, teller)
  if (measure === 'share') return VICTIMS.has(draft.noun?.measure ?? '') ? hit(frame, draft, teller) : undefined
  return OF_HOME.has(measure) && draft.by === undefined ? frame.home : undefined
}

/** Weapons in the air: of whoever attacks; what a side brings down is of the other. */
function shooter(frame: Frame, draft: Draft, teller: string | undefined): string | undefined {
  const isUsed = draft.sentence.word(draft.event?.at ?? -1) === 'used'
  // "117 drones had been used, he said" may well be his own.
  const downer = isUsed ? undefined : (draft.by?.id ?? teller)
  if (downer !== undefined && (isDowner(draft) || downer !== frame.attacker)) {
    const other = opponentInFrame(frame, downer)
    if (other !== undefined) return other
  }
  return downer !== undefined && isDowner(draft) && downer === frame.attacker ? undefined : frame.attacker
}

/** Victims: of whom the doer, or the article's attacker, fights; where that is a movement, of the country it fights in. */
function hit(frame: Frame, { by, group }: Draft, teller: string | undefined): string | undefined {
  const doer = by?.id ?? (teller === frame.attacker && by === undefined ? undefined : frame.attacker)
  const other = doer === undefined ? undefined : opponentInFrame(frame, doer)
  if (other === undefined) return doer === frame.home ? undefined : frame.home
  if (entity(other)?.kind === 'country' || group === 'military') return other
  return groundOf(frame)
}
