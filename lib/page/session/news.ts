import type { PageState, PageStatus } from '../../model/page-state.ts'
import type { PageRecord } from './page-record.ts'
import type { Ports, Summary } from './ports.ts'

/** Where the reading of a page stands, and the word of it to badge and lists. */
export class News {
  readonly #record: Pick<PageRecord, 'summary'>
  readonly #ports: Pick<Ports, 'changed'>
  readonly #signal: AbortSignal
  #status: PageStatus = 'reading'
  #problem: PageState['problem']
  #told: Summary | undefined
  readonly #watchers = new Set<() => void>()

  /** Nothing is told after the signal aborted. */
  constructor(record: Pick<PageRecord, 'summary'>, ports: Pick<Ports, 'changed'>, signal: AbortSignal) {
    this.#record = record
    this.#ports = ports
    this.#signal = signal
  }

  get status(): PageStatus {
    return this.#status
  }

  /** What went wrong, as a page's state tells it. */
  get problem(): Pick<PageState, 'problem'> {
    return this.#problem === undefined ? {} : { problem: this.#problem }
  }

  /** The reading stands here now. */
  stands(status: PageStatus): void {
    this.#status = status
    this.changed()
  }

  /** A part of the answer came, and more is to come. */
  answered(): void {
    if (this.#status === 'reading') this.stands('partial')
    else this.changed({ nothingRead: true })
  }

  failed(error: unknown): void {
    this.#problem = { key: 'failed', values: { found: error instanceof Error ? error.message : String(error) } }
    this.stands('failed')
  }

  /** Something else changed. Of what shows in no number only those who watch are told: it is no reason to wake the background. */
  changed(more: Pick<Summary, 'nothingRead'> = {}): void {
    if (this.#signal.aborted) return
    const summary = this.#record.summary(this.#status)
    if (more.nothingRead === true && areSame(summary, this.#told)) {
      for (const watcher of this.#watchers) watcher()
      return
    }
    this.#told = summary
    this.#ports.changed({ ...summary, ...more })
  }

  /** Tells of changes that show in no number, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void {
    const watcher = () => changed()
    this.#watchers.add(watcher)
    signal.addEventListener('abort', () => this.#watchers.delete(watcher), { once: true })
  }
}

const areSame = (one: Summary, other: Summary | undefined): boolean =>
  one.status === other?.status &&
  one.read === other.read &&
  one.onRecord === other.onRecord &&
  one.disputed === other.disputed
