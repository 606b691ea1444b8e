import type { Draft } from './draft.ts'

/** How far a rounded conversion may be off. */
const TOLERANCE = 0.12

/** "500 square miles (1,300 sq km)", "5 miles, or 8 km": one figure told twice; the second repeats the first. Currencies stay two: no rate is known. */
export function joinConversions(found: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of found) {
    const first = kept.at(-1)
    if (first === undefined || !isConversion(first, draft)) {
      kept.push(draft)
      continue
    }
    first.converted = draft
    first.spanTo = first.to
    first.to = first.sentence.word(draft.to) === ')' ? draft.to + 1 : draft.to
  }
  return kept
}

function isConversion(first: Draft, second: Draft): boolean {
  const isLand =
    first.detector === 'land' &&
    second.detector === 'land' &&
    first.unit === second.unit &&
    first.factor !== second.factor &&
    isSameLand(first, second)
  return isLand && isBracketed(first, second.from)
}

/** Only an opening bracket, a dash or ", or" stands between the two. */
function isBracketed({ sentence, to }: Draft, from: number): boolean {
  const between = sentence.tokens.slice(to, from).map(({ lower }) => lower)
  return /^(?:\(|[-–—]|, or|or|\/)(?: =)?$/.test(between.join(' '))
}

function isSameLand(first: Draft, second: Draft): boolean {
  const [one, other] = [first, second].map(
    ({ amount, factor }) => (amount.value ?? amount.high ?? amount.low ?? 0) * factor,
  )
  return one !== undefined && other !== undefined && Math.abs(one - other) <= TOLERANCE * Math.max(one, other)
}
