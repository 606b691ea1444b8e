import type { NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import { BELLIGERENTS } from '../../../world/wars.ts'
import type { Draft } from '../draft.ts'
import { enemyOf, isAttacker, speakerSide } from './attackers.ts'
import { partyOf, refOf } from './parties.ts'
import { isHurtElsewhere, lastVictims } from './recounts.ts'
import type { RefineContext } from './refiner.ts'
import { isSource } from './sources.ts'

/**
 * Whose the victims are whom no word gives an owner, by what tells most: the country of the place, the country that
 * whoever did it fights (a state at war with none but movements hits its own people), those counted just before, the
 * only country that the sentences around speak of.
 */
export function countryHit(draft: Draft, context: RefineContext): NameRef | undefined {
  const here = draft.place?.id === undefined ? undefined : countryOf(draft.place.id)
  if (here !== undefined && !isOfDoer(draft, here, context)) return refOf(here)
  return (
    ofHealthService(draft, context) ??
    hitByState(draft, context) ??
    asBefore(draft, context) ??
    onlyCountry(draft, context)
  )
}

/** Whoever hits another country does not hit at home. */
const isOfDoer = (draft: Draft, here: string, context: RefineContext): boolean =>
  draft.by?.id === here && isCountry(enemyOf(draft.by, draft, context)?.id)

const CARE = wordSet('health hospital hospitals ambulance rescue rescuers emergency')
const FARTHEST_CARE = 3

/** "Lebanon's health minister said", "Gaza's ambulance service": those who care for a country's hurt count its own. */
function ofHealthService({ sentence, group }: Draft, { reading }: RefineContext): NameRef | undefined {
  if (group === 'military') return undefined
  for (const { end, id, sense } of reading.names.inSentence(sentence.index)) {
    const country = id === undefined || sense === 'people' ? undefined : countryOf(id)
    if (country === undefined) continue
    for (let at = end; at < end + FARTHEST_CARE; at++) if (CARE.has(sentence.word(at))) return refOf(country)
  }
  return undefined
}

const isCountry = (id: string | undefined): id is string => id !== undefined && entity(id)?.kind === 'country'

function hitByState(draft: Draft, context: RefineContext): NameRef | undefined {
  const { by } = draft
  if (!isCountry(by?.id)) return undefined
  const enemy = enemyOf(by, draft, context)
  if (isCountry(enemy?.id)) return enemy
  return enemy !== undefined && draft.group !== 'military' ? by : undefined
}

/** Those counted in the sentence before, if nothing speaks against it. */
export function asBefore(draft: Draft, context: RefineContext): NameRef | undefined {
  const last = lastVictims(context)
  const isNear = last !== undefined && draft.sentence.index - last.sentence.index <= 1
  if (!isNear || last.actor?.id === draft.by?.id || isHurtElsewhere(draft, last.actor, context)) return undefined
  if (!isCountry(last.actor?.id) && last.group !== draft.group) return undefined
  // "Niger's ministry reported 13 dead", after those of Chad.
  const teller = speakerSide(draft, context)?.id
  if (isCountry(teller) && BELLIGERENTS.has(teller) && teller !== last.actor?.id && teller !== draft.by?.id)
    return undefined
  return last.actor
}

const SENTENCES_BACK = 1
/** Powers that take part in many wars from afar. */
const FAR = wordSet('united-states united-kingdom russia')

/** The one country at war that is spoken of before, and neither tells nor attacks. */
function onlyCountry(draft: Draft, { reading }: RefineContext): NameRef | undefined {
  const { sentence, from, by } = draft
  const ids = new Set<string>()
  const reach = Math.max(reading.reachOf(sentence), sentence.index - SENTENCES_BACK)
  for (let at = reach; at <= sentence.index; at++) {
    const near = reading.sentences[at]
    if (near === undefined) continue
    for (const name of reading.names.inSentence(at)) {
      if (near === sentence && name.end > from) break
      if (name.compound !== undefined || name.span.start < reading.openingEnd) continue
      const id = partyOf(name)?.id ?? (name.id === undefined ? undefined : countryOf(name.id))
      if (
        isCountry(id) &&
        BELLIGERENTS.has(id) &&
        !FAR.has(id) &&
        id !== by?.id &&
        !isSource(near, name) &&
        !isAttacker(near, name)
      )
        ids.add(id)
    }
  }
  const [only] = ids
  if (ids.size !== 1 || only === undefined) return undefined
  draft.assumed = true
  return refOf(only)
}
