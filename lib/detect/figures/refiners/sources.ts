import { wordSet } from '../../../text/word-set.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { Sentence } from '../sentence.ts'

/** Verbs of those who tell and count. */
export const SPEAKING = wordSet(
  'said says thought thinks put puts gave gives counted counts expected expects reckoned claimed claims believe believes reported reports estimate estimates estimated warned told announced added saw recorded assess assesses assessed judged reckons spoke speaks gives warns adds recorded found finds',
)
const OFFICES = wordSet(
  'assessment figure figures tally count commander minister ministers ministry service officer officers staff official officials intelligence source sources estimate estimates media lawmaker lawmakers analyst analysts expert experts president spokesman spokesperson spokeswoman outlet newspaper chief head force daily paper site agency broadcaster television radio magazine weekly portal institute envoy ambassador prosecutor prosecutors secretary aide inspectors researchers lab list database register survey',
)

/** Names that stand before a noun as they are. */
const ADJECTIVES = wordSet('us u.s u.s. uk u.k u.k. eu un u.n u.n. nato')

/** "US officials", "Seoul said", "Ukraine's Air Force reported": names of those who speak. */
export function isSource(sentence: Sentence, { end, kind, sense }: NameMention): boolean {
  if (kind === 'person' || kind === 'outlet' || kind === 'organisation') return true
  if (SPEAKING.has(sentence.word(end)) || OFFICES.has(sentence.word(end))) return true
  const isModifier = sense === 'demonym' || sentence.word(end) === "'s" || ADJECTIVES.has(sentence.word(end - 1))
  for (let at = end; isModifier && at < end + 4; at++) {
    if (OFFICES.has(sentence.word(at))) return true
    if (sentence.tokens[at]?.kind === 'punctuation') return false
  }
  return false
}
