import type { NameRef } from '../../../model/claims.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import { sideOf } from '../../../world/sides.ts'
import { WARS } from '../../../world/wars.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { ArticleReading } from '../article-reading.ts'

/** The country or movement that acts where a name is used, as an actor. */
export function partyOf(mention: NameMention): NameRef | undefined {
  const id =
    mention.party ??
    (mention.id === undefined ? undefined : isActor(mention.id) ? (sideOf(mention.id) ?? mention.id) : undefined)
  if (id === undefined) return undefined
  return { text: entity(id)?.name ?? mention.text, id }
}

function isActor(id: string): boolean {
  const kind = entity(id)?.kind
  return (
    kind === 'country' ||
    kind === 'government' ||
    kind === 'armed-force' ||
    kind === 'armed-group' ||
    kind === 'alliance' ||
    kind === 'person' ||
    kind === 'organisation'
  )
}

/** An actor by id, as shown. */
export const refOf = (id: string): NameRef => ({ text: entity(id)?.name ?? id, id })

/** The party that a reference stands for. */
export const partyOfRef = ({ id }: NameRef): NameRef | undefined =>
  id === undefined ? undefined : refOf(sideOf(id) ?? id)

const SENTENCES_BACK = 4

/** The parties and countries that a sentence and those before it name, nearest sentence first. */
export function partiesNear({ names }: ArticleReading, index: number): string[] {
  const ids: string[] = []
  for (let at = index; at >= Math.max(0, index - SENTENCES_BACK); at--)
    for (const mention of names.inSentence(at)) {
      const id = partyOf(mention)?.id ?? (mention.id === undefined ? undefined : countryOf(mention.id))
      if (id !== undefined) ids.push(id)
    }
  return ids
}

/** Who fights against this party; the one of them that the text names, or the chief enemy of its only war. */
export function opponentOf(id: string, named: readonly string[]): NameRef | undefined {
  const side = sideOf(id) ?? id
  const against: string[] = []
  let wars = 0
  for (const { camps } of WARS) {
    const at = camps.findIndex((camp) => camp.includes(side))
    if (at >= 0) wars++
    if (at >= 0) against.push(...camps.filter((_, index) => index !== at).flat())
  }
  const known = named.find((each) => against.includes(each)) ?? (wars === 1 ? against[0] : undefined)
  return known === undefined ? undefined : refOf(known)
}
