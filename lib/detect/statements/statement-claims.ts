import type { Span } from '../../model/article.ts'
import type { Attribution, StatementClaim } from '../../model/claims.ts'
import type { Trace } from '../../model/trace.ts'
import { wordSet } from '../../text/word-set.ts'
import { BE, MODAL, OBJECT_PRONOUN, PERSON_PRONOUN } from '../lexicon/words.ts'
import type { NameReader } from '../names/name-reader.ts'
import { isSpeaker } from '../names/name-words.ts'
import type { PassageAttribution } from './attribution.ts'
import { isDenialOfBefore } from './denials.ts'
import { isFiniteVerb, looksFinite } from './finite.ts'
import { type FoundAttribution, isStatement } from './found.ts'
import { is, lowerAt, type Passage, type Range, spanOf } from './passage.ts'
import { refutedAround, refutedIn } from './refutations.ts'
import { factsOf } from './statement-facts.ts'
import type { StatementTimes } from './statement-time.ts'
import { trimmed } from './trimmed.ts'
import { isBareNumber, isNamedMatter, isProposition, isTold } from './weight.ts'

/** What the statements of a block are read from. */
export interface StatementSource {
  readonly text: string
  readonly passage: Passage
  readonly names: NameReader
  readonly times: StatementTimes
  /** Whose word an attribution is, outermost first. */
  readonly links: (found: FoundAttribution) => readonly Attribution[]
  /** Told of every attribution; `undefined` is off and free. */
  readonly trace: Trace | undefined
}

/** The statements for readers among the attributions of a block, one for every piece of content. */
export function toClaims(
  source: StatementSource,
  found: readonly FoundAttribution[],
  chainAt: (span: Span) => readonly Attribution[],
): readonly StatementClaim[] {
  const claims: StatementClaim[] = []
  for (const each of found) {
    const { speaker } = each
    const reason = whyNone(source, each)
    if (source.trace !== undefined) tell(source, each, reason)
    if (speaker === undefined || reason !== undefined) continue
    const outer = chainAt(each.cue)
    if (outer.length > 0 && (isOwnView(source.passage, each) || isSharedView(source, each, outer))) {
      source.trace?.({
        step: 'own-view',
        did: 'dropped',
        ...cueOf(source, each),
        because: 'part of what the speaker said',
      })
      continue
    }
    const chain = [...outer, ...source.links(each)]
    for (const said of saidBy(source.passage, each.attribution)) {
      const claim = claimOf(source, each, speaker, said, chain)
      if (claim === undefined) {
        source.trace?.({ step: 'weight', did: 'dropped', ...cueOf(source, each), because: 'says nothing by itself' })
        continue
      }
      if (!isSame(claims.at(-1), claim) && !isSame(claims.at(-2), claim)) claims.push(claim)
    }
  }
  return claims
}

/** Why an attribution is no statement for readers, if it is none. */
function whyNone(source: StatementSource, each: FoundAttribution): string | undefined {
  const { text, names } = source
  if (each.speaker === undefined) return 'nobody says it'
  if (!isStatement(each) && !isTold(source.passage, each.attribution))
    return 'an act, a plan or a condition, not words said'
  if (!names.isSomebody(each.speaker) && !mayHaveSaid(source, each, each.speaker))
    return 'the speaker is nobody who can speak'
  return isShouted(text, each.sentence) ? 'a line in capitals' : undefined
}

/** Anybody before a verb that only somebody can do; a pronoun whose owner spoke before without a name. */
function mayHaveSaid({ text, names, links }: StatementSource, found: FoundAttribution, speaker: Span): boolean {
  if (found.attribution.frames.includes('s') && names.maySpeak(speaker)) return true
  const words = textOf(text, speaker)
  return words.length <= LONGEST_PRONOUN && links(found).some(({ speaker: one }) => one.text !== words)
}
const LONGEST_PRONOUN = 5

const cueOf = ({ text }: StatementSource, { cue }: FoundAttribution): { span: Span; text: string } => ({
  span: cue,
  text: text.slice(cue.start, cue.end),
})

/** Tells the trace of an attribution, whose it is, and why it is dropped. */
function tell(source: StatementSource, each: FoundAttribution, reason: string | undefined): void {
  const { speaker, attribution, stance } = each
  const set = { ...(speaker === undefined ? {} : { speaker: textOf(source.text, speaker) }), stance }
  const because = speaker === undefined ? `no speaker, ${stance}` : `speaker: ${set.speaker}, ${stance}`
  source.trace?.({ step: attribution.construction, did: 'found', ...cueOf(source, each), because, set })
  if (reason !== undefined)
    source.trace?.({ step: 'statements', did: 'dropped', ...cueOf(source, each), because: reason })
}

/** Where a statement stands, and the words that tell what was said: mostly the same. */
interface Said {
  readonly content: Range
  readonly said: readonly Range[]
}

/** One for every piece of content; two pieces that only together are a clause ("The army, Kyiv said, has lost …") make one. */
function saidBy(passage: Passage, { contents, about, construction }: PassageAttribution): readonly Said[] {
  const [left, right] = contents
  const isSplit =
    (construction === 'around-clause' || construction === 'source-phrase' || construction === 'noun') &&
    left !== undefined &&
    right !== undefined &&
    (hangsOn(passage, left) ||
      is(passage, left.end - 1, BE | MODAL) ||
      lowerAt(passage, right.start) === 'to' ||
      (!looksFinite(passage, left.start, left.end) && isFiniteVerb(passage, right.start)))
  if (isSplit) return [{ content: right, said: [left, right] }]
  if (construction === 'gap' && about !== undefined)
    return contents.map((content) => ({ content, said: [about, content] }))
  return contents.map((content) => ({ content, said: [about ?? content] }))
}

/** "If it rains, …", "Had they come, …", "It is unclear, …": half of a sentence that says nothing alone. */
function hangsOn(passage: Passage, { start, end }: Range): boolean {
  const lower = lowerAt(passage, start)
  return (
    HALVES.has(lower) ||
    (lower === 'it' && end - start <= MAX_OPENING && (is(passage, start + 1, BE) || end - start === 2))
  )
}
const HALVES = wordSet('if unless had should were although though while')
const MAX_OPENING = 5

/** A statement for readers, or a denial of what stands before it; `undefined` for what is neither. */
function claimOf(
  source: StatementSource,
  found: FoundAttribution,
  speaker: Span,
  said: Said,
  chain: readonly Attribution[],
): StatementClaim | undefined {
  const [first = said.content] = said.said
  const around = refutedAround(source.passage, said.said)
  const words = trimmed(source.text, spanOf(source.passage, first))
  const refuted = around ?? refutedIn(source.passage, found.attribution, first)
  // "said the reports that men had left were wrong" tells itself what is denied.
  const isRetold = refuted !== undefined && refuted.start > first.start + 1
  if (!isRetold && isDenialOfBefore(textOf(source.text, words), around !== undefined || found.stance === 'denies')) {
    return asDenial(toClaim(source, { ...found, stance: 'denies' }, speaker, said, chain), found.cue)
  }
  if (refuted !== undefined)
    return asDenied(toClaim(source, { ...found, stance: 'denies' }, speaker, { ...said, said: [refuted] }, chain))
  // "contradicting the envoy": a person is no telling.
  if (found.stance === 'denies' && isSpeaker(source.names.headOf(words)?.lower ?? '')) return undefined
  const isClause = found.attribution.construction === 'clause'
  const isSaying =
    isJudgement(source.passage, found, first) ||
    (isAnswering(found) && isNamedMatter(source.passage, first)) ||
    isTold(source.passage, found.attribution) ||
    said.said.length > 1 ||
    said.said.some((range) => isProposition(source.passage, range, isClause))
  if (!isSaying) return undefined
  const claim = toClaim(source, found, speaker, said, chain)
  return isBareNumber(source.passage, first) ? withCue(claim, found.cue) : claim
}

const asDenial = (claim: StatementClaim, cue: Span): StatementClaim => withCue(asDenied(claim), cue)

/** "denies it", "spoke of 26,000", not "it" and the bare number, is what a reader sees marked. */
function withCue(claim: StatementClaim, cue: Span): StatementClaim {
  const span = { start: Math.min(cue.start, claim.span.start), end: Math.max(cue.end, claim.span.end) }
  return { ...claim, id: `s${span.start}-${span.end}`, span, core: span }
}

/** The last link denies. */
function asDenied(claim: StatementClaim): StatementClaim {
  const chain = claim.chain.map((link, index) =>
    index < claim.chain.length - 1 ? link : { ...link, stance: 'denies' as const },
  )
  return { ...claim, chain }
}

/** "he said he did not expect …", "he said he could not rule out …": what he expects is part of what he said. */
const isOwnView = (passage: Passage, { attribution: { grade, speaker, stance, negated } }: FoundAttribution): boolean =>
  (grade === 'holds' || (negated && stance === 'denies')) &&
  speaker !== undefined &&
  is(passage, speaker.start, PERSON_PRONOUN)

/** "found reason to believe that …": one view of one speaker under two verbs. */
const isSharedView = ({ links }: StatementSource, found: FoundAttribution, outer: readonly Attribution[]): boolean =>
  found.attribution.construction !== 'infinitive' &&
  found.attribution.grade === 'holds' &&
  links(found).at(-1)?.speaker.text === outer.at(-1)?.speaker.text

/** "described 30,000 as high" says something of any object, "called it early" only in another's words. */
const isJudgement = (passage: Passage, { attribution }: FoundAttribution, { start }: Range): boolean =>
  attribution.construction === 'object' &&
  attribution.frames.includes('a') &&
  (!is(passage, start, OBJECT_PRONOUN) || passage.quoteOf[start + 1] !== -1)

const isAnswering = ({ attribution: { construction }, stance }: FoundAttribution): boolean =>
  construction === 'object' && (stance === 'confirms' || stance === 'declines')

/** "quoted a doctor as saying": one statement, though two verbs report it. */
const isSame = (one: StatementClaim | undefined, other: StatementClaim): boolean =>
  one?.span.start === other.span.start && one.speaker?.start === other.speaker?.start

/** A line in capitals inside a text is a link or a label, not the article's own sentence. */
function isShouted(text: string, { start, end }: Span): boolean {
  if (end - start <= 20) return false
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at)
    if (letter !== letter.toUpperCase()) return false
  }
  return true
}

function toClaim(
  source: StatementSource,
  found: FoundAttribution,
  speaker: Span,
  { content, said }: Said,
  chain: readonly Attribution[],
): StatementClaim {
  const { cue, sentence } = found
  const span = trimmed(source.text, spanOf(source.passage, content))
  const facts = factsOf(source, said, found)
  return { id: `s${span.start}-${span.end}`, facts, chain, span, core: span, sentence, cue, speaker }
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)
