import type { Span } from '../../model/article.ts'
import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { bareBody, everySideHas, type Sighted } from './bare-bodies.ts'
import { describes, institutionOf } from './descriptions.ts'
import { endsWithSaying } from './ends-with-saying.ts'
import { findNames, type NameMention, type SentenceTokens } from './find-names.ts'
import { firstFrom } from './first-from.ts'
import { headMention, headOf } from './head-mention.ts'
import { isJoint } from './joint-names.ts'
import { makerIn, pointsToPaper, speakerIn } from './makers.ts'
import { isDocument, isOffice, isOrganisationHead, isSpeakingNoun, mayBeSurname, plainWords } from './name-words.ts'
import { actsAs, type Referent, Register, refer } from './register.ts'
import { fits, SENTENCES_BACK, type Wanted, wantedBy, wantedByPronoun, weightOf } from './salience.ts'

/** The names of one article: found when asked for, resolved in the order of the text. */
export class NameReader {
  readonly #text: string
  readonly #sentences: readonly SentenceTokens[]
  readonly #spans: readonly Span[]
  readonly #mentions: (readonly NameMention[] | undefined)[] = []
  readonly #register = new Register()
  readonly #identified = new Map<number, { readonly end: number; readonly name: NameRef | undefined }>()
  #registered = 0

  constructor(text: string, sentences: readonly SentenceTokens[]) {
    this.#text = text
    this.#sentences = sentences
    this.#spans = sentences.map(({ span }) => span)
  }

  /** The names of a sentence, in order. */
  inSentence(index: number): readonly NameMention[] {
    const sentence = this.#sentences[index]
    if (sentence === undefined) return []
    const known = this.#mentions[index]
    if (known !== undefined) return known
    const found = findNames(this.#text, sentence.tokens)
    this.#mentions[index] = found
    return found
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

  /** Whom a phrase stands for: a name, a pronoun or a definite description; its own words where nobody is found. */
  resolve(phrase: Span): NameRef {
    return this.#identify(phrase) ?? { text: plainWords(this.#text.slice(phrase.start, phrase.end)) }
  }

  /** True for a phrase that names or describes somebody who can speak, also without a name ("officials"), or a paper ("the report"). */
  isSomebody(phrase: Span, who: 'itself' | 'or-paper' = 'or-paper'): boolean {
    if (this.#identify(phrase) !== undefined) return true
    const tokens = this.tokensOf(this.sentenceAt(phrase.start), phrase)
    const head = headOf(tokens)?.lower ?? ''
    return (
      mayBeSurname(tokens) ||
      isSpeakingNoun(head) ||
      (who === 'or-paper' && isDocument(head)) ||
      isOrganisationHead(head) ||
      wantedBy(head) !== undefined
    )
  }

  /** Whom a mention stands for, last names completed. */
  nameOf(mention: NameMention): NameRef {
    const id = actsAs(mention)
    if (id !== undefined) return { text: mention.text, id }
    const index = this.sentenceAt(mention.span.start)
    this.#registerUpTo(index)
    return refer(this.#register.find(mention)) ?? { text: mention.text }
  }

  /** The same phrase is asked for by statement, chain and figure: it is worked out once. */
  #identify(phrase: Span): NameRef | undefined {
    const known = this.#identified.get(phrase.start)
    if (known !== undefined && known.end === phrase.end) return known.name
    const name = this.#identifyAnew(phrase)
    this.#identified.set(phrase.start, { end: phrase.end, name })
    return name
  }

  #identifyAnew(phrase: Span): NameRef | undefined {
    const index = this.sentenceAt(phrase.start)
    const tokens = this.tokensOf(index, phrase)
    const only = tokens.length === 1 ? (tokens[0]?.lower ?? '') : ''
    if (RELATIVES.has(only)) return this.#antecedent(index, phrase.start, only === 'who')
    const wanted = wantedByPronoun(only)
    if (wanted !== undefined) {
      // "Israeli fire has killed 354 people, it said": nobody whom the words themselves name, if somebody stands before.
      const outside =
        index > 0 && endsWithSaying(this.#sentences[index]?.tokens ?? [], phrase.start)
          ? this.#mostSalient(index - 1, phrase.start, wanted)
          : undefined
      return refer(outside ?? this.#mostSalient(index, phrase.start, wanted))
    }
    const inside = this.namesWithin(index, phrase)
    if (isJoint(inside, tokens)) return this.#joint(inside)
    const mention = headMention(inside, tokens, this.#sentences[index]?.tokens ?? [])
    if (mention !== undefined) return this.nameOf(mention)
    return this.#lastName(tokens, index) ?? this.#described(tokens, inside, index, phrase.start)
  }

  /** "Egypt, Qatar and the United States" under one name, with its parts where all are known. */
  #joint(inside: readonly NameMention[]): NameRef {
    const text = this.#text.slice(inside[0]?.span.start, inside.at(-1)?.span.end)
    const parts = inside.flatMap((mention) => this.nameOf(mention).id ?? [])
    return parts.length === inside.length ? { text, parts } : { text }
  }

  /** "Lee", also with a description behind a comma, at the start of a sentence, where a capital alone proves nothing. */
  #lastName(tokens: readonly Token[], index: number): NameRef | undefined {
    const [only, more] = tokens
    if (only?.capital !== true || (more !== undefined && more.lower !== ',')) return undefined
    this.#registerUpTo(index)
    return refer(this.#register.byLastName(only.lower))
  }

  /** The tokens of a phrase in a sentence. */
  tokensOf(index: number, { start, end }: Span): readonly Token[] {
    const tokens = this.#sentences[index]?.tokens ?? []
    const first = firstFrom(tokens, start)
    let last = first
    while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++
    return tokens.slice(first, last)
  }

  /** "the service, which said": the name right before; "who" is a person, if there is one. */
  #antecedent(index: number, before: number, isPerson: boolean): NameRef | undefined {
    const named = this.inSentence(index).filter(({ span }) => span.end <= before)
    const mention = (isPerson ? named.findLast(({ kind }) => kind === 'person') : undefined) ?? named.at(-1)
    return mention === undefined ? undefined : this.nameOf(mention)
  }

  #registerUpTo(index: number): void {
    for (; this.#registered <= index; this.#registered++)
      for (const mention of this.inSentence(this.#registered)) this.#register.add(mention)
  }

  /** "the ministry", "the Ukrainian president", "its military", "the group's spokesman", "the statement". */
  #described(
    tokens: readonly Token[],
    inside: readonly NameMention[],
    index: number,
    before: number,
  ): NameRef | undefined {
    const [opener, noun] = [tokens[0]?.lower ?? '', headOf(tokens)?.lower ?? '']
    if (!DEFINITE.has(opener)) return undefined
    const genitive = tokens.findIndex(({ lower }) => lower === "'s" || lower === "'")
    const rest = tokens.slice(Math.max(1, genitive + 1))
    if (genitive > 0) return this.#owned(tokens[genitive - 1]?.lower ?? '', rest, noun, index, before)
    if (wantedByPronoun(opener) !== undefined) return this.#owned(opener, rest, noun, index, before)
    if (pointsToPaper(noun)) return this.#maker(noun, index)
    const named = inside.filter(({ compound }) => compound !== 'based')
    const side = named.find(({ sense }) => sense === 'demonym' || sense === 'name')
    if (side === undefined && named.length > 0) return undefined
    if (side === undefined && everySideHas(rest)) return bareBody(rest, this.#inSight(index), before)
    const state = side === undefined ? this.#mostSalient(index, before, 'state') : undefined
    return refer(this.#mostDescribed(noun, side, index, before)) ?? (state && institutionOf(state, rest))
  }

  /** The sentences whose names are still in mind, this one first. */
  #inSight(index: number): readonly Sighted[] {
    const sighted: Sighted[] = []
    for (let at = index; at >= Math.max(0, index - SENTENCES_BACK); at--)
      sighted.push({ tokens: this.#sentences[at]?.tokens ?? [], names: this.inSentence(at) })
    return sighted
  }

  /** "its air force", "its spokesman": an institution, the person named for it, else the owner itself. */
  #owned(owner: string, rest: readonly Token[], noun: string, index: number, before: number): NameRef | undefined {
    const wanted = wantedByPronoun(owner) ?? wantedBy(owner)
    const isPerson = wanted === 'person'
    const state = isPerson ? undefined : this.#mostSalient(index, before, 'state')
    const institution = state && institutionOf(state, rest)
    if (institution !== undefined || wanted === undefined) return institution
    const holder =
      wantedBy(owner) === undefined
        ? this.#mostSalient(index, before, wanted)
        : this.#mostDescribed(owner, undefined, index, before)
    if (isPerson) return isOffice(noun) && wantedBy(owner) === undefined ? refer(holder) : undefined
    const named = refer(this.#mostDescribed(noun, undefined, index, before))
    return wantedBy(noun) === 'person' ? (named ?? this.#namedNext(index) ?? refer(holder)) : named
  }

  #mostDescribed(noun: string, side: NameMention | undefined, index: number, before: number): Referent | undefined {
    const wanted = wantedBy(noun)
    return wanted && this.#mostSalient(index, before, wanted, (mention, at) => describes(mention, noun, side, at))
  }

  /** "Its air force chief said so. Air Marshal Singh told …": the titled person whom the next sentence opens with. */
  #namedNext(index: number): NameRef | undefined {
    const next = this.inSentence(index + 1)[0]
    if (next?.kind !== 'person' || next.title === undefined || next.first > 4) return undefined
    this.#registerUpTo(index)
    return this.#register.find(next) === undefined ? this.nameOf(next) : undefined
  }

  /** Whose paper it is, by the sentences before and by the next. */
  #maker(noun: string, index: number): NameRef | undefined {
    for (const at of [index - 1, index - 2, index - 3, index + 1]) {
      const sentence = this.#sentences[at]
      const maker = sentence && makerIn(sentence, this.inSentence(at), noun)
      if (maker !== undefined) return this.nameOf(maker)
    }
    const before = noun === 'statement' ? this.#sentences[index - 1] : undefined
    const speaker = before && speakerIn(before, this.inSentence(index - 1))
    return speaker && this.nameOf(speaker)
  }

  #mostSalient(
    index: number,
    before: number,
    wanted: Wanted,
    accepts: (mention: NameMention, sentence: SentenceTokens) => boolean = () => true,
  ): Referent | undefined {
    this.#registerUpTo(index)
    const weights = new Map<string, number>()
    let best: Referent | undefined
    for (let at = Math.max(0, index - SENTENCES_BACK); at <= index; at++) {
      const sentence = this.#sentences[at]
      if (sentence === undefined) continue
      const mentions = this.inSentence(at)
      for (const mention of mentions) {
        const isNamed = mention.span.start < before && mention.compound === undefined
        const referent = isNamed ? this.#register.find(mention) : undefined
        if (referent === undefined || !fits(referent.mention, wanted) || !accepts(referent.mention, sentence)) continue
        const weight = weightOf(mention, mention === mentions[0], sentence) / 2 ** (index - at)
        weights.set(referent.key, weight + (weights.get(referent.key) ?? 0))
        if (best === undefined || (weights.get(referent.key) ?? 0) >= (weights.get(best.key) ?? 0)) best = referent
      }
    }
    return best
  }
}

const RELATIVES = new Set(['who', 'which', 'that'])
const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'this', 'that'])
