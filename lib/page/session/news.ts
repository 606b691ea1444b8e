import type { PageState, PageStatus } from '../../model/page-state.ts'
import type { PageRecord } from './page-record.ts'
import type { Ports, Summary } from './ports.ts'

/** Where the reading of a page stands, and the word of it to badge and lists. */
export class News {
  readonly #record: PageRecord
  readonly #ports: Pick<Ports, 'changed'>
  readonly #signal: AbortSignal
  #status: PageStatus = 'reading'
  #problem: PageState['problem']

  /** Nothing is told after the signal aborted. */
  constructor(record: PageRecord, ports: Pick<Ports, 'changed'>, signal: AbortSignal) {
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

  /** Something else changed. */
  changed(more: Pick<Summary, 'nothingRead'> = {}): void {
    if (!this.#signal.aborted) this.#ports.changed({ ...this.#record.summary(this.#status), ...more })
  }
}
