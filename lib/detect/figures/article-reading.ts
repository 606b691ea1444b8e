import type { Article, Block } from '../../model/article.ts'
import type { PeriodBasis } from '../../model/claims.ts'
import type { Trace } from '../../model/trace.ts'
import { decimalSignOf } from '../../text/numerals/digits.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { wordSet } from '../../text/word-set.ts'
import { AFFAIRS_WORDS } from '../lexicon/en/affairs-words.ts'
import { WAR_WORDS } from '../lexicon/en/war-words.ts'
import { NameReader } from '../names/name-reader.ts'
import { type Dateline, endOfOpening, findDateline } from '../time/dateline.ts'
import { dayOf } from '../time/days.ts'
import { findPeriods, type NamedPeriod } from '../time/find-periods.ts'
import type { Force } from './force.ts'
import { isHeadlineAmongOthers, opensEntry } from './headline-lists.ts'
import { Sentence } from './sentence.ts'

/** What a sentence says of time, and the day that it is counted from. */
interface Times {
  readonly sentence: Sentence
  readonly day: string | undefined
  readonly basis: PeriodBasis
  /** The day from which it counts ("since 2022"). */
  readonly since: string | undefined
  readonly periods: readonly NamedPeriod[]
}

/** An article while it is read: sentences, names, and how much of it is about war. */
export class ArticleReading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly names: NameReader
  readonly trace: Trace | undefined
  /** Which sentences speak of force (`force.ts`). */
  force: Force | undefined
  #dateline: Dateline | undefined | null = null
  #times: Times | undefined
  #openingEnd: number | undefined
  #reach: { readonly sentence: Sentence; readonly first: number } | undefined
  #matters: Matters | undefined

  constructor(article: Article, trace?: Trace) {
    this.article = article
    this.trace = trace
    this.sentences = readSentences(article)
    this.names = new NameReader(article.text, this.sentences)
  }

  /** The first sentence that the context of a sentence reaches back to: a headline among headlines and a live entry stand alone. */
  reachOf(sentence: Sentence): number {
    if (this.#reach?.sentence !== sentence) this.#reach = { sentence, first: this.#firstInReach(sentence) }
    return this.#reach.first
  }

  #firstInReach({ index, block }: Sentence): number {
    if (isHeadlineAmongOthers(this.article, block)) return this.#firstOf(index)
    for (let at = index; at > 0 && at > index - FARTHEST_BACK; at--) {
      const { block: here } = this.sentences[at] as Sentence
      if (this.sentences[at - 1]?.block !== here && opensEntry(this.article.text, here)) return at
    }
    return 0
  }

  #firstOf(index: number): number {
    let first = index
    while (this.sentences[first - 1]?.block === this.sentences[index]?.block) first--
    return first
  }

  /** Where the words of a dateline end ("CAIRO (Agency) —"): what it names is where the reporter sits. */
  get openingEnd(): number {
    this.#openingEnd ??= endOfOpening(this.sentences)
    return this.#openingEnd
  }

  /** The times that a sentence names, and the day it is told on; worked out once for all its figures. */
  timesOf(sentence: Sentence): Times {
    if (this.#times?.sentence === sentence) return this.#times
    const [day, basis] = this.#dayOf(sentence)
    const named = day === undefined ? NONE : this.#behindDateline(sentence, findPeriods(sentence.tokens, day))
    const since = named.find(({ role }) => role === 'since')?.days.start
    const periods = since === undefined ? named : named.filter(({ role }) => role !== 'since')
    this.#times = { sentence, day, basis, since, periods }
    return this.#times
  }

  #behindDateline({ span, tokens }: Sentence, periods: readonly NamedPeriod[]): readonly NamedPeriod[] {
    const opening = this.#dateline?.end ?? 0
    return span.start >= opening ? periods : periods.filter(({ from }) => (tokens[from]?.start ?? 0) >= opening)
  }

  /** A live entry's own day, else that of the dateline ("KYIV, Nov. 12 (Agency) –"), else that of publication. */
  #dayOf({ block }: Sentence): readonly [string | undefined, PeriodBasis] {
    const { published, dateBasis } = this.article.facts
    const entry = dayOf(block.at)
    if (entry !== undefined) return [entry, 'live-entry']
    if (this.#dateline === null) this.#dateline = findDateline(this.sentences, dayOf(published))
    if (this.#dateline !== undefined) return [this.#dateline.day, 'dateline']
    return [dayOf(published), dateBasis === 'dateline' ? 'dateline' : 'published']
  }

  /** Whether war is in it at all; a line or two may be too short to say so. */
  get mayBeOfWar(): boolean {
    return this.warWords.size > 0 || this.sentences.length <= SHORT
  }

  /** Whether who says what in it is worth reading: two words of war or of affairs of state, or too few lines to tell. */
  get mayBeOfAffairs(): boolean {
    this.#matters ??= findMatters(this.article.text)
    const words = this.#matters.war.size + this.#matters.affairs.size
    if (words >= FEWEST_AFFAIRS || this.sentences.length <= SHORT) return true
    return words > 0 && this.sentences.length <= FEW_LINES && this.#namesAState()
  }

  #namesAState(): boolean {
    return this.sentences.some((_, index) => this.names.inSentence(index).some(({ party }) => party !== undefined))
  }

  /** The different words of war in the article, at most a dozen. */
  get warWords(): ReadonlySet<string> {
    this.#matters ??= findMatters(this.article.text)
    return this.#matters.war
  }
}

/** As many sentences as context is looked for in. */
const FARTHEST_BACK = 24

const NONE: readonly NamedPeriod[] = []

function readSentences(article: Article): Sentence[] {
  const decimal = decimalSignOf(article.facts.language)
  let block = 0
  return sentencesOf(article).map((span, index) => {
    while (block + 1 < article.blocks.length && (article.blocks[block] as Block).end < span.end) block++
    return new Sentence(index, span, article.blocks[block] as Block, article.text, decimal)
  })
}

/** The different words of war and of other affairs of state in a text. */
interface Matters {
  readonly war: ReadonlySet<string>
  readonly affairs: ReadonlySet<string>
}

const MATTERS = new RegExp(`\\b(?:(${WAR_WORDS})|${AFFAIRS_WORDS})\\b`, 'gi')
const ENOUGH = 12
/** Words that alone may as well be of toys, space and fire. */
const CIVIL = wordSet('drone uav rocket explosion')
const FEWEST_AFFAIRS = 2
const SHORT = 2
/** So few sentences that name a state or a movement may hold one word only. */
const FEW_LINES = 6

/** Both in one pass, which ends where war is told of beyond doubt. */
function findMatters(text: string): Matters {
  const war = new Set<string>()
  const affairs = new Set<string>()
  for (const [word, ofWar] of text.matchAll(MATTERS)) {
    const kind = ofWar === undefined ? affairs : war
    kind.add(word.toLowerCase().replace(/s$/, ''))
    if (war.size >= ENOUGH) break
  }
  const isCivil = [...war].every((word) => CIVIL.has(word))
  return { war: isCivil ? new Set() : war, affairs }
}
