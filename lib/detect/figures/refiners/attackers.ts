import type { NameRef } from '../../../model/claims.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { partyOf } from './parties.ts'
import type { RefineContext } from './refiner.ts'
import { isSource } from './sources.ts'

/** Who launched what was shot down or flew: the last one said to launch or attack. */
export function attackerBefore(draft: Draft, context: RefineContext): NameRef | undefined {
  const fired = context.before.findLast(({ event }) => event?.event === 'launched')
  if (fired?.actor !== undefined && draft.sentence.index - fired.sentence.index <= 4) return fired.actor
  const { reading } = context
  for (let at = draft.sentence.index; at >= Math.max(0, draft.sentence.index - 3); at--) {
    const sentence = reading.sentences[at] as Sentence
    const found = reading.names.inSentence(at).find((name) => partyOf(name) !== undefined && isAttacker(sentence, name))
    if (found !== undefined) return partyOf(found)
  }
  return undefined
}

/** "Russia launched …", "by Russia", "a Russian attack". */
export function isAttacker(sentence: Sentence, name: NameMention): boolean {
  if (sentence.word(name.first - 1) === 'by') return true
  if (name.compound !== undefined || isSource(sentence, name)) return false
  for (let at = name.end; at < name.end + 4; at++) {
    if (ATTACKS.has(sentence.word(at))) return sentence.word(at - 1) !== 'on'
  }
  return false
}
/** Words of an attack right behind the name of whoever makes it. */
export const ATTACKS: ReadonlySet<string> = new Set(
  'attack attacks strike strikes barrage launched fired launches fires drone drones missile missiles unleashed raid raids bombardment bombed bombs shelled shells struck stormed invaded'.split(
    ' ',
  ),
)
