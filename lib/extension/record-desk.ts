import { browser } from 'wxt/browser'
import { saidAndDenied } from '../crosscheck/ledger.ts'
import { sendToPage } from '../messaging/channel.ts'
import { bundledIndex, type ShippedFiles } from '../packs/bundled.ts'
import type { Shelf } from '../packs/shelf.ts'
import { comparingItem, libraryItem, packsItem } from '../settings/items.ts'
import { answerInParts, answerPacked, refuseReport } from './answers.ts'
import type { RecordHandlers } from './handlers.ts'
import { keepReading } from './keep-reading.ts'
import { OnRecord } from './on-record.ts'
import { openShelf } from './open-shelf.ts'
import { keepPageReports, pageReports } from './page-sources.ts'
import { PACKS_ALARM, tend } from './tend.ts'

/** All that the background does with packs, library and refusals; `shipped` are the files that ship with the extension. */
export class RecordDesk {
  readonly #shipped: ShippedFiles
  readonly #record: OnRecord
  #shelf: Promise<Shelf> | undefined

  constructor(shipped: ShippedFiles) {
    this.#shipped = shipped
    this.#record = new OnRecord(shipped, () => this.#open())
  }

  /** Follows settings and alarms, and looks after the subscriptions once now. */
  start(): void {
    packsItem.watch(() => this.#record.renew('shipped', 'imported'))
    libraryItem.watch(() => this.#record.renew('library'))
    comparingItem.watch(() => void askAgainEverywhere())
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === PACKS_ALARM) return this.#tend()
    })
    void this.#tend()
  }

  readonly handlers: RecordHandlers = {
    crossCheck: (question) => answerPacked(question, () => this.#record.index()),
    refuse: async (pair) => {
      if (await refuseReport(pair, () => this.#record.index())) await askAgainEverywhere()
    },
    saidAndDenied: async (speaker) => saidAndDenied(speaker, await this.#record.index()),
    shelfChanged: async () => {
      this.#record.renew('imported', 'library')
      await this.#tend()
      await askAgainEverywhere()
    },
    pageReports: ({ tabId }) => pageReports(tabId),
    keepPageReports: async ({ tabId }) => {
      const kept = await keepPageReports(tabId, () => this.#open())
      if (kept > 0) this.#record.renew('library')
      return kept
    },
    wasRead: async (sender) => {
      if (await keepReading(sender, () => this.#open())) this.#record.renew('library')
    },
  }

  /** What is on record about the claims of a long article, part by part. */
  readonly crossCheckInParts = (question: Parameters<typeof answerInParts>[0]): ReturnType<typeof answerInParts> =>
    answerInParts(question, () => this.#record.index())

  async #tend(): Promise<void> {
    // A browser that keeps nothing has nothing to look after.
    const changed = await this.#open()
      .then(tend)
      .catch(() => false)
    if (changed) this.#record.renew('imported')
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= this.#openNow().catch((error: unknown) => {
      this.#shelf = undefined
      throw error
    })
    return this.#shelf
  }

  async #openNow(): Promise<Shelf> {
    return openShelf((await bundledIndex(this.#shipped.text)).map(({ id }) => id))
  }
}

/** What is on record changed: every page that was read asks anew. */
async function askAgainEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [sendToPage(id, 'askAgain')])))
}
