import type { Measure } from '../../../model/claims.ts'
import { entity } from '../../../world/gazetteer.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from './refiner.ts'

/** What a sum of money or a share is of, by the words beside it; the first row that fits. A newcomer adds a row. */
const SUMS: readonly (readonly [Measure, RegExp])[] = [
  ['reconstruction-cost', /^(?:reconstruction|rebuild|rebuilding|recovery)$/],
  ['frozen-assets', /^(?:frozen|immobili[sz]ed|assets)$/],
  ['damage', /^(?:damages?|destroyed)$/],
  ['aid', /^(?:aid|assistance|support|allocated|committed|delivered|package|packages)$/],
  ['budget', /^(?:budget|spending|spend|spends)$/],
]
const SHARES: readonly (readonly [Measure, RegExp])[] = [
  ['gdp-share', /^(?:gdp|product)$/],
  ['approval', /^(?:approval|approve|approves|trust|trusted|trusting|rating)$/],
  ['territory-share', /^(?:territory|territories|land|country|region|oblast)$/],
]

/** Tells aid from damage, and land from output. */
export const kindOfSum: Refiner = {
  name: 'kind of sum',
  refine(draft, { reading, before }) {
    const rows =
      draft.measure === 'money' ? SUMS : draft.measure === 'share' && draft.noun === undefined ? SHARES : undefined
    if (rows === undefined) return undefined
    const row = rows.find(([, pattern]) => hasNear(draft, pattern))
    const last = before.at(-1)
    if (row !== undefined) draft.measure = row[0]
    else if (last?.sentence === draft.sentence && isOfSameSum(draft)) draft.measure = last.measure
    else if (draft.measure === 'share' && isOfPlace(draft, reading.names.inSentence(draft.sentence.index)))
      draft.measure = 'territory-share'
    return undefined
  },
}

/** "up from $152 billion": the sum before, at another time. */
const isOfSameSum = ({ sentence, from, unit }: Draft): boolean =>
  unit !== 'percent' && /^(?:from|to|not|than)$/.test(sentence.word(from - 1))

const REACH = 10

function hasNear({ sentence, from, to }: Draft, pattern: RegExp): boolean {
  for (let at = Math.max(0, from - REACH); at < to + REACH; at++) if (pattern.test(sentence.word(at))) return true
  return false
}

/** "about 99 percent of Luhansk Oblast". */
function isOfPlace({ sentence, to }: Draft, names: readonly { first: number; id?: string | undefined }[]): boolean {
  if (sentence.word(to) !== 'of') return false
  const name = names.find(({ first }) => first === to + 1)
  const kind = name?.id === undefined ? undefined : entity(name.id)?.kind
  return kind === 'country' || kind === 'region' || kind === 'city' || kind === 'place'
}
