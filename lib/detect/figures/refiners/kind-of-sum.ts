import type { Measure } from '../../../model/claims.ts'
import { type WordClass, wordClass } from '../../../text/word-classes.ts'
import { entity } from '../../../world/gazetteer.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { Draft } from '../draft.ts'
import { partyOf } from './parties.ts'
import type { Refiner } from './refiner.ts'

/** What a sum of money or a share is of, by the words beside it; the first row that fits. A newcomer adds a row. */
const SUMS: readonly (readonly [Measure, WordClass])[] = [
  ['reconstruction-cost', wordClass('reconstruction rebuild rebuilding recovery')],
  ['frozen-assets', wordClass('frozen immobilised immobilized assets')],
  ['damage', wordClass('damage damages destroyed')],
  ['aid', wordClass('aid assistance support allocated committed delivered package packages')],
  ['budget', wordClass('budget spending spend spends')],
]
const SHARES: readonly (readonly [Measure, WordClass])[] = [
  ['gdp-share', wordClass('gdp product income')],
  ['approval', wordClass('approval approve approves trust trusted trusting rating')],
  ['territory-share', wordClass('territory territories land country region oblast')],
]

/** Tells aid from damage, and land from output. */
export const kindOfSum: Refiner = {
  name: 'kind of sum',
  refine(draft, { reading, before }) {
    const rows =
      draft.measure === 'money' ? SUMS : draft.measure === 'share' && draft.noun === undefined ? SHARES : undefined
    if (rows === undefined) return undefined
    const row = rows.find(([, words]) => hasNear(draft, words))
    const last = before.at(-1)
    if (row !== undefined) draft.measure = row[0]
    else if (isGiven(draft, reading.names.inSentence(draft.sentence.index))) draft.measure = 'aid'
    else if (last?.sentence === draft.sentence && isOfSameSum(draft)) draft.measure = last.measure
    else if (draft.measure === 'share' && isOfPlace(draft, reading.names.inSentence(draft.sentence.index)))
      draft.measure = 'territory-share'
    if (draft.measure === 'aid') draft.thing ??= kindOfAid(draft)
    return undefined
  },
}

/** "$66 billion in military aid", "$11 billion of weapons": a part of all aid. */
function kindOfAid({ sentence, from, to }: Draft): string | undefined {
  if (!sentence.holds(KINDS_OF_AID)) return undefined
  for (let at = Math.max(0, from - REACH); at < to + REACH; at++) {
    const word = sentence.word(at)
    if (KINDS_OF_AID.has(word)) return `${word} aid`
  }
  return undefined
}
const KINDS_OF_AID = wordClass('military security weapons weapon arms humanitarian financial')

/** "had given Ukraine $350 billion": what one state gives another is aid. */
const isGiven = ({ measure, event, sentence, from }: Draft, names: readonly NameMention[]): boolean =>
  measure === 'money' &&
  event?.event === 'gave' &&
  names.some(
    (name) =>
      name.first > event.at && name.end === from && partyOf(name) !== undefined && sentence.word(name.end) !== "'s",
  )

/** "up from $152 billion": the sum before, at another time. */
const isOfSameSum = ({ sentence, from, unit }: Draft): boolean =>
  unit !== 'percent' && /^(?:from|to|not|than)$/.test(sentence.word(from - 1))

const REACH = 10

function hasNear({ sentence, from, to }: Draft, words: WordClass): boolean {
  if (!sentence.holds(words)) return false
  for (let at = Math.max(0, from - REACH); at < to + REACH; at++) if (words.has(sentence.word(at))) return true
  return false
}

/** "about 99 percent of Luhansk Oblast". */
function isOfPlace(
  { sentence, to }: Draft,
  names: readonly { first: number; end: number; id?: string | undefined }[],
): boolean {
  if (sentence.word(to) !== 'of') return false
  const name = names.find(({ first }) => first === to + 1)
  // "two-thirds of Sudan's hospitals"
  if (
    name !== undefined &&
    sentence.word(name.end) === "'s" &&
    !/^(?:territory|land|soil)$/.test(sentence.word(name.end + 1))
  )
    return false
  const kind = name?.id === undefined ? undefined : entity(name.id)?.kind
  return kind === 'country' || kind === 'region' || kind === 'city' || kind === 'place'
}
