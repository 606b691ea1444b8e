import {
  AUXILIARY,
  BASE,
  DETERMINER,
  ING,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  type Sense,
  SUBORDINATOR,
  TIME,
} from '../lexicon/words.ts'
import type { Construction, PassageAttribution } from './attribution.ts'
import { clauseEnd, objectEnd, skipAdjuncts } from './contents.ts'
import { phraseAfter, type Speaker, subjectBefore } from './noun-phrases.ts'
import { bodyEnd, flagsAt, is, lowerAt, type Passage, type Range } from './passage.ts'
import { contentBefore } from './source-phrases.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** What a construction finds round a cue verb. */
interface Reading {
  readonly construction: Construction
  readonly frame: string
  readonly speaker?: Speaker
  readonly contents: readonly Range[]
  readonly cueEnd?: number
}

interface Place {
  readonly passage: Passage
  readonly sentence: Range
  readonly group: VerbGroup
  readonly found: readonly PassageAttribution[]
}

/** Constructions in the order they are tried; the first that fits reads the verb. */
const CONSTRUCTIONS: readonly ((place: Place) => Reading | undefined)[] = [
  afterContent, // "…", X said / said X; first: the subject on the left would else be taken as a clause of its own
  passive, // X was accused of …, is expected to
  beforeQuote, // X said: "…"
  beforeClause, // X said that …, told CNN that …
  beforeObject, // X condemned …
]

/** The attribution that the cue verb at `index` makes, if it makes one. */
export function readCueVerb(
  passage: Passage,
  sentence: Range,
  index: number,
  found: readonly PassageAttribution[],
): PassageAttribution | undefined {
  const group = verbGroupAt(passage, index)
  if (group === undefined) return undefined
  const place = { passage, sentence, group, found }
  for (const construction of CONSTRUCTIONS) {
    const reading = construction(place)
    if (reading !== undefined) return toAttribution(place, reading)
  }
  return undefined
}

function toAttribution({ passage, group, sentence }: Place, reading: Reading): PassageAttribution | undefined {
  const sense = senseFor(passage, group, reading.frame)
  if (sense === undefined) return undefined
  const isCondition = lowerAt(passage, (reading.speaker?.start ?? group.start) - 1) === 'if'
  return {
    construction: reading.construction,
    ...(reading.speaker === undefined ? {} : { speaker: reading.speaker }),
    cue: { start: group.start, end: reading.cueEnd ?? group.end },
    contents: reading.contents,
    stance: sense.stance,
    grade: sense.grade,
    negated: group.negated,
    hypothetical: group.modal || (isCondition && sentence.start >= 0),
  }
}

/** The sense whose own preposition follows, else the first without one that has the frame. */
function senseFor(passage: Passage, group: VerbGroup, frame: string): Sense | undefined {
  const senses = passage.words[group.verb]?.senses ?? []
  return senses.find(
    (sense) =>
      [...frame].some((each) => sense.frames.includes(each)) &&
      sense.after.every((word, offset) => lowerAt(passage, group.end + offset) === word),
  )
}

const closesQuote = (passage: Passage, index: number): boolean => index >= 0 && (passage.quoteOf[index] ?? -1) >= 0

/** The quotation that ends right before `index`, a comma between allowed. */
function quoteBefore(passage: Passage, index: number): Range | undefined {
  const last = lowerAt(passage, index - 1) === ',' ? index - 2 : index - 1
  return closesQuote(passage, last) ? passage.quotes[passage.quoteOf[last] ?? 0] : undefined
}

function afterContent(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice !== 'finite') return undefined
  const inverted = invertedSpeaker(place)
  const speaker = inverted ?? subjectBefore(passage, group.start, leftEdge(passage, sentence, group.start))
  if (speaker === undefined) return undefined
  const from = inverted === undefined ? speaker.start : group.start
  const to = inverted === undefined ? group.end : inverted.end
  const quote = quoteBefore(passage, from)
  if (quote !== undefined) {
    const contents = [quotedContent(passage, quote), ...contentAfterCue(place, to)]
    return { construction: 'after-quote', frame: 'qtwnioa', speaker, contents }
  }
  if (lowerAt(passage, from - 1) !== ',' || !endsOrPauses(passage, to, sentence)) return undefined
  const left = contentBefore(passage, sentence, from)
  if (left === undefined || is(passage, left.start, PREPOSITION) || is(passage, left.start, SUBORDINATOR))
    return undefined
  return { construction: 'around-clause', frame: 'qt', speaker, contents: [left, ...contentAfterCue(place, to)] }
}

/** The subject is not sought beyond the last quotation. */
function leftEdge(passage: Passage, sentence: Range, end: number): number {
  for (let index = end - 1; index >= sentence.start; index--) if (passage.quoteOf[index] !== -1) return index + 1
  return sentence.start
}

function invertedSpeaker({ passage, sentence, group }: Place): Speaker | undefined {
  const previous = lowerAt(passage, group.start - 1)
  if (previous !== ',' && !closesQuote(passage, group.start - 1)) return undefined
  if (group.start <= sentence.start)
    return quoteBefore(passage, group.start) === undefined ? undefined : phraseAfter(passage, group.end, sentence)
  return phraseAfter(passage, group.end, sentence)
}

/** The quotation, or its whole sentence where the quotation only ends it ("The move “was wrong,” he said"). */
function quotedContent(passage: Passage, quote: Range): Range {
  const sentence = passage.sentences[passage.sentenceOf[quote.start] ?? 0]
  if (sentence === undefined || sentence.start === quote.start) return quote
  const before = lowerAt(passage, quote.start - 1)
  if (before === ',' || before === ':' || before === '-') return quote
  const left = contentBefore(passage, sentence, quote.end)
  return left === undefined ? quote : { start: left.start, end: quote.end }
}

/** Does the attribution end here: a full stop, a comma, or an adjunct up to one of them? */
function endsOrPauses(passage: Passage, index: number, sentence: Range): boolean {
  const limit = bodyEnd(passage, sentence)
  if (index >= limit || lowerAt(passage, index) === ',') return true
  return is(passage, index, PREPOSITION | TIME) || lowerAt(passage, index) === 'as'
}

/** What goes on after "…, he said, …". */
function contentAfterCue({ passage, sentence }: Place, to: number): readonly Range[] {
  const limit = bodyEnd(passage, sentence)
  let at = to
  while (at < limit && lowerAt(passage, at) !== ',' && lowerAt(passage, at) !== ':' && passage.quoteOf[at] === -1) at++
  if (lowerAt(passage, at) === ',' || lowerAt(passage, at) === ':') at++
  if (at >= sentence.end) return []
  const quote = passage.quotes[passage.quoteOf[at] ?? -1]
  if (quote !== undefined) return [quote]
  if (at >= limit || at === to) return []
  const flags = flagsAt(passage, at)
  const isAside = (flags & (PREPOSITION | RELATIVE | SUBORDINATOR)) !== 0 || lowerAt(passage, at).endsWith('ing')
  if (isAside || ((passage.words[at]?.forms ?? 0) & ING) !== 0) return []
  const end = clauseEnd(passage, at, sentence)
  return end - at > 2 ? [{ start: at, end }] : []
}

function subjectOf({ passage, sentence, group, found }: Place): Speaker | undefined {
  if (group.voice === 'finite') {
    const own = subjectBefore(passage, group.start, leftEdge(passage, sentence, group.start))
    if (own !== undefined) return own
  }
  const previous = found.at(-1)
  return previous !== undefined && previous.cue.start >= sentence.start ? undefined : undefined
}

function beforeQuote(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  const at = contentMark(passage, group.end, sentence)
  if (at === undefined) return undefined
  const speaker = subjectOf(place)
  const quote = passage.quotes[passage.quoteOf[at] ?? -1]
  const end = quote === undefined ? bodyEnd(passage, sentence) : Math.max(quote.end, clauseEnd(passage, at, sentence))
  if (end - at < 2) return undefined
  return { construction: 'quote', frame: 'qtwnoa', ...withSpeaker(speaker), contents: [{ start: at, end }] }
}

/** A colon, or a quotation after at most a hearer and adjuncts. */
function contentMark(passage: Passage, from: number, sentence: Range): number | undefined {
  for (let at = from; at < sentence.end && at < from + 16; at++) {
    const lower = lowerAt(passage, at)
    if (lower === ':') return at + 1 < sentence.end ? at + 1 : undefined
    if (passage.quoteOf[at] !== -1) return lowerAt(passage, at - 1) === ',' || at === from ? at : undefined
    if (lower === 'that' || is(passage, at, AUXILIARY) || (lower === ',' && passage.quoteOf[at + 1] === -1))
      return undefined
  }
  return undefined
}

function beforeClause(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice === 'reduced-passive') return undefined
  const senses = passage.words[group.verb]?.senses ?? []
  const frames = senses
    .filter(({ after }) => after.length === 0)
    .map(({ frames }) => frames)
    .join('')
  const start = clauseStart(passage, group.end, sentence, frames)
  if (start === undefined) return undefined
  const end = clauseEnd(passage, start.at, sentence)
  if (end - start.at < 2) return undefined
  const construction = start.frame === 'i' ? 'infinitive' : 'clause'
  return { construction, frame: start.frame, ...withSpeaker(subjectOf(place)), contents: [{ start: start.at, end }] }
}

function clauseStart(
  passage: Passage,
  from: number,
  sentence: Range,
  frames: string,
): { at: number; frame: string } | undefined {
  const limit = bodyEnd(passage, sentence)
  let at = skipAdjuncts(passage, from, limit)
  if (frames.includes('o')) at = afterHearer(passage, at, limit) ?? at
  if (at >= limit) return undefined
  const lower = lowerAt(passage, at)
  if (lower === ',') return undefined
  if (lower === 'that' && /[twq]/.test(frames)) return { at, frame: 't' }
  if (lower === 'to' && frames.includes('i')) return { at, frame: 'i' }
  if (is(passage, at, QUESTION) && frames.includes('w')) return { at, frame: 'w' }
  if (!frames.includes('t')) return undefined
  const flags = flagsAt(passage, at)
  if (flags & (PREPOSITION | SUBORDINATOR | AUXILIARY) && !(flags & DETERMINER)) return undefined
  return { at, frame: 't' }
}

/** "told CNN that", "asked him to", "informed the ministry on Monday that". */
function afterHearer(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from; at < limit && at < from + 14; at++) {
    const lower = lowerAt(passage, at)
    if (lower === 'that' || lower === 'to' || is(passage, at, QUESTION)) return at
    if (lower === ',' || is(passage, at, AUXILIARY)) break
  }
  if (is(passage, from, OBJECT_PRONOUN)) return from + 1
  let at = from
  while (at < limit && passage.tokens[at]?.capital === true) at++
  return at > from && at < limit ? at : undefined
}

function beforeObject(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice === 'infinitive' && (passage.words[group.verb]?.forms ?? 0) & BASE && group.modal) return undefined
  const sense = senseFor(passage, group, 'na')
  if (sense === undefined || group.voice === 'reduced-passive') return undefined
  const start = group.end + sense.after.length
  const lower = lowerAt(passage, start)
  const flags = flagsAt(passage, start)
  if (lower === ',' || start >= bodyEnd(passage, sentence)) return undefined
  if (flags & (PREPOSITION | SUBORDINATOR | AUXILIARY | TIME) && !(flags & DETERMINER)) return undefined
  const end = objectEnd(passage, start, sentence)
  if (end <= start) return undefined
  const speaker = subjectOf(place)
  return { construction: 'object', frame: 'na', ...withSpeaker(speaker), contents: [{ start, end }], cueEnd: start }
}

function passive(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice !== 'passive') return undefined
  const subject = subjectBefore(passage, group.start, leftEdge(passage, sentence, group.start))
  if (subject === undefined) return undefined
  const by = lowerAt(passage, group.end) === 'by' ? phraseAfter(passage, group.end + 1, sentence) : undefined
  const left = { start: subject.start, end: subject.end }
  const next = lowerAt(passage, group.end)
  const contents =
    next === 'to' || next === 'that'
      ? [left, { start: group.end, end: clauseEnd(passage, group.end, sentence) }]
      : [left]
  return {
    construction: 'passive',
    frame: 'qtwnioa',
    ...withSpeaker(by),
    contents,
    ...(by === undefined ? {} : { cueEnd: group.end + 1 }),
  }
}

const withSpeaker = (speaker: Speaker | undefined): { speaker?: Speaker } => (speaker === undefined ? {} : { speaker })
