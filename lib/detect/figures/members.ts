import type { Draft } from './draft.ts'
import type { Sentence } from './sentence.ts'

/** ", among them three Rafales", ", including 3 children": a part of the figure before, in the same sentence. */
export function isMemberOf(sentence: Sentence, from: number, last: Draft): boolean {
  const before = sentence.word(from - 1)
  return (
    last.sentence === sentence && (before === 'including' || (before === 'them' && sentence.word(from - 2) === 'among'))
  )
}

/** What happened to the whole happened to the part, unless the part's own words say otherwise. */
export function joinMembers(found: readonly Draft[]): void {
  for (const [at, draft] of found.entries()) {
    const whole = found[at - 1]
    if (whole === undefined) continue
    if (draft.detector === 'elliptic' && draft.antecedent === whole && draft.sentence.word(draft.to - 1) === 'them') {
      draft.event ??= whole.event === undefined ? undefined : { ...whole.event, shared: true }
      continue
    }
    if (!isMemberOf(draft.sentence, draft.from, whole)) continue
    draft.antecedent ??= whole
    if (draft.event === undefined && whole.event !== undefined) draft.event = { ...whole.event, shared: true }
  }
}
