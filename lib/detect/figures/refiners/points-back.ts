import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import { CLAUSE_ENDS, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isPlaceName } from './own-place.ts'
import { refOf } from './parties.ts'
import type { RefineContext } from './refiner.ts'

const POINTING = wordClass('there country city town region province territory soil capital')
const FARTHEST = 10
const SENTENCES_BACK = 3

/** "1,400 square kilometres there", "1,000 soldiers are to stay in the country": the last place before that fits the word. */
export function pointsBack(draft: Draft, context: RefineContext): NameRef | undefined {
  const { sentence, to } = draft
  if (!sentence.holds(POINTING)) return undefined
  for (let at = to; at < to + FARTHEST; at++) {
    const word = sentence.word(at)
    if (CLAUSE_ENDS.has(word)) return undefined
    if (!POINTING.has(word) || !isPointing(sentence, at)) continue
    const last = context.before.at(-1)
    const near = last !== undefined && sentence.index - last.sentence.index <= 1 ? last.place : undefined
    const country = near?.id === undefined || KINDS[word] !== 'country' ? undefined : countryOf(near.id)
    const isAbroad = draft.group === 'military' && country === draft.actor?.id
    if (country !== undefined && !isAbroad) return refOf(country)
    return word === 'there' && near !== undefined ? near : lastPlace(draft, context, word, at)
  }
  return undefined
}

/** "there", but not "there are"; "in the country" and "on its soil", but not "in the country's east". */
function isPointing(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]
  if (sentence.word(at) === 'there') return !/^(?:is|are|was|were|have|has)$/.test(next?.lower ?? '')
  const back = /^(?:whole|entire|same)$/.test(sentence.word(at - 1)) ? at - 1 : at
  const pointer = `${sentence.word(back - 2)} ${sentence.word(back - 1)}`
  const isEnd =
    next === undefined || next.kind === 'punctuation' || (PHRASE_ENDS.has(next.lower) && next.lower !== 'of')
  const isPart = pointer === 'of the' && !/^(?:region|province|territory)$/.test(sentence.word(at))
  return isEnd && !isPart && POINTERS.has(pointer)
}

const POINTERS = wordSet(() =>
  'in the,of the,over the,across the,throughout the,within the,inside the,on its,in its'.split(','),
)

function lastPlace(draft: Draft, { reading }: RefineContext, word: string, before: number): NameRef | undefined {
  const { sentence, actor, group, measure } = draft
  for (let at = sentence.index; at >= Math.max(0, sentence.index - SENTENCES_BACK); at--) {
    const names = reading.names.inSentence(at)
    for (let last = names.length - 1; last >= 0; last--) {
      const name = names[last] as NameMention
      if (name.sense === 'demonym' || (at === sentence.index && name.end > before)) continue
      const id = placeFor(name, word, measure === 'area')
      // Soldiers in "the country" are abroad; those displaced in it are at home.
      if (id !== undefined && (id !== actor?.id || group !== 'military')) return refOf(id)
    }
  }
  return undefined
}

const KINDS: Readonly<Record<string, string>> = {
  country: 'country',
  soil: 'country',
  city: 'city',
  town: 'city',
  capital: 'city',
}

/** The place that "there" or "the country" can mean where this name was the last: "Romania's ministry" is in Romania. */
function placeFor(name: NameMention, word: string, isOfLand: boolean): string | undefined {
  const wanted = KINDS[word]
  const id = wanted === 'country' ? (name.party ?? name.id) : name.id
  const kind = id === undefined ? undefined : entity(id)?.kind
  if (wanted !== undefined) return kind === wanted ? id : undefined
  // A country is mostly somebody who acts, and so is a capital.
  if (isOfLand && kind === 'city') return undefined
  return isPlaceName(name) && kind !== 'country' && name.sense === 'name' ? id : undefined
}
