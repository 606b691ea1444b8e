import { wordSet } from '../../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  BE,
  CUE_VERB,
  DETERMINER,
  MODAL,
  OBJECT_PRONOUN,
  PAST,
  PERSON_PRONOUN,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  THIRD,
  TIME,
} from '../lexicon/words.ts'
import { isThatTime } from './adjuncts.ts'
import { contentAfterCue, countsAfter } from './content-after-cue.ts'
import { clauseEnd } from './contents.ts'
import { isFiniteVerb, looksFinite } from './finite.ts'
import { bodyEnd, is, isAdverb, lowerAt, type Passage, quoteAt, type Range, sentenceAt } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { isQuoted, type Place, type Reading, senseWith } from './place.ts'
import { contentBefore } from './source-phrases.ts'
import { isIng, type Speaker } from './speaker.ts'
import { isDash, subjectBefore } from './subject-before.ts'
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
  if (opensWithParticiple(passage, speaker)) return undefined
  const from = isInverted ? group.start : speaker.start
  const to = isInverted ? speaker.end : group.end
  const quote = quoteBefore(passage, from, sentence)
  if (quote !== undefined) {
    // "… “within weeks”, Hungary promises a veto": what is promised follows.
    const sense = senseWith(place, 'q')
    const isHung =
      sense === undefined ? !is(passage, to, OBJECT_PRONOUN) : sense.grade === 'holds' && is(passage, to, DETERMINER)
    if (isHung && !endsOrPauses(place, to, isInverted)) return undefined
    const more = contentAfterCue(place, to)
    const contents = [quotedContent(passage, quote), ...(more.length > 0 ? more : quoteGoesOn(place, quote, to))]
    return { construction: 'after-quote', frame: 'qtwnioa', speaker, contents }
  }
  if (lowerAt(passage, from - 1) !== ',' || senseWith(place, 'q') === undefined) return undefined
  if (!endsOrPauses(place, to, isInverted)) return undefined
  const left = contentBefore(passage, sentence, from, 1)
  if (left === undefined || group.negated || group.modal) return undefined
  const right = behindOpen(place, left, to) ?? contentAfterCue(place, to)
  if (right.length > 0 && goesOnSaying(place, speaker, from))
    return { construction: 'clause', frame: 'q', speaker, contents: right }
  if (!isSaid(place, left, right, to) || (isInverted && !looksFinite(passage, left.start, left.end))) return undefined
  return { construction: 'around-clause', frame: 'q', speaker, contents: [left, ...right] }
}

/** "The report is, Moscow insists, baseless", "His men would, he said, stay": the verb before the speaker waits for the rest. */
function behindOpen({ passage, sentence }: Place, left: Range, to: number): readonly Range[] | undefined {
  if (!is(passage, left.end - 1, BE | MODAL) || lowerAt(passage, to) !== ',') return undefined
  const end = clauseEnd(passage, to + 1, sentence)
  return end > to + 1 ? [{ start: to + 1, end }] : undefined
}

/** "Trehubov said they were walking, a sign, he argued, that …": what stands before is what the same speaker said before. */
const goesOnSaying = ({ passage, sentence, found }: Place, { start }: Speaker, from: number): boolean =>
  is(passage, start, PERSON_PRONOUN) &&
  found
    .at(-1)
    ?.contents.some((said) => said.start >= sentence.start && said.start < from - 1 && said.end >= from - 1) === true

/** "…, voiding results that the council had announced": a participle opens no speaker. */
const opensWithParticiple = (passage: Passage, { start, end }: Speaker): boolean =>
  end - start > 1 && isIng(passage, start) && passage.tokens[start]?.capital === false

/** Is what stands before the speaker part of what was said, and no mere opening ("In an interview, he said, …")? */
function isSaid(place: Place, left: Range, right: readonly Range[], to: number): boolean {
  const { passage, sentence } = place
  const [first] = right
  // "It appeared, he told the radio, that …"
  if (first !== undefined && lowerAt(passage, left.start) === 'it' && lowerAt(passage, first.start) === 'that')
    return true
  const isInside = (lowerAt(passage, skipAdverbs(passage, to)) === ',' || isDash(passage, to)) && first !== undefined
  if (isInside && !isQuoted(passage, first.start)) return !isSpeechPlace(passage, left)
  if (first !== undefined && !looksFinite(passage, left.start, left.end) && isFiniteVerb(passage, first.start))
    return opensPlainly(passage, left) && !isSpeechPlace(passage, left)
  if (left.end - left.start < 3) return false
  if (first === undefined && (to >= bodyEnd(passage, sentence) || endsThere(passage, to, bodyEnd(passage, sentence))))
    return opensPlainly(passage, left) || isWholeClause(passage, left)
  return isWholeClause(passage, left)
}

/** "…, he told the Kyiv Independent.": nothing follows that could be said, so what goes before was. */
function endsThere(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++)
    if (lowerAt(passage, at) === ',' || lowerAt(passage, at) === 'that' || isFiniteVerb(passage, at)) return false
  return limit - from < LONGEST_HEARING
}
const LONGEST_HEARING = 8

/** "In an interview", "Last week", "Asked about it", "Speaking in Kyiv": where, when and how, not what. */
const isSpeechPlace = (passage: Passage, { start, end }: Range): boolean => {
  for (let at = start; at < end; at++) if (SPEECH_PLACES.has(lowerAt(passage, at))) return true
  return !looksFinite(passage, start, end) && (is(passage, start, TIME) || is(passage, start + 1, TIME))
}
const SPEECH_PLACES = wordSet('interview statement speech tweet post briefing address remarks message letter')

/** A phrase that the sentence may begin with as a subject does. */
function opensPlainly(passage: Passage, { start }: Range): boolean {
  const lower = lowerAt(passage, start)
  if (is(passage, start, PREPOSITION | SUBORDINATOR | TIME | QUESTION) || isAdverb(passage, start)) return false
  return !lower.endsWith('ing') && !(lower.endsWith('ed') && lower.length > 4)
}

function skipAdverbs(passage: Passage, from: number): number {
  let at = from
  while (is(passage, at, ADVERB)) at++
  return at
}

/** "“…,” he said, turning round, “…”": a quotation after an aside goes on, where nobody else speaks between. */
function quoteGoesOn({ passage, sentence }: Place, quote: Range, to: number): readonly Range[] {
  if (lowerAt(passage, to) !== ',' || lowerAt(passage, quote.end - 2) !== ',') return []
  for (let at = to + 1; at < sentence.end; at++) {
    const next = quoteAt(passage, at)
    if (next !== undefined) return lowerAt(passage, at - 1) === ',' ? [next] : []
    if (is(passage, at, CUE_VERB) && ((passage.words[at]?.forms ?? 0) & (PAST | THIRD)) !== 0) return []
  }
  return []
}

/** "At least 18 died" is a clause, "In an interview" and "When asked" are none, "After a week, the city fell" is one. */
function isWholeClause(passage: Passage, { start, end }: Range): boolean {
  const isOpening = is(passage, start, SUBORDINATOR | PREPOSITION) && !countsAfter(passage, start + 1)
  const from = isOpening ? afterOpening(passage, start, end) : start
  return from < end ? looksFinite(passage, from, end) : opensWithPlace(passage, { start, end })
}

/** "In Iraq the force will shrink", "Since May 354 people were killed": a phrase and, without a comma, its clause. */
function opensWithPlace(passage: Passage, range: Range): boolean {
  const { start, end } = range
  const isPhrase =
    is(passage, start, PREPOSITION) && (!is(passage, start, SUBORDINATOR) || is(passage, start + 1, TIME))
  if (!isPhrase || isSpeechPlace(passage, range)) return false
  for (let at = start + 2; at < end; at++) if (is(passage, at, AUXILIARY)) return true
  return false
}

/** "Since May", "On Friday": the clause follows without a comma; every other opening has one. */
function afterOpening(passage: Passage, start: number, end: number): number {
  let at = start + 1
  while (at < end && (is(passage, at, TIME) || (at > start + 1 && YEAR.test(lowerAt(passage, at))))) at++
  return at > start + 1 && lowerAt(passage, at) !== ',' ? at : afterComma(passage, start, end)
}
const YEAR = /^20\d\d$/

function afterComma(passage: Passage, start: number, end: number): number {
  for (let at = start; at < end; at++) if (lowerAt(passage, at) === ',' && passage.quoteOf[at] === -1) return at + 1
  return end
}

/** The quotation that ends right before `index`, a comma between allowed; one that ends a sentence before is another's. */
function quoteBefore(passage: Passage, index: number, sentence: Range): Range | undefined {
  const last = lowerAt(passage, index - 1) === ',' ? index - 2 : index - 1
  if (last < sentence.start && lowerAt(passage, last - 1) === '.') return undefined
  return quoteAt(passage, last)
}

function invertedSpeaker(place: Place): Speaker | undefined {
  const { passage, sentence, group } = place
  if (group.start !== group.verb || senseWith(place, 'h') !== undefined) return undefined
  if (lowerAt(passage, group.start - 1) !== ',' && !isQuoted(passage, group.start - 1)) return undefined
  const phrase = phraseAfter(passage, group.end, sentence)
  // "The army, which is small, said its men fled": what follows is a clause, not who speaks.
  return phrase !== undefined && !looksFinite(passage, phrase.start, phrase.head.end) ? phrase : undefined
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
  if (
    index >= limit ||
    lowerAt(passage, skipAdverbs(passage, index)) === ',' ||
    isDash(passage, index) ||
    isThatTime(passage, index, limit)
  )
    return true
  if (isInverted) return is(passage, index, PREPOSITION | TIME | SUBORDINATOR)
  if (lowerAt(passage, index) === 'to' && senseWith(place, 'i') !== undefined) return false
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
