import type { Span } from '../../model/article.ts'
import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { entity } from '../../world/gazetteer.ts'
import type { Sighted } from './bare-bodies.ts'
import { findNames, type NameMention, type SentenceTokens } from './find-names.ts'
import { firstFrom } from './first-from.ts'
import { actsAs, type Referent, Register, refer } from './register.ts'
import { fits, SENTENCES_BACK, type Wanted, weightOf } from './salience.ts'
import { withHalves } from './the-north.ts'

/** The names of one article where they stand, each found when asked for, and which of them is most in mind at a place. */
export class SeenNames {
  readonly text: string
  readonly sentences: readonly SentenceTokens[]
  readonly #spans: readonly Span[]
  readonly #mentions: (readonly NameMention[] | undefined)[] = []
  readonly #register = new Register()
  #registered = 0
  #isOfKorea: boolean | undefined

  constructor(text: string, sentences: readonly SentenceTokens[]) {
    this.text = text
    this.sentences = sentences
    this.#spans = sentences.map(({ span }) => span)
  }

  /** The names of a sentence, in order. */
  inSentence(index: number): readonly NameMention[] {
    const sentence = this.sentences[index]
    const known = this.#mentions[index]
    if (sentence === undefined || known !== undefined) return known ?? []
    const found = this.#namesIn(sentence)
    this.#mentions[index] = found
    return found
  }

  #namesIn({ tokens }: SentenceTokens): readonly NameMention[] {
    const found = findNames(this.text, tokens)
    this.#isOfKorea ??= this.text.includes('North Korea')
    return this.#isOfKorea ? withHalves(this.text, tokens, found) : found
  }

  /** The names of a sentence that stand within a span. */
  namesWithin(index: number, { start, end }: Span): readonly NameMention[] {
    const names = this.inSentence(index)
    let first = 0
    while ((names[first]?.span.start ?? start) < start) first++
    let last = first
    while ((names[last]?.span.end ?? Number.POSITIVE_INFINITY) <= end) last++
    return names.slice(first, last)
  }

  /** The index of the sentence that holds an offset, or of the last one before it. */
  sentenceAt(offset: number): number {
    return Math.max(0, firstFrom(this.#spans, offset + 1) - 1)
  }

  /** Whom a mention stands for, last names completed. */
  nameOf(mention: NameMention): NameRef {
    const id = actsAs(mention)
    if (id !== undefined) return { text: mention.text, id }
    const index = this.sentenceAt(mention.span.start)
    this.#registerUpTo(index)
    return refer(this.#register.find(mention)) ?? { text: mention.text }
  }

  /** The tokens of a phrase in a sentence. */
  tokensOf(index: number, { start, end }: Span): readonly Token[] {
    const tokens = this.sentences[index]?.tokens ?? []
    const first = firstFrom(tokens, start)
    let last = first
    while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++
    return tokens.slice(first, last)
  }

  /** The person whose last name a word is, if one was named up to a sentence. */
  byLastName(word: string, index: number): Referent | undefined {
    this.#registerUpTo(index)
    return this.#register.byLastName(word)
  }

  /** True for a name that no sentence up to this one holds. */
  isNew(mention: NameMention, index: number): boolean {
    this.#registerUpTo(index)
    return this.#register.find(mention) === undefined
  }

  /** The sentences whose names are still in mind, this one first. */
  inSight(index: number): readonly Sighted[] {
    const sighted: Sighted[] = []
    for (let at = index; at >= Math.max(0, index - SENTENCES_BACK); at--)
      sighted.push({ tokens: this.sentences[at]?.tokens ?? [], names: this.inSentence(at) })
    return sighted
  }

  #registerUpTo(index: number): void {
    for (; this.#registered <= index; this.#registered++)
      for (const mention of this.inSentence(this.#registered)) {
        const referent = this.#register.add(mention)
        const short = abbreviationBehind(this.sentences[this.#registered]?.tokens ?? [], mention.end)
        if (short !== undefined) this.#register.abbreviate(referent, short)
      }
  }

  /** Of the names before a place that fit what is wanted, the one most in mind there. */
  mostSalient(
    index: number,
    before: number,
    wanted: Wanted,
    accepts: (mention: NameMention, sentence: SentenceTokens) => boolean = () => true,
  ): Referent | undefined {
    this.#registerUpTo(index)
    const weights = new Map<string, number>()
    let best: Referent | undefined
    for (let at = Math.max(0, index - SENTENCES_BACK); at <= index; at++) {
      const sentence = this.sentences[at]
      if (sentence === undefined) continue
      const mentions = this.inSentence(at)
      const subject = firstOwnName(mentions)
      for (const mention of mentions) {
        const isNamed =
          mention.span.start < before && mention.compound === undefined && !isDatelineCity(mention, sentence)
        const referent = isNamed ? this.#register.find(mention) : undefined
        if (referent === undefined || !fits(referent.mention, wanted) || !accepts(referent.mention, sentence)) continue
        const weight = weightOf(mention, mention === subject, sentence) / 2 ** (index - at)
        weights.set(referent.key, weight + (weights.get(referent.key) ?? 0))
        if (best === undefined || (weights.get(referent.key) ?? 0) >= (weights.get(best.key) ?? 0)) best = referent
      }
    }
    return best
  }
}

/** The first name that is no mere adjective right before the next: "Nikol Pashinyan" of "Armenian PM Nikol Pashinyan". */
function firstOwnName(mentions: readonly NameMention[]): NameMention | undefined {
  const [first, second] = mentions.filter(({ compound }) => compound !== 'based')
  const isAdjective = first?.sense === 'demonym' && second?.kind === 'person' && second.first - first.end <= MAX_TITLE
  return isAdjective ? second : first
}
const MAX_TITLE = 3

/** "BRUSSELS (Agency) –": where a text was sent from stands for no power. */
function isDatelineCity({ first, end, text, id }: NameMention, { tokens }: SentenceTokens): boolean {
  if (first > 0 || text !== text.toUpperCase() || (id !== undefined && entity(id)?.name === text)) return false
  return DATELINE_MARKS.has(tokens[end]?.lower ?? '')
}
const DATELINE_MARKS = wordSet('( , - – — /')

/** The "SAF" of "the Sudanese Armed Forces (SAF)", in small letters. */
function abbreviationBehind(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.lower !== '(' || tokens[at + 2]?.lower !== ')') return undefined
  const short = tokens[at + 1]
  return short?.kind === 'word' && short.capital ? short.lower : undefined
}
