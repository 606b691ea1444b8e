import type { Span } from '../../model/article.ts'
import type { Attribution, NameRef } from '../../model/claims.ts'
import { wordSet } from '../../text/word-set.ts'
import { entity } from '../../world/gazetteer.ts'
import type { NameReader } from '../names/name-reader.ts'
import { agreesWith } from '../names/nameless.ts'
import type { FoundAttribution } from './found.ts'

/*
 * Whose word an attribution is, outermost link first:
 *
 *   Two officials told Reuters that …              Reuters → two officials
 *   Sana quoted the minister as saying …           Sana → the minister
 *   The paper, citing an aide, reports that …      the paper → an aide
 */

/** What the links of an attribution are read from. */
export interface LinkSource {
  readonly text: string
  readonly names: NameReader
  /** The last attribution before this one with a speaker: of the sentence before, if it is the very next, or of this one. */
  readonly last: (found: FoundAttribution) => FoundAttribution | undefined
}

/** The links, worked out once. */
export function linksOf(source: LinkSource, found: FoundAttribution): readonly Attribution[] {
  found.links ??= linkAnew(source, found)
  return found.links
}

function linkAnew(source: LinkSource, found: FoundAttribution): readonly Attribution[] {
  const { text, names } = source
  const { speaker, via, cited, stance } = found
  const cue = text.slice(found.cue.start, found.cue.end)
  const own = { speaker: speaker === undefined ? { text: '' } : speakerOf(source, found, speaker), cue, stance }
  const teller = via === undefined ? hearer(source, found, cue) : names.resolve(via)
  const chain = teller === undefined ? [own] : [{ speaker: teller, cue, stance: 'asserts' as const }, own]
  if (cited === undefined || !names.isSomebody(cited, 'itself')) return chain
  return [...chain, { speaker: names.resolve(cited), cue: 'citing', stance: 'asserts' }]
}

/** A pronoun behind words of somebody without a name is that somebody; every other speaker is whom the article makes it. */
function speakerOf(source: LinkSource, found: FoundAttribution, speaker: Span): NameRef {
  const { text, names, last } = source
  const pronoun = text.slice(speaker.start, speaker.end).toLowerCase()
  if (pronoun.length > LONGEST_PRONOUN || !PRONOUNS.has(pronoun)) return names.resolve(speaker)
  const before = last(found)
  if (before?.speaker === undefined) return names.resolve(speaker)
  // "The ministry said … 354 were killed, it said": the body that spoke before, under whatever words.
  const isBefore = before.sentence.end <= found.sentence.start
  const goesOn = pronoun === 'it' && TAKING_UP.has(found.attribution.construction) && isBefore
  const isNameless = !names.isNamed(before.speaker) && agreesWith(pronoun, names.headOf(before.speaker))
  const own = goesOn || isNameless ? linksOf(source, before).at(-1)?.speaker : undefined
  return own ?? names.resolve(speaker)
}

/** Constructions whose "it" is whoever spoke in the sentence before. */
const TAKING_UP = wordSet('around-clause after-quote')
const PRONOUNS = wordSet('it they he she their its his her')
const LONGEST_PRONOUN = 5

/** "told Reuters", "officials quoted by Reuters": the outlet that had the words. */
function hearer({ text, names }: LinkSource, { cue, speaker }: FoundAttribution, words: string): NameRef | undefined {
  if (TELLING.test(words)) {
    const name = outletWithin(names, { start: cue.end, end: cue.end + FARTHEST })
    if (name !== undefined && name.start - cue.end <= ' the '.length) return names.resolve(name)
  }
  if (speaker === undefined || speaker.end - speaker.start < FEWEST_LETTERS) return undefined
  if (!/ (?:quoted|cited|interviewed) by /.test(text.slice(speaker.start, speaker.end))) return undefined
  const outlet = outletWithin(names, speaker)
  return outlet === undefined ? undefined : names.resolve(outlet)
}

const TELLING = /\b(?:tell(?:s|ing)?|told)$/
const FARTHEST = 45
/** Of "a man cited by X". */
const FEWEST_LETTERS = ' cited by X'.length

function outletWithin(names: NameReader, span: Span): Span | undefined {
  return names
    .namesWithin(names.sentenceAt(span.start), span)
    .find(({ id }) => id !== undefined && entity(id)?.kind === 'outlet')?.span
}
