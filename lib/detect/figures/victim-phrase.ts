import type { Amount } from '../../text/amounts/amount.ts'
import { EVENTS } from '../lexicon/en/events.ts'
import { PHRASE_ENDS } from '../lexicon/en/small-words.ts'
import { type CountedPhrase, NATIONALS, NO_PEOPLE } from './noun-phrase.ts'
import type { Sentence } from './sentence.ts'

const LONGEST = 3

/** "killing 15 drivers", "wounded two bus conductors": whom a verb of killing has as its object are people, whatever they are called. */
export function victimsOf(sentence: Sentence, { from, to }: Amount): CountedPhrase | undefined {
  if (!HARMING.test(sentence.word(from - 1))) return undefined
  let end = to
  while (end < to + LONGEST && isOfNoun(sentence, end)) end++
  const head = sentence.word(end - 1)
  return end > to && /[a-z]{3}s$/.test(head) && !NO_PEOPLE.has(head)
    ? { head: end - 1, noun: NATIONALS, to: end }
    : undefined
}

const HARMING = /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injures|injured|injuring)$/

function isOfNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  return token?.kind === 'word' && !token.capital && !PHRASE_ENDS.has(token.lower) && !EVENTS.has(token.lower)
}
