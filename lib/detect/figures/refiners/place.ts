import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf, isWithin } from '../../../world/places.ts'
import { BELLIGERENTS } from '../../../world/wars.ts'
import type { NameMention } from '../../names/find-names.ts'
import { addDays } from '../../time/days.ts'
import type { Draft } from '../draft.ts'
import { NATIONALS } from '../noun-phrase.ts'
import { decided } from '../trace-changes.ts'
import { isOnBothSides } from './actor.ts'
import { chainOf } from './chain.ts'
import { asBefore, countryHit } from './country-hit.ts'
import { isIrregular } from './kinds.ts'
import { ownPlace } from './own-place.ts'
import { opponentOf, partiesNear, partyOfRef, refOf } from './parties.ts'
import { earlierPlace, eventPlace, isMoved, leadPlace } from './places-before.ts'
import { pointsBack } from './points-back.ts'
import { firstVictims, isRecount } from './recounts.ts'
import type { RefineContext, Refiner } from './refiner.ts'
import { isVictim } from './victims.ts'

/** What tells where, in order. */
const RULES: readonly {
  readonly name: string
  readonly where: (draft: Draft, names: readonly NameMention[], context: RefineContext) => NameRef | undefined
}[] = [
  { name: 'place of the clause', where: ownPlace },
  { name: 'place pointed back at', where: (draft, _, context) => pointsBack(draft, context) },
  { name: 'place of the whole', where: ({ antecedent }) => antecedent?.place },
  { name: 'place of the list', where: (draft, _, context) => inList(draft, context) },
  { name: 'where it falls', where: (draft, _, context) => implied(draft, context) },
  { name: 'place of the same before', where: (draft, _, context) => ofSameBefore(draft, context) },
]

function saidOrImplied(draft: Draft, names: readonly NameMention[], context: RefineContext): NameRef | undefined {
  for (const { name, where } of RULES) {
    const found = where(draft, names, context)
    if (found === undefined) continue
    decided(context.reading, draft, name)
    return found
  }
  return undefined
}

/** The most specific place that the clause names, else one that the list, the event or the sentences before imply. */
export const place: Refiner = {
  name: 'place',
  refine(draft, context) {
    const { index } = draft.sentence
    const names = context.reading.names.inSentence(index)
    const found = saidOrImplied(draft, names, context)
    const isUnowned = draft.actor === undefined && isVictim(draft) && !isOnBothSides(draft) && !isIrregular(draft)
    if (found === undefined && isUnowned) draft.actor = asBefore(draft, context)
    draft.place = found ?? placeOfVictims(draft, context)
    const isOwned = draft.actor !== undefined || isOnBothSides(draft) || isIrregular(draft) || isGoneTo(draft, names)
    if (!isOwned && isVictim(draft)) draft.actor = countryHit(draft, context)
    return undefined
  },
}

/** "8,000 had crossed into Chad": where they went is not whose they are. */
function isGoneTo(draft: Draft, names: readonly NameMention[]): boolean {
  if (!isMoved(draft)) return false
  const { sentence, to } = draft
  return names.some(
    ({ first, id }) => first > to && id === draft.place?.id && /^(?:into|to|for)$/.test(sentence.word(first - 1)),
  )
}

/** Where victims were hit, by the sentences before; those of whoever speaks are no victims of somewhere else. */
function placeOfVictims(draft: Draft, context: RefineContext): NameRef | undefined {
  if (!isVictim(draft) || draft.group === 'military' || draft.measure === 'casualties') return undefined
  const near =
    (isRecount(draft) ? firstVictims(context)?.place : undefined) ??
    eventPlace(draft, context) ??
    (isMoved(draft) ? (earlierPlace(draft, context, 1) ?? leadPlace(draft, context)) : undefined) ??
    earlierPlace(draft, context)
  const isWide = isOfWholeWar(draft, context) || (!isMoved(draft) && isFarMore(draft, near, context))
  const wide = near !== undefined && isWide ? countryAround(near) : near
  const before = isAbroad(wide, draft) ? undefined : wide
  const speaker = chainOf(draft, context.statements).at(-1)?.speaker
  const teller = speaker === undefined || draft.actor !== undefined ? undefined : partyOfRef(speaker)
  if (isOnBothSides(draft)) return near
  // Whoever did it does not count the dead as their own.
  const own = teller?.id === draft.by?.id ? undefined : teller
  if (own?.id === undefined || !isFightingCountry(own.id)) return before
  const isElsewhere = before?.id !== undefined && countryOf(before.id) !== own.id
  if (before === undefined || isElsewhere) draft.actor = own
  return isElsewhere ? undefined : before
}

/** "Two died in Kyiv. … June was the worst month, with 232 killed": far more than all that were counted there. */
function isFarMore(draft: Draft, near: NameRef | undefined, { before }: RefineContext): boolean {
  const there = before.filter((other) => isVictim(other) && near?.id !== undefined && other.place?.id === near.id)
  const most = Math.max(...there.map(sizeOf))
  return there.length > 0 && sizeOf(draft) >= LARGE && sizeOf(draft) > most * FAR_MORE
}
const sizeOf = ({ amount: { value, low, high } }: Draft): number => value ?? high ?? low ?? 0
const LARGE = 100
const FAR_MORE = 10

/** "Iran's ministry counts 224 dead", after those of Israel: a country's dead are not at the place of others. */
function isAbroad(place: NameRef | undefined, { actor, noun, head = 0, amount }: Draft): boolean {
  const isOfNation = noun === NATIONALS && head >= amount.from
  if (place?.id === undefined || actor?.id === undefined || isOfNation) return false
  const country = countryOf(place.id)
  return entity(actor.id)?.kind === 'country' && country !== undefined && country !== actor.id
}

/** "has recorded 24,000 deaths so far", "since the war began": more than happened at one place. */
function isOfWholeWar({ sentence, noun }: Draft, { reading }: RefineContext): boolean {
  if (sentence.holds(WHOLE) || noun === NATIONALS) return true
  const { since, periods } = reading.timesOf(sentence)
  return since !== undefined || periods.some(({ days }) => addDays(days.start, LONG) <= days.end)
}
const WHOLE = wordClass('nationwide countrywide overall altogether total far conflict war')
/** Days that no battle at one place lasts. */
const LONG = 60

/** The country of a place, where it is known; Gaza is a war of its own. */
function countryAround({ id }: NameRef): NameRef | undefined {
  if (id === undefined) return undefined
  if (isWithin(id, 'gaza')) return refOf('gaza')
  return refOf(countryOf(id) ?? id)
}

const isFightingCountry = (id: string): boolean =>
  BELLIGERENTS.has(id) && id !== 'united-states' && entity(id)?.kind === 'country'

/** Members of a list are at one place; a count of the whole war is of the country. */
function inList(draft: Draft, context: RefineContext): NameRef | undefined {
  const last = context.before.at(-1)
  if (last?.place === undefined || last.sentence !== draft.sentence) return undefined
  const isWide = isVictim(draft) && isOfWholeWar(draft, context)
  return isWide && last.antecedent === undefined ? countryAround(last.place) : last.place
}

/** Those of one owner and kind that the sentences right before count are at one place. */
function ofSameBefore(draft: Draft, context: RefineContext): NameRef | undefined {
  const last = context.before.at(-1)
  if (last?.place === undefined || draft.actor === undefined || last.actor?.id !== draft.actor.id) return undefined
  if (
    !(last.group === draft.group || isOfOneTeller(last, draft, context)) ||
    (isVictim(draft) && isOfWholeWar(draft, context))
  )
    return undefined
  const isClose = draft.sentence.index - last.sentence.index <= 2 && last.sentence.block === draft.sentence.block
  return isClose ? last.place : undefined
}

const isOfOneTeller = (last: Draft, draft: Draft, { statements }: RefineContext): boolean =>
  chainOf(last, statements).at(-1)?.speaker.text === chainOf(draft, statements).at(-1)?.speaker.text

/** Missiles fall on the enemy's land; who shoots down does it at home. */
function implied(draft: Draft, context: RefineContext): NameRef | undefined {
  const { event, actor, measure } = draft
  if (actor === undefined && draft.by === undefined) return undefined
  const isAir = measure === 'missiles' || measure === 'drones' || measure === 'missiles-and-drones'
  if (!isAir || event === undefined || !/^(?:launched|shot-down|jammed|destroyed)$/.test(event.event)) return undefined
  if (draft.by?.id !== undefined && event.event !== 'launched')
    return entity(draft.by.id)?.kind === 'country' ? draft.by : undefined
  const earlier = earlierPlace(draft, context)
  const near = partiesNear(context.reading, draft.sentence.index).filter((id) => !FAR.has(id))
  const country = earlier?.id === undefined ? undefined : countryOf(earlier.id)
  if (country !== undefined && country !== actor?.id) return refOf(country)
  const enemy = actor?.id === undefined ? undefined : opponentOf(actor.id, near, context.reading.article.text)
  return enemy?.id !== undefined && entity(enemy.id)?.kind === 'country' ? enemy : undefined
}

/** Powers that take part in a war from afar. */
const FAR = wordSet('united-states united-kingdom')
