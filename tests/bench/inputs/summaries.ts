import { pick } from './random.ts'

// As long and as varied as the summaries of the shipped packs: 69 characters and 12 words in the mean, and words that
// come again with the skew of real texts. {A} whose, {N} how many, {M} of what, {P} where, {W} who says it.
const SENTENCES: readonly string[] = [
  '{W} put the {M} of {A} in {P} at {N}{Q}.',
  'Some {N} {M} of {A} {V} in {P} {T}, {W} said.',
  '{T}, {A} had {N} {M} {L} {P}.',
  '{W} counted {N} {M} of {A} and nothing of {X}.',
  'According to {W}, {A} {V} with {N} {M} {L} {P} {T}.',
  '{N} {M} in {P}.',
  '{W} spoke of {N} {M}; {A} denied it.',
  'In a {K} {W} estimated the {M} of {A} at about {N}.',
  '{A} told reporters {T} that {N} {M} {V} {L} {P}.',
  'More than {N} {M} of {A}, {W} judged from {X}{Q}.',
  '{W} gave {N} {M} for {P}.',
  'By {X}, {A} would have {N} {M} {L} {P}, the {K} says.',
]
const VERBS = 'were seen|stood|had arrived|were lost|fought|were held|remained|had been counted|trained|moved on'.split(
  '|',
)
const LYING = 'in|near|around|on the border of|west of|in the east of|close to the towns of|across'.split('|')
const TIMES =
  'on Monday|last week|overnight|in early spring|at the end of the year|that autumn|since the offensive|by midsummer'.split(
    '|',
  )
const SOURCES =
  'briefing|report|statement|interview|speech|television address|letter|assessment|bulletin|morning update'.split('|')
const MATTERS =
  'satellite pictures|the winter|intercepted calls|the wounded|prisoners|its supplies|the reserve|civilians|earlier waves|the front line|equipment'.split(
    '|',
  )
const QUALIFIERS = '||, with reservations| in all|, a third of them new|, far fewer than claimed'.split('|')

/** What a summary tells. */
export interface Told {
  readonly actor: string
  readonly measure: string
  readonly place: string
  readonly value: number
  readonly claimant: string
}

/** One sentence about a made-up report, in words that nobody wrote. */
export function summaryOf({ actor, measure, place, value, claimant }: Told, random: () => number): string {
  const words: Readonly<Record<string, () => string>> = {
    A: () => actor,
    M: () => measure,
    P: () => place,
    N: () => String(value),
    W: () => claimant.toLowerCase(),
    V: () => pick(random, VERBS),
    L: () => pick(random, LYING),
    T: () => pick(random, TIMES),
    K: () => pick(random, SOURCES),
    X: () => pick(random, MATTERS),
    Q: () => pick(random, QUALIFIERS),
  }
  return pick(random, SENTENCES).replace(/\{([A-Z])\}/g, (_, name: string) => words[name]?.() ?? '')
}
