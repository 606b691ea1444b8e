import type { Claim, NameRef } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import { nameOf } from '../../wording/names.ts'
import { groupBy } from '../group-by.ts'

/** Somebody whom the article quotes, with what it says they said. */
export interface Speaker {
  readonly name: string
  readonly ref: NameRef
  readonly here: readonly Claim[]
}

/** Every named speaker of the article, those who are quoted most first. */
export function speakersOf(page: PageState, locale: string): readonly Speaker[] {
  const spoken = page.claims.flatMap((claim) => {
    const speaker = claim.chain.at(-1)?.speaker
    return speaker === undefined ? [] : [{ claim, ref: speaker }]
  })
  return [...groupBy(spoken, ({ ref }) => ref.id ?? ref.text)]
    .flatMap(([, own]) => {
      const ref = own[0]?.ref
      return ref === undefined ? [] : [{ name: nameOf(locale, ref), ref, here: own.map(({ claim }) => claim) }]
    })
    .sort((one, other) => other.here.length - one.here.length)
}
