import type { NameMention } from '../../names/find-names.ts'
import type { Sentence } from '../sentence.ts'

const SPEAKING =
  /^(?:said|says|thought|thinks|put|puts|gave|gives|counted|counts|expected|expects|reckoned|claimed|claims|believes?|reported|reports|estimates?|estimated|warned|told|announced|added|saw|recorded|assess(?:es|ed)?|judged|reckons)$/
const OFFICES =
  /^(?:assessment|figures?|tally|count|commander|ministers?|ministry|service|officers?|staff|officials?|intelligence|sources?|estimates?|media|lawmakers?|analysts?|experts?|president|spokesman|spokesperson|spokeswoman|outlet|newspaper|chief|head|force)$/

/** Names that stand before a noun as they are. */
const ADJECTIVES = /^(?:us|u\.s\.?|uk|u\.k\.?|eu|un|u\.n\.?|nato)$/

/** "US officials", "Seoul said", "Ukraine's Air Force reported": names of those who speak. */
export function isSource(sentence: Sentence, { end, kind, sense }: NameMention): boolean {
  if (kind === 'person' || kind === 'outlet' || kind === 'organisation') return true
  if (SPEAKING.test(sentence.word(end)) || OFFICES.test(sentence.word(end))) return true
  const isModifier = sense === 'demonym' || sentence.word(end) === "'s" || ADJECTIVES.test(sentence.word(end - 1))
  for (let at = end; isModifier && at < end + 4; at++) {
    if (OFFICES.test(sentence.word(at))) return true
    if (sentence.tokens[at]?.kind === 'punctuation') return false
  }
  return false
}
