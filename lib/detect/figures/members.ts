import type { Draft } from './draft.ts'
import type { Sentence } from './sentence.ts'

/** ", among them three Rafales", ", including 3 children": a part of the figure before, in the same sentence. */
export function isMemberOf(sentence: Sentence, from: number, last: Draft): boolean {
  // "among them those of 763 children"
  const at = sentence.word(from - 1) === 'of' && sentence.word(from - 2) === 'those' ? from - 2 : from
  const before = sentence.word(at - 1)
  return (
    last.sentence === sentence && (before === 'including' || (before === 'them' && sentence.word(at - 2) === 'among'))
  )
}

/** A part of a figure before it, by its own words or as the next of such parts ("among them six children and nine women"). */
export const isMember = ({ sentence, from, antecedent, member }: Draft): boolean =>
  antecedent !== undefined && (member === true || isMemberOf(sentence, from, antecedent))

/** "20 killed: 13 civilians, including children, and seven soldiers": parts of the number before the colon. */
function joinColon(draft: Draft, last: Draft): boolean {
  const isFirst = draft.sentence.word(draft.from - 1) === ':'
  const whole = isFirst ? last : last.parted === true ? last.antecedent : undefined
  if (whole === undefined || draft.event !== undefined || draft.unit !== 'people' || draft.noun?.measure === 'killed')
    return false
  if (whole.event === undefined || whole.unit !== 'people' || whole.sentence !== draft.sentence) return false
  draft.antecedent = whole
  draft.parted = true
  draft.event = { ...whole.event, shared: true }
  return true
}

/** What happened to the whole happened to the part, unless the part's own words say otherwise. */
export function joinMembers(found: readonly Draft[]): void {
  for (const [at, draft] of found.entries()) {
    const whole = at === 0 ? undefined : found[at - 1]
    if (whole === undefined) continue
    if (draft.detector === 'elliptic' && draft.antecedent === whole && draft.sentence.word(draft.to - 1) === 'them') {
      draft.event ??= whole.event === undefined ? undefined : { ...whole.event, shared: true }
      continue
    }
    if (joinColon(draft, whole)) continue
    const isNext =
      isMember(whole) && whole.to === draft.from - 1 && /^(?:and|,)$/.test(draft.sentence.word(draft.from - 1))
    if (!isNext && !isMemberOf(draft.sentence, draft.from, whole)) continue
    draft.antecedent ??= isNext ? whole.antecedent : whole
    draft.member = isNext
    const event = draft.antecedent?.event
    if (draft.event === undefined && event !== undefined) draft.event = { ...event, shared: true }
  }
}
