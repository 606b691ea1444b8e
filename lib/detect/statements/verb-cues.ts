import { wordSet } from '../../text/word-set.ts'
import { maskOf, PAST } from '../lexicon/words.ts'
import { afterContent } from './after-content.ts'
import { asSaid } from './as-said.ts'
import type { PassageAttribution } from './attribution.ts'
import { beforeClause, beforeQuote } from './before-content.ts'
import { beforeObject } from './before-object.ts'
import { countAt, putAt } from './figures-put.ts'
import { frontedQuestion } from './fronted-questions.ts'
import { lowerAt, type Passage, type Range } from './passage.ts'
import { passive } from './passives.ts'
import { phraseAfter } from './phrase-after.ts'
import { behindWords, follows, type Place, type Reading, senseWith } from './place.ts'
import { relativeView } from './relative-views.ts'
import { reportedSaying } from './reported-saying.ts'
import type { Speaker } from './speaker.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** Constructions in the order they are tried; the first that fits reads the verb. */
const CONSTRUCTIONS: readonly ((place: Place) => Reading | undefined)[] = [
  reportedSaying, // Sana cited the minister as saying …; first: its object would else be the content
  relativeView, // …, which X denies; before the rest: the clause before is what is denied
  asSaid, // As X said, …; before the rest: the clause behind the comma would else be nobody's
  frontedQuestion, // Whether …, X would not say; before the rest: the question would else be part of a subject
  afterContent, // "…", X said / said X; before the rest: the clause on the left would else be a subject
  passive, // X was accused of …, is expected to
  putAt, // X put the toll at 600
  countAt, // X counted 600
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
  const group = withParticles(passage, verbGroupAt(passage, index))
  if (group === undefined || isDangling(passage, sentence, group) || isDeclined(group, found)) return undefined
  const place = { passage, sentence, group, found }
  for (const construction of CONSTRUCTIONS) {
    const reading = construction(place)
    if (reading !== undefined) return toAttribution(place, reading)
  }
  return undefined
}

/** "pointed out", "made it clear": the words that the verb's sense asks for belong to it where a clause is said with it. */
function withParticles(passage: Passage, group: VerbGroup | undefined): VerbGroup | undefined {
  if (group === undefined) return undefined
  const own = passage.words[group.verb]?.senses.find(
    ({ after, mask }) => after.length > 0 && (mask & CLAUSE) !== 0 && follows(passage, group.verb + 1, after),
  )
  return own === undefined ? group : { ...group, end: behindWords(passage, group.verb + 1, own.after) ?? group.end }
}
const CLAUSE = maskOf('t')

/** "declined to say how": what was not said is nobody's assertion. */
const isDeclined = ({ voice, start }: VerbGroup, found: readonly PassageAttribution[]): boolean =>
  voice === 'infinitive' && found.at(-1)?.stance === 'declines' && found.at(-1)?.contents[0]?.start === start

/** "Asked about the raid, …": a participle that opens its sentence has no subject; "Said Bilyk: …" has one behind it. */
function isDangling(passage: Passage, sentence: Range, { verb, voice }: VerbGroup): boolean {
  if (verb !== sentence.start || voice !== 'finite') return false
  return ((passage.words[verb]?.forms ?? 0) & PAST) !== 0 && passage.tokens[verb + 1]?.capital !== true
}

function toAttribution(place: Place, reading: Reading): PassageAttribution | undefined {
  const { passage, sentence, group } = place
  const sense = senseWith(place, reading.frame)
  // "By some estimates 12,000 died": a noun, and nobody's act.
  if (sense === undefined || lowerAt(passage, reading.speaker?.start ?? -1) === 'by') return undefined
  // "more than the army has said were lost" compares.
  if (lowerAt(passage, (reading.speaker?.start ?? 0) - 1) === 'than') return undefined
  const cited = citedIn(place, reading)
  const opener = (reading.speaker?.start ?? group.start) - 1
  const isCondition =
    CONDITIONS.has(lowerAt(passage, opener)) && (lowerAt(passage, opener) === 'if' || opener === sentence.start)
  return {
    construction: reading.construction,
    speaker: reading.speaker,
    via: reading.via,
    cited,
    cue: { start: group.start, end: reading.cueEnd ?? group.end },
    contents: reading.contents,
    about: reading.about,
    stance: sense.stance,
    grade: sense.grade,
    frames: sense.frames,
    negated: group.negated || isNobody(passage, reading.speaker),
    hypothetical: group.modal || isCondition,
  }
}

/** "If Kyiv says so, …", "Had Kyiv said so, …". */
const CONDITIONS = wordSet('if had should were unless')

/** "Nobody said", "no official has confirmed": the subject denies the verb. */
const isNobody = (passage: Passage, speaker: Speaker | undefined): boolean =>
  speaker !== undefined && NOBODY.has(lowerAt(passage, speaker.start))
const NOBODY = wordSet('nobody none no')

const NEAR = 60
const MAX_CITING = 4

/** "citing officials" in the same sentence, outside what is said and other than the verb itself. */
function citedIn({ passage, sentence, group, found }: Place, { contents }: Reading): Speaker | undefined {
  for (const at of passage.citing) {
    if (at < sentence.start || at >= sentence.end || Math.abs(at - group.start) > NEAR) continue
    if (at === group.verb || passage.quoteOf[at] !== -1) continue
    // Cited for the words round these: "The NYT, citing officials, reports that X denied …".
    if (found.slice(-MAX_CITING).some(({ cited }) => cited?.start === at + 1)) continue
    if (!contents.some(({ start, end }) => start <= at && at < end)) return phraseAfter(passage, at + 1, sentence, true)
  }
  return undefined
}
