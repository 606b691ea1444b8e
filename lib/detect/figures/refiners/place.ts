import type { NameRef } from '../../../model/claims.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf, mostSpecific } from '../../../world/places.ts'
import { CLAUSE_ENDS } from '../../lexicon/en/small-words.ts'
import type { NameMention } from '../../names/find-names.ts'
import { prepositionOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { opponentOf, partyOf, refOf } from './parties.ts'
import type { RefineContext, Refiner } from './refiner.ts'

const HERE: ReadonlySet<string> = new Set(
  'in near at to into across inside around over towards toward along within throughout onto outside on against through'.split(
    ' ',
  ),
)
const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'city', 'place', 'theatre'])

/** The most specific place that the clause names, else one that the list or the event implies. */
export const place: Refiner = {
  name: 'place',
  refine(draft, context) {
    const names = context.reading.names.inSentence(draft.sentence.index)
    const found =
      inSentence(draft, names) ?? draft.antecedent?.place ?? shared(draft, context) ?? implied(draft, context)
    if (found !== undefined) draft.place = found
    if (draft.actor === undefined && found?.id !== undefined && isVictim(draft)) giveActor(draft, found.id)
    return undefined
  },
}

const isVictim = ({ measure }: Draft): boolean =>
  measure === 'killed' ||
  measure === 'wounded' ||
  measure === 'missing' ||
  measure === 'displaced' ||
  measure === 'evacuated' ||
  measure === 'buildings' ||
  measure === 'people'

function giveActor(draft: Draft, placeId: string): void {
  const country = countryOf(placeId)
  if (country !== undefined) draft.actor = refOf(country)
}

/** The nearest place with a preposition of place, behind the figure first; a place inside a wider one wins. */
function inSentence(draft: Draft, names: readonly NameMention[]): NameRef | undefined {
  const { sentence, to, from } = draft
  const places = names.filter((name) => isPlace(name) && HERE.has(prepositionOf(sentence, name, names) ?? ''))
  const behind = places.filter((name) => name.first >= to && isSameClause(draft, to, name.first))
  const ahead = places.filter((name) => name.end <= from).reverse()
  const list = behind.length > 0 ? behind : ahead
  const first = list[0]
  if (first === undefined) return undefined
  const second = list[1]
  const inner = first.id !== undefined && second?.id !== undefined ? mostSpecific(first.id, second.id) : undefined
  const best = inner !== undefined && inner === second?.id ? second : first
  return refOfPlace(best)
}

function refOfPlace(mention: NameMention): NameRef {
  return mention.id === undefined
    ? { text: mention.text }
    : { text: entity(mention.id)?.name ?? mention.text, id: mention.id }
}

function isPlace({ kind, sense }: NameMention): boolean {
  return kind !== undefined && PLACE_KINDS.has(kind) && sense !== 'demonym' && sense !== 'people'
}

function isSameClause({ sentence }: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (CLAUSE_ENDS.has(sentence.word(at))) return false
  return true
}

/** Members of a list and sentences of one event are at one place. */
function shared(draft: Draft, { before }: RefineContext): NameRef | undefined {
  const last = before.at(-1)
  if (last === undefined || last.place === undefined) return undefined
  if (last.sentence === draft.sentence) return last.place
  const isClose = draft.sentence.index - last.sentence.index <= 2 && last.sentence.block === draft.sentence.block
  return isClose && last.actor?.id === draft.actor?.id ? last.place : undefined
}

/** Missiles fall on the enemy's land. */
function implied(draft: Draft, { reading }: RefineContext): NameRef | undefined {
  const { event, actor, measure, sentence } = draft
  const isAir = measure === 'missiles' || measure === 'drones' || measure === 'missiles-and-drones'
  if (!isAir || actor?.id === undefined || event === undefined) return undefined
  if (event.event !== 'launched' && event.event !== 'shot-down' && event.event !== 'jammed') return undefined
  if (draft.by?.id !== undefined) return draft.by
  const ids: string[] = []
  for (let at = sentence.index; at >= Math.max(0, sentence.index - 6); at--)
    for (const name of reading.names.inSentence(at)) ids.push(partyOf(name)?.id ?? name.id ?? '')
  return opponentOf(actor.id, ids)
}
