import { wordSet } from '../../text/word-set.ts'
import { COUNTED_NOUNS } from '../lexicon/en/counted-nouns.ts'
import { EVENTS } from '../lexicon/en/events.ts'
import type { Sentence } from './sentence.ts'

/** Whether two numbers are of one list: only small words, what is counted and what happened to it stand between. */
export function isJoined(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false
  for (let at = from; at < to; at++) {
    const word = sentence.word(at)
    if (!JOINTS.has(word) && !COUNTED_NOUNS.has(word) && EVENTS.get(word)?.form !== 'participle') return false
  }
  return true
}
const LONGEST_JOINT = 5
const JOINTS = wordSet(', and with another have has had been were was')
