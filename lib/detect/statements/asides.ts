import { wordSet } from '../../text/word-set.ts'
import { ADVERB, DETERMINER, ING, PREPOSITION, RELATIVE, SUBORDINATOR, TIME } from '../lexicon/words.ts'
import { isShift, isTimeUnit } from './adjuncts.ts'
import { flagsAt, is, lowerAt, type Passage } from './passage.ts'
import { isIng } from './speaker.ts'
import { isDash } from './subject-before.ts'

/** "The raid, he said — without giving details — had failed": behind the aside that two dashes make. */
export function behindDashes(passage: Passage, dash: number, limit: number): number {
  for (let at = dash + 1; at < limit; at++) if (isDash(passage, at)) return at + 1
  return limit
}

/** "…, he said, because …": the subordinate clause is said too. */
const GOING_ON = wordSet('because since until unless so if although that while')

/** Does an aside start here, and nothing that was said? */
export const isAside = (passage: Passage, index: number): boolean =>
  opensTime(passage, index) || isAsideWord(passage, index)

/** ", a week after the truce", ", two days later". */
const opensTime = (passage: Passage, index: number): boolean =>
  (is(passage, index, DETERMINER) || passage.tokens[index]?.kind === 'number') &&
  (is(passage, index + 1, TIME) || (isTimeUnit(lowerAt(passage, index + 1)) && isShift(lowerAt(passage, index + 2))))

const isAsideWord = (passage: Passage, index: number): boolean =>
  !GOING_ON.has(lowerAt(passage, index)) &&
  ((flagsAt(passage, index) & (PREPOSITION | RELATIVE | SUBORDINATOR | ADVERB)) !== 0 ||
    isIng(passage, index) ||
    lowerAt(passage, index).endsWith('ly') ||
    lowerAt(passage, index + 1) === 'by' ||
    ((passage.words[index]?.forms ?? 0) & ING) !== 0)
