import { afterContent } from './after-content.ts'
import type { PassageAttribution } from './attribution.ts'
import { beforeClause, beforeObject, beforeQuote } from './before-content.ts'
import { putAt } from './figures-put.ts'
import { lowerAt, type Passage, type Range } from './passage.ts'
import { passive } from './passives.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Place, type Reading, senseWith } from './place.ts'
import { reportedSaying } from './reported-saying.ts'
import type { Speaker } from './speaker.ts'
import { verbGroupAt } from './verb-group.ts'

/** Constructions in the order they are tried; the first that fits reads the verb. */
const CONSTRUCTIONS: readonly ((place: Place) => Reading | undefined)[] = [
  reportedSaying, // Sana cited the minister as saying …; first: its object would else be the content
  afterContent, // "…", X said / said X; before the rest: the clause on the left would else be a subject
  passive, // X was accused of …, is expected to
  putAt, // X put the toll at 600
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

function toAttribution(place: Place, reading: Reading): PassageAttribution | undefined {
  const { passage, group } = place
  const sense = senseWith(place, reading.frame)
  if (sense === undefined) return undefined
  const cited = citedIn(place, reading)
  const isCondition = lowerAt(passage, (reading.speaker?.start ?? group.start) - 1) === 'if'
  return {
    construction: reading.construction,
    speaker: reading.speaker,
    cited,
    cue: { start: group.start, end: reading.cueEnd ?? group.end },
    contents: reading.contents,
    stance: sense.stance,
    grade: sense.grade,
    frames: sense.frames,
    negated: group.negated,
    hypothetical: group.modal || isCondition,
  }
}

const NEAR = 60

/** "citing officials" in the same sentence, outside what is said and other than the verb itself. */
function citedIn({ passage, sentence, group }: Place, { contents }: Reading): Speaker | undefined {
  for (const at of passage.citing) {
    if (at < sentence.start || at >= sentence.end || Math.abs(at - group.start) > NEAR) continue
    if (at === group.verb || passage.quoteOf[at] !== -1) continue
    if (!contents.some(({ start, end }) => start <= at && at < end)) return phraseAfter(passage, at + 1, sentence, true)
  }
  return undefined
}
