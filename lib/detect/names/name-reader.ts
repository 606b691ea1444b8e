import type { Span } from '../../model/article.ts'
import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { bareBody, everySideHas } from './bare-bodies.ts'
import { describes, institutionOf, officeIn } from './descriptions.ts'
import { endsWithSaying, partBefore } from './ends-with-saying.ts'
import type { NameMention, SentenceTokens } from './find-names.ts'
import { agrees } from './gender.ts'
import { headMention, headOf } from './head-mention.ts'
import { isJoint } from './joint-names.ts'
import { makerIn, pointsToPaper, speakerIn } from './makers.ts'
import { isDocument, isOffice, isSpeaker, mayBeAnybody, mayBeSurname, plainWords } from './name-words.ts'
import { namelessBefore } from './nameless.ts'
import { type Referent, refer } from './register.ts'
import { placedBody, representedIn } from './representatives.ts'
import { SENTENCES_BACK, type Wanted, wantedBy, wantedByPronoun } from './salience.ts'
import { SeenNames } from './seen-names.ts'

/** The names of one article: found when asked for, resolved in the order of the text. */
export class NameReader extends SeenNames {
  readonly #identified = new Map<number, { readonly end: number; readonly name: NameRef | undefined }>()

  /** Whom a phrase stands for: a name, a pronoun or a definite description; its own words where nobody is found. */
  resolve(phrase: Span): NameRef {
    return this.#identify(phrase) ?? { text: plainWords(this.text.slice(phrase.start, phrase.end)) }
  }

  /** True for a phrase that names or describes somebody who can speak, also without a name ("officials"), or a paper ("the report"). */
  isSomebody(phrase: Span, who: 'itself' | 'or-paper' = 'or-paper'): boolean {
    if (this.#identify(phrase) !== undefined) return true
    const tokens = this.tokensOf(this.sentenceAt(phrase.start), phrase)
    const head = headOf(tokens)?.lower ?? ''
    return (
      mayBeSurname(tokens) ||
      isSpeaker(head) ||
      isApposedSpeaker(tokens) ||
      wantedBy(head) !== undefined ||
      (who === 'or-paper' && isDocument(head))
    )
  }

  /** True for a phrase that stands for somebody with a name. */
  isNamed(phrase: Span): boolean {
    return this.#identify(phrase) !== undefined
  }

  /** The noun of a phrase. */
  headOf(phrase: Span): Token | undefined {
    return headOf(this.tokensOf(this.sentenceAt(phrase.start), phrase))
  }

  /** True for a phrase whose noun could be anybody: enough before a verb that only people and bodies can do. */
  maySpeak(phrase: Span): boolean {
    return mayBeAnybody(this.headOf(phrase))
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
    if (wanted !== undefined) return this.#pronoun(only, wanted, index, phrase.start)
    const inside = this.namesWithin(index, phrase)
    if (isJoint(inside, tokens)) return this.#joint(inside)
    const placed = placedBody(tokens, inside)
    if (placed !== undefined) return placed
    const mention = headMention(inside, tokens, this.sentences[index]?.tokens ?? [])
    return mention !== undefined
      ? this.nameOf(mention)
      : (this.#lastName(tokens, index) ??
          this.#described(tokens, inside, index, phrase.start) ??
          this.#represented(tokens, inside))
  }

  #pronoun(pronoun: string, wanted: Wanted, index: number, before: number): NameRef | undefined {
    const fitting = (mention: NameMention): boolean => agrees(pronoun, mention)
    // "Israeli fire has killed 354 people, it said": nobody whom the words themselves name, if somebody stands before.
    const tokens = this.sentences[index]?.tokens ?? []
    const isOutside = endsWithSaying(tokens, before)
    const part = isOutside ? partBefore(tokens, before) : undefined
    const within = part === undefined ? undefined : this.mostSalient(index, part, wanted, fitting)
    const outside = isOutside && index > 0 ? (within ?? this.mostSalient(index - 1, before, wanted, fitting)) : within
    return refer(
      outside ??
        this.mostSalient(index, before, wanted, fitting) ??
        (wanted === 'person' ? this.#farBack(index, before, fitting) : undefined),
    )
  }

  /** "he" of a long interview: whoever was named last. */
  #farBack(index: number, before: number, fitting: (mention: NameMention) => boolean): Referent | undefined {
    for (let at = index - SENTENCES_BACK; at >= 0 && at > index - FARTHEST_BACK; at -= SENTENCES_BACK) {
      const person = this.mostSalient(at, before, 'person', fitting)
      if (person !== undefined) return person
    }
    return undefined
  }

  /** "Iran's envoy to the UN", "a spokesman for the army of Mali": they speak for whom they represent. */
  #represented(tokens: readonly Token[], inside: readonly NameMention[]): NameRef | undefined {
    const own = representedIn(tokens, inside)
    const id = own === undefined ? undefined : this.nameOf(own).id
    const party = own?.party ?? id
    if (own === undefined || party === undefined) return undefined
    const text = this.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
    return { text: plainWords(text), id: own.sense === 'demonym' ? party : (id ?? party) }
  }

  /** "Egypt, Qatar and the United States" under one name, with its parts where all are known. */
  #joint(inside: readonly NameMention[]): NameRef {
    const text = this.text.slice(inside[0]?.span.start, inside.at(-1)?.span.end)
    const parts = inside.flatMap((mention) => this.nameOf(mention).id ?? [])
    return parts.length === inside.length ? { text, parts } : { text }
  }

  /** "Lee", also with a description behind a comma, at the start of a sentence, where a capital alone proves nothing. */
  #lastName(tokens: readonly Token[], index: number): NameRef | undefined {
    const [only, more] = tokens
    if (only?.capital !== true || (more !== undefined && more.lower !== ',')) return undefined
    return refer(this.byLastName(only.lower, index))
  }

  /** "the service, which said": the name right before; "who" is a person, if there is one. */
  #antecedent(index: number, before: number, isPerson: boolean): NameRef | undefined {
    const named = this.inSentence(index).filter(({ span }) => span.end <= before)
    const mention = (isPerson ? named.findLast(({ kind }) => kind === 'person') : undefined) ?? named.at(-1)
    if (mention?.kind === 'person' || !isPerson) return mention === undefined ? undefined : this.nameOf(mention)
    return namelessBefore(this.text, this.sentences[index]?.tokens ?? [], before) ?? (mention && this.nameOf(mention))
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
    const rest = beforeComma(tokens.slice(Math.max(1, genitive + 1)))
    if (genitive > 0) return this.#owned(tokens[genitive - 1]?.lower ?? '', rest, noun, index, before)
    if (wantedByPronoun(opener) !== undefined) return this.#owned(opener, rest, noun, index, before)
    if (pointsToPaper(noun)) return this.#maker(noun, index)
    const named = inside.filter(({ compound }) => compound !== 'based')
    const side = named.find(({ sense }) => sense === 'demonym' || sense === 'name')
    if (side === undefined && named.length > 0) return undefined
    if (side === undefined && everySideHas(rest)) return bareBody(rest, this.inSight(index), before)
    const state = side === undefined ? this.mostSalient(index, before, 'state') : undefined
    const role = rest.at(-2)?.lower === 'news' ? 'outlet' : noun
    const described = this.#mostDescribed(role, side, index, before, officeIn(rest))
    return refer(described) ?? (state && institutionOf(state, rest))
  }

  /** "its air force", "its spokesman": an institution, the person named for it, else the owner itself. */
  #owned(owner: string, rest: readonly Token[], noun: string, index: number, before: number): NameRef | undefined {
    const wanted = wantedByPronoun(owner) ?? wantedBy(owner)
    const isPerson = wanted === 'person'
    const state = isPerson ? undefined : this.mostSalient(index, before, 'state')
    const institution = state && institutionOf(state, rest)
    if (institution !== undefined || wanted === undefined) return institution
    const holder =
      wantedBy(owner) === undefined
        ? this.mostSalient(index, before, wanted)
        : this.#mostDescribed(owner, undefined, index, before)
    if (isPerson) return isOffice(noun) && wantedBy(owner) === undefined ? refer(holder) : undefined
    const named = refer(this.#mostDescribed(noun, undefined, index, before))
    if (isDocument(noun)) return named ?? refer(holder)
    if (wantedBy(noun) !== 'person') return named
    return named ?? this.#namedNext(index) ?? (noun === 'minister' ? ownOf(holder, rest) : refer(holder))
  }

  #mostDescribed(
    noun: string,
    side: NameMention | undefined,
    index: number,
    before: number,
    office?: string,
  ): Referent | undefined {
    const wanted = wantedBy(noun)
    const fitting = (mention: NameMention, at: SentenceTokens): boolean => describes(mention, noun, side, at, office)
    return wanted && this.mostSalient(index, before, wanted, fitting)
  }

  /** "Its air force chief said so. Air Marshal Singh told …": the titled person whom the next sentence opens with. */
  #namedNext(index: number): NameRef | undefined {
    const next = this.inSentence(index + 1)[0]
    if (next?.kind !== 'person' || next.title === undefined || next.first > 4) return undefined
    return this.isNew(next, index) ? this.nameOf(next) : undefined
  }

  /** Whose paper it is, by the sentences before and by the next. */
  #maker(noun: string, index: number): NameRef | undefined {
    for (const at of [index - 1, index - 2, index - 3, index + 1]) {
      const sentence = this.sentences[at]
      const maker = sentence && makerIn(sentence, this.inSentence(at), noun)
      if (maker !== undefined) return this.nameOf(maker)
    }
    const before = noun === 'statement' ? this.sentences[index - 1] : undefined
    const speaker = before && speakerIn(before, this.inSentence(index - 1))
    return speaker && this.nameOf(speaker)
  }
}

/** "DeepState, a group of analysts": the apposition tells that the name is somebody's. */
function isApposedSpeaker(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ lower }) => lower === ',')
  if (comma < 0 || tokens[0]?.capital !== true) return false
  return isSpeaker(headOf(tokens.slice(comma + 1))?.lower ?? '')
}

/** In sentences. */
const FARTHEST_BACK = 30

const RELATIVES = wordSet('who which that')
const DEFINITE = wordSet('the its his her their this that')

/** "Lebanon's health minister" for "the country's health minister": nobody named. */
function ownOf(holder: Referent | undefined, words: readonly Token[]): NameRef | undefined {
  const owner = refer(holder)
  return owner && { text: `${owner.text}'s ${words.map(({ lower }) => lower).join(' ')}` }
}

/** "army" of "army, which does not publish its losses,". */
function beforeComma(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ lower }) => lower === ',')
  return comma > 0 ? tokens.slice(0, comma) : tokens
}
