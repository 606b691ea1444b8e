import type { Article, ArticleFacts, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { CrossCheck } from '../../model/findings.ts'
import type { TraceEvent } from '../../model/trace.ts'
import { type ReadingTrail, trailOf } from '../../model/trail.ts'
import { atOnce, type Steps } from '../../text/steps.ts'
import type { TextRange } from '../marks/boxes.ts'
import { giveWay, inSlices } from '../watch/slices.ts'
import { additionsTo, readAdditions } from './additions.ts'
import { askAbout } from './asking.ts'
import { carryOver } from './carry-over.ts'
import type { PageRecord } from './page-record.ts'
import { piecesOf } from './pieces.ts'
import type { Ports, ReadArticle } from './ports.ts'

/** Nobody reads more steps than this; the reading of a live page has many more. */
const MOST_STEPS = 5_000

/** What a reading tells while it goes on. */
export interface ReadingEvents {
  /** This claim was found, or something about it changed: its mark is another one. */
  claim(id: string): void
  /** Draw the marks of all claims told so far, or only if they are many: the reader does not see them yet. */
  draw(which: 'all' | 'many'): void
  /** A figure stands here; the claim follows when the article is read. */
  glimpse(range: TextRange): void
  /** The claims are painted: what was glimpsed stands for itself. */
  settled(): void
  /** These claims' words are gone. */
  gone(ids: readonly string[]): void
  /** The first pieces are read, more follow. */
  partial(): void
  /** A part of the answer came, more follow. */
  answered(): void
}

/** How a reading ended; `nothing-new`: no claim was found that was not known. */
export type Outcome = 'done' | 'nothing-new' | 'not-article' | 'stopped'

/** So many marks are painted in a single slice. */
const PAINTED_AT_ONCE = 60

/** So many figures are shown before the article is read to its end: about what fits on a screen. */
const GLIMPSED = 12

/** Reads the page into the record: article, claims piece by piece, then the one question what is on record. */
export class PageReader {
  readonly #ports: Ports
  readonly #record: PageRecord
  readonly #events: ReadingEvents
  readonly #signal: AbortSignal
  #article: (ReadArticle & { readonly root: Element }) | undefined
  #serial = 0
  #glimpsed = 0
  #round = 0

  constructor(ports: Ports, record: PageRecord, events: ReadingEvents, signal: AbortSignal) {
    this.#ports = ports
    this.#record = record
    this.#events = events
    this.#signal = signal
  }

  get facts(): ArticleFacts | undefined {
    return this.#article?.facts
  }

  /** Read the page; when it was read before, only what is new in it. */
  async read(): Promise<Outcome> {
    const before = this.#article
    const round = this.#round
    // Loading this script was work enough for one task.
    await giveWay()
    const article = await inSlices(this.#ports.readArticle(), this.#signal)
    if (this.#signal.aborted || this.#round !== round) return 'stopped'
    this.#article = article
    if (article === undefined) return 'not-article'
    const { kept, gone, fresh } = before
      ? carryOver(before, this.#record.claims, article)
      : { kept: [], gone: [], fresh: article.blocks }
    this.#record.replace(article, kept, gone)
    this.#events.gone(idsOf(gone))
    await this.#paint(kept)
    const unanswered = kept.filter(({ id }) => this.#record.findingOf(id) === undefined)
    return this.#readBlocks(article, { ...article, blocks: fresh }, unanswered)
  }

  /**
   * Read what was added to the article or changed in it, at a cost that follows
   * the addition. `undefined` when that is not enough and the page must be read
   * again: its article is gone, or a text arrived outside of it.
   */
  async readAdded(elements: readonly Element[]): Promise<Outcome | undefined> {
    const article = this.#article
    if (article === undefined || !article.root.isConnected) return undefined
    const added = additionsTo(article.root, elements)
    if (added === undefined) return undefined
    this.#events.gone(this.#record.dropInside(added))
    const text = await inSlices(readAdditions(added, article.facts), this.#signal)
    if (text === undefined || this.#article !== article) return 'stopped'
    return this.#readBlocks(text, text)
  }

  /** Give up the claims whose words are gone from the page; were there any? */
  dropGone(): boolean {
    const gone = this.#record.dropGone()
    this.#events.gone(gone)
    return gone.length > 0
  }

  /** Read one more text of the page (a selection) beside the article; resolves to the claims in it. */
  async readBeside(article: ReadArticle): Promise<readonly Claim[]> {
    const claims = this.#unique(atOnce(this.#ports.detect(article)))
    this.#record.add(article, claims)
    await this.#paint(claims)
    await this.#ask(claims, article.facts)
    return claims
  }

  /** What is on record changed: ask anew about all claims. */
  async askAgain(): Promise<void> {
    if (this.#article !== undefined) await this.#ask(this.#record.claims, this.#article.facts)
  }

  /** Reads the article once more and tells every step; what is known stays as it is. */
  trail(): ReadingTrail {
    const events: TraceEvent[] = []
    const trace = (event: TraceEvent) => void (events.length < MOST_STEPS && events.push(event))
    for (const piece of this.#article === undefined ? [] : piecesOf(this.#article))
      atOnce(this.#ports.detect(piece, { trace }))
    return trailOf(events, this.#record.claims)
  }

  /** The page is another one now; a reading that is under way comes to nothing. */
  forget(): void {
    this.#round++
    this.#glimpsed = 0
    this.#article = undefined
  }

  async #readBlocks(article: ReadArticle, part: Article, unanswered: readonly Claim[] = []): Promise<Outcome> {
    const found: Claim[] = [...unanswered]
    const whole = this.#article
    await inSlices(this.#pieces(article, part, found), this.#signal)
    if (this.#signal.aborted || this.#article !== whole) return 'stopped'
    this.#events.draw('all')
    await this.#ask(found, article.facts)
    if (this.#article !== whole) return 'stopped'
    return found.length > 0 ? 'done' : 'nothing-new'
  }

  *#pieces(article: ReadArticle, part: Article, found: Claim[]): Steps<void> {
    let isFirst = true
    for (const piece of piecesOf(part)) {
      if (!isFirst) this.#events.partial()
      isFirst = false
      const claims = yield* this.#ports.detect(piece, { found: (span) => this.#glimpse(article, span) })
      const { again, fresh } = this.#record.found(article, this.#unique(claims))
      found.push(...fresh)
      yield
      yield* this.#painting([...again, ...fresh])
      this.#events.settled()
    }
  }

  /** The first figures of an article are seen while the rest is read. */
  #glimpse(article: ReadArticle, span: Span): void {
    const range = this.#record.claims.length > 0 || this.#glimpsed >= GLIMPSED ? undefined : article.rangeFor(span)
    if (range === undefined) return
    this.#glimpsed++
    this.#events.glimpse(range)
  }

  /** What is on record about these claims; each part of the answer is painted as it comes. */
  async #ask(claims: readonly Claim[], facts: ArticleFacts): Promise<void> {
    const round = this.#round
    const inOrder = new Map(claims.map((claim) => [claim.id, claim]))
    let painted = Promise.resolve()
    const told = (part: CrossCheck): boolean => {
      if (this.#signal.aborted || this.#round !== round) return false
      this.#record.answer(part)
      const answered = part.findings.flatMap(({ claimId }) => inOrder.get(claimId) ?? [])
      painted = painted.then(() => this.#paint(answered, claims.length > PAINTED_AT_ONCE))
      if (answered.length < claims.length) this.#events.answered()
      return true
    }
    await askAbout(claims, facts, { ports: this.#ports, seen: (some) => this.#seen(some), told })
    await painted
    this.#events.draw('all')
  }

  #paint(claims: readonly Claim[], areMany?: boolean): Promise<void> {
    return inSlices(this.#painting(claims, areMany), this.#signal)
  }

  /** First the marks that the reader sees now, then the others, which are drawn when they are worth it. */
  *#painting(claims: readonly Claim[], areMany = claims.length > PAINTED_AT_ONCE): Steps<void> {
    const ids = idsOf(claims)
    // Where words stand is asked only when it pays: the answer may cost the browser a layout.
    const seen = areMany ? yield* this.#inView(ids) : new Set(ids)
    for (const id of seen) {
      this.#events.claim(id)
      yield
    }
    if (seen.size > 0) this.#events.draw('all')
    if (!areMany) return
    for (const id of ids) {
      if (!seen.has(id)) this.#events.claim(id)
      yield
    }
    this.#events.draw('many')
  }

  async #seen(claims: readonly Claim[]): Promise<ReadonlySet<string>> {
    return (await inSlices(this.#inView(idsOf(claims)), this.#signal)) ?? new Set()
  }

  *#inView(ids: readonly string[]): Steps<ReadonlySet<string>> {
    const seen = new Set<string>()
    for (const id of ids) {
      if (this.#record.isInView(id)) seen.add(id)
      yield
    }
    return seen
  }

  /** Ids stay unique over all readings of one page. */
  #unique(claims: readonly Claim[]): Claim[] {
    const serial = this.#serial++
    return serial === 0 ? [...claims] : claims.map((claim) => ({ ...claim, id: `${serial}-${claim.id}` }))
  }
}

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id)
