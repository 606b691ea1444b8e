import type { Attribution, NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { subjectOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { chainOf } from './chain.ts'
import type { RefineContext, Refiner } from './refiner.ts'

/** Whose word a number is where a construction of numbers says so, and no verb of saying. */
export const teller: Refiner = {
  name: 'teller',
  refine(draft, context) {
    draft.chain = announced(draft, context) ?? raised(draft, context)
    return undefined
  },
}

const ANNOUNCED = wordSet('announced reported given published acknowledged admitted released')
const LONGEST_NAME = 8

/** "the 773 that the government had announced": of whoever announced it. */
function announced({ sentence, to }: Draft, { reading }: RefineContext): readonly Attribution[] | undefined {
  if (!/^(?:that|which)$/.test(sentence.word(to))) return undefined
  for (let at = to + 2; at < to + LONGEST_NAME; at++) {
    if (!ANNOUNCED.has(sentence.word(at))) continue
    const end = /^(?:had|have|has)$/.test(sentence.word(at - 1)) ? at - 1 : at
    if (/^(?:was|were|been)$/.test(sentence.word(end - 1))) return undefined
    return by(reading.names.resolve(sentence.spanOf(to + 1, end)), sentence.word(at))
  }
  return undefined
}

/** Words for a number that somebody gives. */
export const TOLLS = wordSet('toll count tally estimate figure total number')
const FARTHEST = 6

/** "Yerevan raised its toll to 105", "said a group, raising its earlier toll of 72": of whoever counts. */
function raised(draft: Draft, context: RefineContext): readonly Attribution[] | undefined {
  const { sentence, from } = draft
  for (let at = from - 3; at >= Math.max(0, from - FARTHEST); at--) {
    if (!RAISING.has(sentence.word(at))) continue
    if (!TOLLS.has(sentence.word(from - 2)) && !TOLLS.has(sentence.word(from - 1))) return undefined
    const last = context.before.at(-1)
    if (sentence.word(at).endsWith('ing'))
      return last?.sentence === sentence ? chainOf(last, context.statements) : undefined
    const who = whoDoes(draft, at, context)
    return who && by(who, sentence.word(at))
  }
  return undefined
}
const RAISING = wordSet('raised raises raising lowered lowers lowering revised revises revising updated updates')

function whoDoes({ sentence }: Draft, verb: number, { reading }: RefineContext): NameRef | undefined {
  const subject = subjectOf(sentence, verb, reading.names.inSentence(sentence.index))
  if (subject?.mention !== undefined) return reading.names.nameOf(subject.mention)
  return subject?.pronoun === undefined
    ? undefined
    : reading.names.resolve(sentence.spanOf(subject.pronoun, subject.pronoun + 1))
}

const by = (speaker: NameRef, cue: string): readonly Attribution[] => [{ speaker, cue, stance: 'asserts' }]
