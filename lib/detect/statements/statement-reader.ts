import type { Article, Span } from '../../model/article.ts'
import type { Attribution, NameRef, StatementClaim } from '../../model/claims.ts'
import type { Trace } from '../../model/trace.ts'
import { atOnce, type Steps } from '../../text/steps.ts'
import type { SentenceTokens } from '../names/find-names.ts'
import { firstFrom } from '../names/first-from.ts'
import type { NameReader } from '../names/name-reader.ts'
import { canSign } from '../names/signatures.ts'
import { dayOf } from '../time/days.ts'
import { answered } from './denials.ts'
import { type FoundAttribution, toFound } from './found.ts'
import { openPassage, type Passage } from './passage.ts'
import { around, type Piece, piecesOf } from './pieces.ts'
import { readAttributions, type Wanted } from './read-attributions.ts'
import { toClaims } from './statement-claims.ts'
import { StatementTimes } from './statement-time.ts'

interface ReadBlock {
  readonly passage: Passage
  readonly found: readonly FoundAttribution[]
  pieces?: readonly Piece[]
}

/** Who says what in one article. Blocks are read when asked for, each once. */
export class StatementReader {
  readonly #article: Article
  readonly #names: NameReader
  readonly #wanted: Wanted
  readonly #blocks: readonly (readonly SentenceTokens[])[]
  readonly #read: (ReadBlock | undefined)[] = []

  /** `wanted` says whether acts and attitudes are read too; readers of articles have no use for them. */
  constructor(article: Article, sentences: readonly SentenceTokens[], names: NameReader, wanted: Wanted = 'reported') {
    this.#article = article
    this.#names = names
    this.#wanted = wanted
    this.#blocks = inBlocks(article, sentences)
  }

  /** The statements of the article in reading order. */
  claims(trace?: Trace): readonly StatementClaim[] {
    return atOnce(this.claimsInSteps(trace))
  }

  /** The same block by block. */
  *claimsInSteps(trace?: Trace): Steps<readonly StatementClaim[]> {
    const placed: { claim: StatementClaim; block: number }[] = []
    for (let block = 0; block < this.#article.blocks.length; block++) {
      for (const claim of this.#claimsIn(block, trace)) placed.push({ claim, block })
      yield
    }
    return answered(placed, this.#names, ({ start }) => this.#sentenceBefore(start))
  }

  /** The sentence before the one that holds an offset, in the same block. */
  #sentenceBefore(offset: number): string | undefined {
    const sentences = this.#blocks[this.#blockAt(offset)] ?? []
    const index = sentences.findLastIndex(({ span }) => span.start <= offset)
    const before = sentences[index - 1]?.span
    return before === undefined ? undefined : this.#textOf(before).trim()
  }

  #claimsIn(index: number, trace: Trace | undefined): readonly StatementClaim[] {
    const { text, blocks, facts } = this.#article
    const read = this.#readBlock(index)
    if (read === undefined || read.found.length === 0) return []
    const days = { published: dayOf(facts.published), entry: dayOf(blocks[index]?.at) }
    const { passage } = read
    const source = { text, passage, names: this.#names, times: new StatementTimes(text, passage, days), trace }
    return toClaims(source, read.found, (span) => this.attributionAt(span))
  }

  /** Whose word a piece of the text is, outermost first; empty for the outlet's own voice. */
  attributionAt(span: Span): readonly Attribution[] {
    const read = this.#readBlock(this.#blockAt(span.start))
    if (read === undefined || read.found.length === 0) return []
    read.pieces ??= piecesOf(read.found)
    const found = around(read.pieces, span)
    const [only] = found
    if (found.length < 2) return only === undefined ? [] : this.#links(only)
    return found.slice(-MAX_CHAIN).flatMap((each) => this.#links(each))
  }

  /** The links of an attribution, worked out once. */
  #links(found: FoundAttribution): readonly Attribution[] {
    found.links ??= this.#linkAnew(found)
    return found.links
  }

  /** The speaker, and whom the speaker cites. */
  #linkAnew(found: FoundAttribution): readonly Attribution[] {
    const { speaker, cited, cue, stance } = found
    const nobody = { text: '' }
    const own = {
      speaker: speaker === undefined ? nobody : (this.#saidBefore(found) ?? this.#names.resolve(speaker)),
      cue: this.#textOf(cue),
      stance,
    }
    if (cited === undefined || !this.#names.isSomebody(cited, 'itself')) return [own]
    return [own, { speaker: this.#names.resolve(cited), cue: 'citing', stance: 'asserts' }]
  }

  /** "The ministry said … 354 were killed, it said": the body that spoke in the sentence before, under whatever words. */
  #saidBefore({ speaker, attribution, sentence }: FoundAttribution): NameRef | undefined {
    if (attribution.construction !== 'around-clause' || speaker === undefined) return undefined
    if (this.#textOf(speaker).toLowerCase() !== 'it') return undefined
    const found = this.#readBlock(this.#blockAt(speaker.start))?.found ?? []
    const last = found.findLast((each) => each.sentence.end <= sentence.start && each.speaker !== undefined)
    const isNext = last !== undefined && sentence.start - last.sentence.end <= 1
    return isNext ? this.#links(last).at(-1)?.speaker : undefined
  }

  #textOf({ start, end }: Span): string {
    return this.#article.text.slice(start, end)
  }

  /** Every attribution of a block, also those that are no statement for readers. */
  inBlock(index: number): readonly FoundAttribution[] {
    return this.#readBlock(index)?.found ?? []
  }

  #readBlock(index: number): ReadBlock | undefined {
    const block = this.#blocks[index]
    const known = this.#read[index]
    if (known !== undefined || block === undefined) return known
    const passage = openPassage(block)
    const found = readAttributions(passage, this.#wanted)
      .map((attribution) => toFound(passage, attribution))
      .filter((each) => this.#wanted === 'all' || this.#isSigned(each))
    const read = { passage, found }
    this.#read[index] = read
    return read
  }

  /** A label must be somebody; every other construction has a verb or a noun for words. */
  #isSigned({ attribution, speaker }: FoundAttribution): boolean {
    return attribution.construction !== 'label' || (speaker !== undefined && canSign(this.#names, speaker))
  }

  /** The index of the block that holds an offset. */
  #blockAt(offset: number): number {
    return Math.max(0, firstFrom(this.#article.blocks, offset + 1) - 1)
  }
}

/** Longer chains are no chains of speakers any more. */
const MAX_CHAIN = 4

function inBlocks(article: Article, sentences: readonly SentenceTokens[]): readonly (readonly SentenceTokens[])[] {
  let next = 0
  return article.blocks.map(({ end }) => {
    const own: SentenceTokens[] = []
    for (
      let sentence = sentences[next];
      sentence !== undefined && sentence.span.start < end;
      sentence = sentences[++next]
    )
      own.push(sentence)
    return own
  })
}
