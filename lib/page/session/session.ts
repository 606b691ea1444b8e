import type { CardOpening } from '../../model/card.ts'
import type { PageState, PageStatus } from '../../model/page-state.ts'
import type { MarksDensity } from '../../settings/marks.ts'
import type { Home } from '../marks/homes.ts'
import { Marks } from '../marks/marks.ts'
import { watchPointer } from '../marks/pointing.ts'
import { ChangeWatcher } from '../watch/changes.ts'
import { watchNavigation } from '../watch/navigation.ts'
import { pulse } from '../watch/pulse.ts'
import { mayHoldText } from './additions.ts'
import { CardDoor } from './card-door.ts'
import { type CardTools, cardOptions } from './card-options.ts'
import { scrollTo } from './go-to.ts'
import type { Seed } from './meeting-point.ts'
import { News } from './news.ts'
import { PageReader } from './page-reader.ts'
import { PageRecord } from './page-record.ts'
import { type PanelTools, panelTools } from './panel-tools.ts'
import type { Ports } from './ports.ts'
import { SelectionReader } from './selection-reader.ts'

/**
 * The one owner of what is known about a page: reads it, marks it, opens the
 * card, follows the page's changes, and leaves without a trace.
 */
export class Session {
  readonly #seed: Seed
  readonly #ports: Ports
  readonly #end = new AbortController()
  readonly #marks: Marks
  readonly #record = new PageRecord()
  readonly #reader: PageReader
  readonly #selection: SelectionReader
  /** Opens and closes the card. */
  readonly door: CardDoor
  readonly #changes: ChangeWatcher
  readonly #news: News
  #reading: Promise<void> = Promise.resolve()
  #current: string | undefined

  constructor(seed: Seed, ports: Ports, signal: AbortSignal) {
    this.#seed = seed
    this.#ports = ports
    this.#marks = new Marks(seed.names, seed.marks.density, (homes) => ports.needStyle(homes), seed.homes)
    this.#news = new News(this.#record, ports, this.#end.signal)
    this.#reader = new PageReader(
      ports,
      this.#record,
      {
        claim: (id) => this.#marks.set(id, this.#record.standingOf(id), this.#record.marksOf(id)),
        draw: (which) => (which === 'all' ? this.#marks.draw() : this.#marks.drawIfMany()),
        glimpse: (range) => this.#marks.glimpse(range),
        settled: () => this.#marks.endGlimpses(),
        gone: (ids) => ids.forEach((id) => void this.#marks.delete(id)),
        partial: () => this.#news.stands('partial'),
        answered: () => this.#news.answered(),
      },
      this.#end.signal,
    )
    this.#selection = new SelectionReader(this.#record, this.#reader)
    this.door = new CardDoor({
      options: (claimId, opening) => cardOptions(this.#cardTools(), claimId, opening),
      needCard: ports.needCard,
      shownFor: (claimId) => this.#record.shownFor(claimId),
      names: seed.names,
    })
    this.#changes = new ChangeWatcher(
      { handle: (added, isLess) => this.#pageChanged(added, isLess), paused: () => this.#news.stands('paused') },
      this.#end.signal,
    )
    signal.addEventListener('abort', () => this.leave(), { once: true })
  }

  /** Read the page, unless only selections are to be read, and follow it from then on. */
  async start(): Promise<void> {
    const { signal } = this.#end
    watchPointer(this.#marks, { rested: (id) => this.#rested(id), pressed: (id) => this.#open(id, 'press') }, signal)
    pulse(() => this.#leftOrphaned() || this.#marks.reassert(), signal)
    if (this.#seed.reads === 'selection') return this.#news.stands('not-article')
    watchNavigation(() => this.#moved(), signal)
    // What waits out of view may come into it.
    addEventListener('scroll', () => this.#marks.draw(), { signal, capture: true, passive: true })
    addEventListener('pageshow', ({ persisted }) => persisted && this.#cameBack(), { signal })
    // Before the reading: what changes meanwhile is read after it.
    this.#changes.start()
    await this.#next(() => this.#readOnce())
  }

  isAlive(): boolean {
    return !this.#end.signal.aborted && this.#ports.isAlive()
  }

  /** What popup and side panel are told. */
  state(): PageState {
    return {
      ...this.#record.state(this.#news.status, this.#reader.facts, this.#marks.isHidden),
      ...(this.#current === undefined ? {} : { current: this.#current }),
      ...this.#news.problem,
    }
  }

  /** What a panel beside the page asks for. */
  get panel(): PanelTools {
    return panelTools(this.#record, this.#reader, this.#news, this.#end.signal)
  }

  /** Scroll to a claim, flash its words and open its card. */
  goTo(claimId: string): void {
    const ranges = this.#record.rangesOf(claimId)
    if (ranges[0] !== undefined) scrollTo(ranges[0])
    this.#marks.flash(ranges)
    this.#open(claimId, 'keyboard')
  }

  /** On to the next or back to the previous claim. */
  step(by: 1 | -1): void {
    const claimId = this.#record.neighbour(this.door.claimId ?? this.#current, by)
    if (claimId !== undefined) this.goTo(claimId)
  }

  setHidden(hidden: boolean): void {
    this.#marks.setHidden(hidden)
    if (hidden) this.door.close()
    this.#news.changed({ nothingRead: true })
  }

  setDensity(density: MarksDensity): void {
    this.#marks.setDensity(density)
  }

  /** Read on after a pause, or again after a failure. */
  resume(): void {
    if (this.#news.status === 'paused') this.#changes.resume()
    else if (this.#news.status !== 'failed') return
    this.#next(() => this.#readOnce())
  }

  /** What is on record changed: ask anew about every claim, after the reading that is under way. */
  askAgain(): void {
    this.#next(() => this.#reader.askAgain().then(() => this.#told({ nothingRead: true })))
  }

  /** Open the card of the first claim in what the reader selected, reading it where it was not read; or say that there is none. */
  async checkSelection(): Promise<void> {
    const claimId = await this.#selection.claimIn(getSelection())
    this.#news.changed()
    this.#open(claimId, 'keyboard')
  }

  /** Remove every mark, card and listener; where marks stood, since their style is not ours to take out. */
  leave(): readonly Home[] {
    this.#end.abort()
    this.#clear()
    return this.#marks.homes
  }

  /** One reading after the other: a page that changes meanwhile is read again afterwards. */
  #next(reading: () => Promise<void>): Promise<void> {
    this.#reading = this.#reading.then(reading).catch((error: unknown) => this.#fail(error))
    return this.#reading
  }

  async #readOnce(): Promise<void> {
    if (this.#end.signal.aborted || this.#leftOrphaned()) return
    const outcome = await this.#reader.read()
    if (outcome === 'not-article') this.#forgetPage(outcome)
    else if (outcome !== 'stopped') this.#news.stands('done')
    this.door.refresh()
  }

  #cardTools(): CardTools {
    const [session, record, ports, selection] = [this, this.#record, this.#ports, this.#selection]
    return { session, record, ports, selection, language: this.#seed.language, openClaim: () => this.door.claimId }
  }

  #pageChanged(added: readonly Element[], isLess: boolean): boolean {
    const changed = added.filter(mayHoldText)
    const isGone = isLess && this.#reader.dropGone()
    if (changed.length === 0) {
      if (isGone) this.#news.changed()
      return isGone
    }
    this.#next(() => this.#readAdded(changed))
    return true
  }

  async #readAdded(changed: readonly Element[]): Promise<void> {
    const outcome = await this.#reader.readAdded(changed)
    if (outcome === undefined) return this.#readOnce()
    this.#told(outcome === 'nothing-new' ? { nothingRead: true } : {})
  }

  /** Left and come back to: an answer that was on its way when the page was put aside never arrives. */
  #cameBack(): void {
    if (this.#news.status === 'done' || this.#news.status === 'not-article') return
    this.#reading = Promise.resolve()
    this.#next(() => this.#readOnce())
  }

  /** The address changed under the same document: what was known of the old page goes at once. */
  #moved(): void {
    this.#forgetPage('reading')
    this.#next(() => this.#readOnce())
  }

  #clear(): void {
    this.door.close()
    for (const part of [this.#record, this.#reader]) part.forget()
    this.#marks.clear()
  }

  #forgetPage(status: PageStatus): void {
    this.#clear()
    this.#current = undefined
    this.#news.stands(status)
  }

  #fail(error: unknown): void {
    if (this.#leftOrphaned()) return
    this.#news.failed(error)
  }

  /** Something is known that was not: lists and an open card show it. */
  #told(more: Parameters<News['changed']>[0] = {}): void {
    this.#news.changed(more)
    this.door.refresh()
  }

  /** The extension is gone: this session goes too. */
  #leftOrphaned(): boolean {
    if (this.#ports.isAlive()) return false
    this.leave()
    return true
  }

  #rested(claimId: string | undefined): void {
    this.#marks.reassert()
    if (claimId === undefined) this.door.pointerLeft()
    else if (this.#seed.marks.hover) this.#open(claimId, 'hover')
  }

  #open(claimId: string | undefined, opening: CardOpening): void {
    if (this.#leftOrphaned()) return
    this.door.open(claimId, opening)
    if (opening === 'hover' || claimId === undefined || claimId === this.#current) return
    this.#current = claimId
    this.#news.changed({ nothingRead: true })
  }
}
