import type { NameRef } from '../../../model/claims.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import { sideOf } from '../../../world/sides.ts'
import { allWars } from '../../../world/wars.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { ArticleReading } from '../article-reading.ts'
import { perNames } from '../per-names.ts'

/** The country or movement that acts where a name is used, as an actor. */
export function partyOf(mention: NameMention): NameRef | undefined {
  const id = mention.party ?? (mention.id === undefined ? undefined : ownSide(mention.id))
  return id === undefined ? undefined : (knownRef(id) ?? { text: mention.text, id })
}

/** References to known entities, each made once. */
const refs = new Map<string, NameRef>()

function knownRef(id: string): NameRef | undefined {
  const before = refs.get(id)
  if (before !== undefined) return before
  const name = entity(id)?.name
  if (name === undefined) return undefined
  const ref = { text: name, id }
  refs.set(id, ref)
  return ref
}

/** A body that counts or helps is of nobody's side, and no actor. */
function ownSide(id: string): string | undefined {
  const side = isActor(id) ? sideOf(id) : undefined
  return side ?? (isActor(id) && entity(id)?.kind !== 'organisation' ? id : undefined)
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
export const refOf = (id: string): NameRef => knownRef(id) ?? { text: id, id }

/** The party that a reference stands for. */
export const partyOfRef = ({ id }: NameRef): NameRef | undefined =>
  id === undefined ? undefined : refOf(sideOf(id) ?? id)

const SENTENCES_BACK = 4

/** The parties and countries that a sentence and those before it name, nearest sentence first. */
export function partiesNear(reading: ArticleReading, index: number): string[] {
  const { names, sentences } = reading
  const reach = sentences[index] === undefined ? 0 : reading.reachOf(sentences[index])
  const ids: string[] = []
  for (let at = index; at >= Math.max(reach, index - SENTENCES_BACK); at--)
    ids.push(...partiesAmong(names.inSentence(at)))
  return ids
}

/** The parties and countries that a sentence names, in order. */
export const partiesAmong = perNames((names): readonly string[] => {
  const ids: string[] = []
  for (const mention of names) {
    const id = partyOf(mention)?.id ?? (mention.id === undefined ? undefined : countryOf(mention.id))
    if (id !== undefined) ids.push(id)
  }
  return ids
})

/**
 * Who fights against this party: the one of them that the text names near, or the chief enemy of its only war, if the
 * text names it anywhere. Nobody is brought in from outside the text.
 */
export function opponentOf(id: string, named: readonly string[], text: string): NameRef | undefined {
  const { against, wars } = enemiesOf(sideOf(id) ?? id)
  const known =
    named.find((each) => against.includes(each)) ?? (wars === 1 && isNamedIn(text, against[0]) ? against[0] : undefined)
  return known === undefined ? undefined : refOf(known)
}

/** A country by the letters that its name and its people share ("Ukrai", "Armen"). */
function isNamedIn(text: string, id: string | undefined): boolean {
  const name = id === undefined ? undefined : entity(id)?.name
  return name !== undefined && text.includes(name.slice(0, SHARED_LETTERS))
}
const SHARED_LETTERS = 5

/** Who fights against a side, and in how many wars. */
interface Enemies {
  readonly against: readonly string[]
  readonly wars: number
}

const enemies = new Map<string, Enemies>()

function enemiesOf(side: string): Enemies {
  const before = enemies.get(side)
  if (before !== undefined) return before
  const against: string[] = []
  let wars = 0
  for (const { camps } of allWars()) {
    const at = camps.findIndex((camp) => camp.includes(side))
    if (at >= 0) wars++
    if (at >= 0) against.push(...camps.filter((_, index) => index !== at).flat())
  }
  const found = { against, wars }
  enemies.set(side, found)
  return found
}
