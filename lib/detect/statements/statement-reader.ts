import type { Article, Span } from '../../model/article.ts'
import type { Attribution, StatementClaim } from '../../model/claims.ts'
import type { Trace } from '../../model/trace.ts'
import { atOnce, type Steps } from '../../text/steps.ts'
import type { SentenceTokens } from '../names/find-names.ts'
import { firstFrom } from '../names/first-from.ts'
import type { NameReader } from '../names/name-reader.ts'
import { canSign } from '../names/signatures.ts'
import { dayOf } from '../time/days.ts'
import { answered } from './denials.ts'
import { type FoundAttribution, toFound } from './found.ts'
import { answerOf, interviewee, isAnswer } from './interviews.ts'
import { linksOf } from './links.ts'
import { openPassage, type Passage } from './passage.ts'
import { around, type Piece, piecesOf } from './pieces.ts'
import { introduces, withQuotation } from './quoted-blocks.ts'
import { readAttributions, type Wanted } from './read-attributions.ts'
import { toClaims } from './statement-claims.ts'
import { StatementTimes } from './statement-time.ts'

interface ReadBlock {
  readonly passage: Passage
  readonly found: readonly FoundAttribution[]
  pieces: readonly Piece[] | undefined
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
    const times = new StatementTimes(text, passage, days)
    const links = (found: FoundAttribution) => this.#links(found)
    const source = { text, passage, names: this.#names, times, links, trace }
    return toClaims(source, read.found, (span) => this.attributionAt(span))
  }

  /** Whose word a piece of the text is, outermost first; empty for the outlet's own voice. */
  attributionAt(span: Span): readonly Attribution[] {
    const block = this.#blockAt(span.start)
    const own = this.#around(block, span)
    const found = own.length === 0 && introduces(this.#blocks[block - 1]) ? this.#around(block - 1, span) : own
    const [only] = found
    if (found.length < 2) return only === undefined ? [] : this.#links(only)
    return found.slice(-MAX_CHAIN).flatMap((each) => this.#links(each))
  }

  #around(block: number, span: Span): readonly FoundAttribution[] {
    const read = this.#readBlock(block)
    if (read === undefined || read.found.length === 0) return []
    read.pieces ??= piecesOf(read.found)
    return around(read.pieces, span)
  }

  #links(found: FoundAttribution): readonly Attribution[] {
    const source = {
      text: this.#article.text,
      names: this.#names,
      last: (each: FoundAttribution) => this.#lastBefore(each),
    }
    return linksOf(source, found)
  }

  /** The attribution with a speaker that goes before in the same block, no farther than the sentence before. */
  #lastBefore({ cue, sentence }: FoundAttribution): FoundAttribution | undefined {
    const found = this.#readBlock(this.#blockAt(cue.start))?.found ?? []
    const isInside = (span: Span, other: FoundAttribution): boolean =>
      other.contents.some(({ start, end }) => start <= span.start && span.end <= end)
    const near = found.filter((each) => each.cue.end <= cue.start).slice(-MAX_CHAIN)
    const last = near.findLast((each) => each.speaker && !near.some((other) => isInside(each.cue, other)))
    return last !== undefined && sentence.start - last.sentence.end <= 1 ? last : undefined
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
    const passage = openPassage(withQuotation(block, this.#blocks[index + 1]))
    const found = readAttributions(passage, this.#wanted)
      .map((attribution) => toFound(passage, attribution))
      .filter((each) => this.#wanted === 'all' || this.#isSigned(each))
    const answer = isAnswer(block, this.#blocks[index - 1]) ? this.#answerIn(passage) : undefined
    const read = { passage, found: answer === undefined ? found : [answer, ...found], pieces: undefined }
    this.#read[index] = read
    return read
  }

  #answerIn(passage: Passage): FoundAttribution | undefined {
    const speaker = interviewee(this.#blocks, this.#names)
    return speaker && answerOf(passage, speaker)
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
