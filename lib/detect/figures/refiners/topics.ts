import type { NameRef } from '../../../model/claims.ts'
import type { NameMention } from '../../names/find-names.ts'
import { subjectOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isAttacker } from './attackers.ts'
import { partyOf } from './parties.ts'
import type { RefineContext } from './refiner.ts'
import { isSource } from './sources.ts'
import { VICTIMS } from './victims.ts'

/** The party that is the subject of the sentence itself. */
export function ownTopic({ sentence, from }: Draft, { reading }: RefineContext): NameRef | undefined {
  const subject = subjectOf(sentence, from, reading.names.inSentence(sentence.index))?.mention
  return subject !== undefined && isTopic(sentence, subject) ? partyOf(subject) : undefined
}

/** The first party that the sentence, or the one before, speaks of. */
export function topicOf({ sentence, from, measure = 'other' }: Draft, { reading }: RefineContext): NameRef | undefined {
  const reach = reading.reachOf(sentence)
  for (const at of [sentence.index, sentence.index - 1]) {
    const earlier = at < reach ? undefined : reading.sentences[at]
    if (earlier === undefined) continue
    const first = reading.names.inSentence(at).find(
      (name) =>
        (at < sentence.index || name.end <= from) &&
        name.span.start >= reading.openingEnd &&
        isTopic(earlier, name) &&
        // "Israel bombed Damascus. Fifteen soldiers died": whoever attacks does not lose them.
        !(VICTIMS.has(measure) && isAttacker(earlier, name)),
    )
    if (first !== undefined) return partyOf(first)
  }
  return undefined
}

const isTopic = (sentence: Sentence, name: NameMention): boolean =>
  name.compound === undefined && partyOf(name) !== undefined && !isSource(sentence, name)
