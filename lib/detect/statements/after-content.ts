import { ADVERB, ING, PREPOSITION, RELATIVE, SUBORDINATOR, TIME } from '../lexicon/words.ts'
import { clauseEnd, isThatTime, startsOwnClause } from './contents.ts'
import { looksFinite } from './finite.ts'
import { bodyEnd, flagsAt, is, lowerAt, type Passage, type Range, sentenceAt } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { isQuoted, type Place, type Reading, senseWith } from './place.ts'
import { contentBefore } from './source-phrases.ts'
import type { Speaker } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'
import { leftEdge } from './subjects.ts'

/** "“…,” X said", "“…,” said X", "600 died, X said", "It is, X said, a lie". */
export function afterContent(place: Place): Reading | undefined {
  const { passage, group } = place
  if (group.voice !== 'finite') return undefined
  return (
    afterPhrase(place, invertedSpeaker(place), true) ??
    afterPhrase(place, subjectBefore(passage, group.start, leftEdge(place)), false)
  )
}

function afterPhrase(place: Place, speaker: Speaker | undefined, isInverted: boolean): Reading | undefined {
  const { passage, sentence, group } = place
  if (speaker === undefined || (speaker.end === speaker.start + 1 && is(passage, speaker.start, RELATIVE)))
    return undefined
  const from = isInverted ? group.start : speaker.start
  const to = isInverted ? speaker.end : group.end
  const quote = quoteBefore(passage, from, sentence)
  if (quote !== undefined) {
    const contents = [quotedContent(passage, quote), ...contentAfterCue(place, to)]
    return { construction: 'after-quote', frame: 'qtwnioa', speaker, contents }
  }
  if (lowerAt(passage, from - 1) !== ',' || senseWith(place, 'q') === undefined) return undefined
  if (!endsOrPauses(place, to, isInverted)) return undefined
  const left = contentBefore(passage, sentence, from, 1)
  if (left === undefined || group.negated) return undefined
  const right = contentAfterCue(place, to)
  const isInside =
    lowerAt(passage, to) === ',' && right.length > 0 && !is(passage, left.start, SUBORDINATOR | PREPOSITION)
  if (!isInside && (left.end - left.start < 3 || !isWholeClause(passage, left))) return undefined
  return { construction: 'around-clause', frame: 'q', speaker, contents: [left, ...right] }
}

/** "About 4,000", "at least a dozen": the preposition belongs to a number. */
function countsAfter(passage: Passage, index: number): boolean {
  return passage.tokens[index]?.kind === 'number' || COUNTING.has(lowerAt(passage, index))
}
const COUNTING = new Set(['least', 'most', 'half', 'dozens', 'hundreds', 'thousands', 'tens', 'scores'])

/** "At least 18 died" is a clause, "In an interview" and "When asked" are none. */
function isWholeClause(passage: Passage, { start, end }: Range): boolean {
  if (is(passage, start, SUBORDINATOR)) return false
  if (is(passage, start, PREPOSITION) && !countsAfter(passage, start + 1)) return false
  return looksFinite(passage, start, end)
}

/** The quotation that ends right before `index`, a comma between allowed; one that ends a sentence before is another's. */
function quoteBefore(passage: Passage, index: number, sentence: Range): Range | undefined {
  const last = lowerAt(passage, index - 1) === ',' ? index - 2 : index - 1
  if (last < sentence.start && lowerAt(passage, last - 1) === '.') return undefined
  return isQuoted(passage, last) ? passage.quotes[passage.quoteOf[last] ?? 0] : undefined
}

function invertedSpeaker(place: Place): Speaker | undefined {
  const { passage, sentence, group } = place
  if (group.start !== group.verb || senseWith(place, 'h') !== undefined) return undefined
  if (lowerAt(passage, group.start - 1) !== ',' && !isQuoted(passage, group.start - 1)) return undefined
  return phraseAfter(passage, group.end, sentence)
}

/** The quotation, or its whole sentence where the quotation only ends it ("The move “was wrong,” he said"). */
function quotedContent(passage: Passage, quote: Range): Range {
  const sentence = sentenceAt(passage, quote.start)
  if (sentence === undefined || sentence.start === quote.start) return quote
  const before = lowerAt(passage, quote.start - 1)
  if (before === ',' || before === ':' || before === '-') return quote
  const left = contentBefore(passage, sentence, quote.end)
  return left === undefined ? quote : { start: left.start, end: quote.end }
}

/** Does the attribution end here: a full stop, a comma, or an adjunct or hearer up to one of them? */
function endsOrPauses(place: Place, index: number, isInverted: boolean): boolean {
  const { passage, sentence } = place
  const limit = bodyEnd(passage, sentence)
  if (index >= limit || lowerAt(passage, index) === ',' || isThatTime(passage, index, limit)) return true
  if (isInverted) return is(passage, index, PREPOSITION | TIME | SUBORDINATOR)
  if (is(passage, index, PREPOSITION | TIME) || lowerAt(passage, index) === 'as') return true
  return senseWith(place, 'o') !== undefined && pausesAfterHearer(passage, index, limit)
}

const MAX_HEARER = 6

/** "…, he told CNN.", "…, he told local radio on Monday." */
function pausesAfterHearer(passage: Passage, from: number, limit: number): boolean {
  let at = from
  while (at < limit && at < from + MAX_HEARER && isHearerWord(passage, at)) at++
  return (
    at > from && (at >= limit || lowerAt(passage, at) === ',' || is(passage, at, PREPOSITION | TIME | SUBORDINATOR))
  )
}

const isHearerWord = (passage: Passage, index: number): boolean =>
  passage.tokens[index]?.kind === 'word' && !is(passage, index, PREPOSITION | TIME | SUBORDINATOR)

/** What goes on after "…, he said, …". */
function contentAfterCue({ passage, sentence }: Place, to: number): readonly Range[] {
  const limit = bodyEnd(passage, sentence)
  let at = to
  while (at < limit && lowerAt(passage, at) !== ',' && lowerAt(passage, at) !== ':' && !isQuoted(passage, at)) at++
  if (lowerAt(passage, at) === ',' || lowerAt(passage, at) === ':') at++
  if (at >= sentence.end) return []
  const quote = passage.quotes[passage.quoteOf[at] ?? -1]
  if (quote !== undefined) return [quote]
  if (at >= limit || at === to || isAside(passage, at) || startsOwnClause(passage, at)) return []
  const end = clauseEnd(passage, at, sentence)
  return end - at >= 2 && looksFinite(passage, at, end) ? [{ start: at, end }] : []
}

const isAside = (passage: Passage, index: number): boolean =>
  (flagsAt(passage, index) & (PREPOSITION | RELATIVE | SUBORDINATOR | ADVERB)) !== 0 ||
  lowerAt(passage, index).endsWith('ing') ||
  lowerAt(passage, index).endsWith('ly') ||
  lowerAt(passage, index + 1) === 'by' ||
  ((passage.words[index]?.forms ?? 0) & ING) !== 0
