import { wordSet } from '../../../text/word-set.ts'
import { COUNTED_NOUNS, type CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { isOutOf } from '../find-event.ts'
import type { Candidate, Detector } from './detector.ts'
import { hasOwnEvent, hasPredicate, isDoneByAnother, lastCounted } from './goes-on.ts'

/** "The day before it was 84,770", "another 900 were lying in the streets", "he spoke of 4,000 in January", "among them three Rafales". */
export const continued: Detector = {
  name: 'continued',
  find(candidate) {
    if (candidate.amount.first.kind === 'fraction') return undefined
    const { sentence, amount } = candidate
    const base = { sentence, amount, detector: 'continued', from: amount.from, to: amount.to }
    const last = lastCounted(candidate, { ...base, unit: 'people', factor: 1 })
    if (last === undefined) return undefined
    const own = last.sentence === sentence ? undefined : (nounAhead(candidate) ?? nounOfTopic(candidate))
    if (own !== undefined) return { ...base, unit: 'people', factor: 1, noun: own }
    const isWhole = isOutOf(sentence, amount.from)
    return {
      ...base,
      unit: last.unit,
      factor: last.factor,
      ...(last.noun === undefined ? { measure: last.measure } : {}),
      noun: last.noun,
      antecedent: isWhole ? undefined : last,
      thing: last.thing,
      event:
        last.event === undefined ||
        isWhole ||
        hasOwnEvent(candidate) ||
        hasPredicate(candidate) ||
        EVENTS.has(sentence.word(amount.from - 1)) ||
        isDoneByAnother(candidate, last)
          ? undefined
          : { ...last.event, shared: true },
    }
  },
}

/** "Since then deaths have doubled: ACLED recorded 8,400": what is counted stands in the sentence itself. */
function nounAhead({ sentence, amount }: Candidate): CountedNoun | undefined {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - NOUN_BACK); at--) {
    const noun = COUNTED_NOUNS.get(sentence.word(at))
    if (noun !== undefined && HARM.has(noun.measure)) return noun
  }
  return undefined
}

/** "Estimates of the dead vary. ACLED has recorded 8,400": the sentence before, without a number, says what is counted. */
function nounOfTopic({ reading, sentence }: Candidate): CountedNoun | undefined {
  const topic = reading.sentences[sentence.index - 1]
  if (topic === undefined || topic.block !== sentence.block || topic.amounts.length > 0) return undefined
  for (const { lower } of topic.tokens) {
    const noun = COUNTED_NOUNS.get(lower)
    if (noun !== undefined && HARM.has(noun.measure)) return noun
  }
  return undefined
}
const NOUN_BACK = 12
const HARM = wordSet('killed wounded casualties')
