import type { Measure } from '../../../model/claims.ts'
import { COUNTED_NOUNS, type CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from './refiner.ts'

/** "Six of them children", "two of whom were medics": some of those whom the figure before counts, and never all of them. */
export const parts: Refiner = {
  name: 'parts',
  refine(draft) {
    const whole = draft.antecedent
    if (whole === undefined || !BEFALL.has(draft.measure) || whole.measure !== draft.measure) return undefined
    if (!isFewer(draft, whole)) return undefined
    const noun = nounBehind(draft)
    draft.thing = noun?.word ?? SOME
    draft.group = noun?.kind.group ?? draft.group
    return undefined
  },
}

/** What befalls people: who are sent or stand somewhere may be the same ones, told again. */
const BEFALL: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'hostages',
])
const SOME = 'some of them'

const mostOf = ({ amount }: Draft): number => amount.value ?? amount.high ?? amount.low ?? 0
const isFewer = (part: Draft, whole: Draft): boolean => mostOf(part) < mostOf(whole)

const BEHIND = 4
const SMALL = /^(?:of|them|whom|those|were|are|was|is|been|had|have|all|also|only|the|young|small)$/

/** What the part is said to be. */
function nounBehind({ sentence, amount }: Draft): { readonly word: string; readonly kind: CountedNoun } | undefined {
  for (let at = amount.to; at < amount.to + BEHIND + 1; at++) {
    const word = sentence.word(at)
    const kind = COUNTED_NOUNS.get(word)
    if (kind !== undefined) return { word, kind }
    if (!SMALL.test(word)) return undefined
  }
  return undefined
}
