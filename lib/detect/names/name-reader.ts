import type { Span } from '../../model/article.ts'
import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { entity } from '../../world/gazetteer.ts'
import { findNames, type NameMention, type SentenceTokens } from './find-names.ts'
import { headMention } from './head-mention.ts'
import { type Referent, Register } from './register.ts'
import { fits, SENTENCES_BACK, type Wanted, wantedBy, weightOf } from './salience.ts'

/** The names of one article: found when asked for, resolved in the order of the text. */
export class NameReader {
  readonly #text: string
  readonly #sentences: readonly SentenceTokens[]
  readonly #mentions: (readonly NameMention[] | undefined)[] = []
  readonly #register = new Register()
  #registered = 0

  constructor(text: string, sentences: readonly SentenceTokens[]) {
    this.#text = text
    this.#sentences = sentences
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

  /** The index of the sentence that holds an offset, or of the last one before it. */
  sentenceAt(offset: number): number {
    let low = 0
    let high = this.#sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#sentences[middle]?.span.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Whom a phrase stands for: a name, a pronoun or a definite description; its own words where nobody is found. */
  resolve(phrase: Span): NameRef {
    const index = this.sentenceAt(phrase.start)
    const tokens = this.#tokensOf(index, phrase)
    const text = this.#text.slice(phrase.start, phrase.end)
    const wanted = tokens.length === 1 ? PRONOUNS.get(tokens[0]?.lower ?? '') : undefined
    if (wanted !== undefined) return this.#refer(this.#mostSalient(index, phrase.start, wanted), text)
    const inside = this.inSentence(index).filter(({ span }) => span.start >= phrase.start && span.end <= phrase.end)
    const mention = headMention(inside, tokens, this.#sentences[index]?.tokens ?? [])
    if (mention !== undefined) return this.#nameOf(mention, index)
    return this.#definite(tokens, inside, index, phrase) ?? { text }
  }

  /** Whom a mention stands for, last names completed. */
  nameOf(mention: NameMention): NameRef {
    return this.#nameOf(mention, this.sentenceAt(mention.span.start))
  }

  #tokensOf(index: number, { start, end }: Span): readonly Token[] {
    return (this.#sentences[index]?.tokens ?? []).filter((token) => token.start >= start && token.end <= end)
  }

  #nameOf(mention: NameMention, index: number): NameRef {
    const id =
      mention.sense === 'capital-for-government' || mention.sense === 'people'
        ? (mention.party ?? mention.id)
        : mention.id
    if (id !== undefined) return { text: mention.text, id }
    this.#registerUpTo(index)
    return this.#refer(this.#register.find(mention), mention.text)
  }

  #refer(referent: Referent | undefined, text: string): NameRef {
    if (referent === undefined) return { text }
    const id =
      referent.mention.sense === 'capital-for-government' ? (referent.mention.party ?? referent.id) : referent.id
    return id === undefined ? { text: referent.text } : { text: referent.text, id }
  }

  #registerUpTo(index: number): void {
    for (; this.#registered <= index; this.#registered++)
      for (const mention of this.inSentence(this.#registered)) this.#register.add(mention)
  }

  /** "the ministry", "the Ukrainian president", "its military". */
  #definite(
    tokens: readonly Token[],
    inside: readonly NameMention[],
    index: number,
    phrase: Span,
  ): NameRef | undefined {
    const last = tokens.at(-1)
    const opener = tokens[0]?.lower ?? ''
    if (last === undefined || !DEFINITE.has(opener)) return undefined
    const wanted = wantedBy(last.lower)
    if (wanted === undefined) return undefined
    const side = inside.find(({ sense }) => sense === 'demonym' || sense === 'name')
    const found = this.#mostSalient(index, phrase.start, wanted, (mention) => isDescribedBy(mention, last.lower, side))
    return found === undefined ? undefined : this.#refer(found, this.#text.slice(phrase.start, phrase.end))
  }

  #mostSalient(
    index: number,
    before: number,
    wanted: Wanted,
    accepts: (mention: NameMention) => boolean = () => true,
  ): Referent | undefined {
    this.#registerUpTo(index)
    const weights = new Map<string, { referent: Referent; weight: number }>()
    for (let at = Math.max(0, index - SENTENCES_BACK); at <= index; at++) {
      const sentence = this.#sentences[at]
      if (sentence === undefined) continue
      this.inSentence(at).forEach((mention, position) => {
        if (mention.span.start >= before) return
        const referent = this.#register.find(mention)
        if (referent === undefined || !fits(referent.mention, wanted) || !accepts(referent.mention)) return
        const weight = weightOf(mention, position === 0, sentence) / 2 ** (index - at)
        const known = weights.get(referent.key)
        weights.set(referent.key, { referent, weight: weight + (known?.weight ?? 0) })
      })
    }
    return [...weights.values()].sort((one, other) => other.weight - one.weight)[0]?.referent
  }
}

const PRONOUNS: ReadonlyMap<string, Wanted> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['they', 'group'],
  ['their', 'group'],
  ['them', 'group'],
])

const DEFINITE = new Set(['the', 'its', 'his', 'her', 'their', 'this', 'that'])

/** Does what is known of a name fit the role noun and the country of a description? */
function isDescribedBy(mention: NameMention, noun: string, side: NameMention | undefined): boolean {
  const known = mention.id === undefined ? undefined : entity(mention.id)
  if (side?.id !== undefined && known?.side !== side.id && mention.id !== side.id) return false
  if (mention.kind !== 'person') return true
  const title = `${known?.title ?? ''} ${mention.title ?? ''}`.toLowerCase()
  return title.trim() === '' || ANY_PERSON.has(noun) || title.includes(noun)
}

const ANY_PERSON = new Set(['leader', 'official', 'head', 'expert', 'analyst', 'officer', 'chief'])
