import type { Forget, Outcome, ShelfPack, ShelfState } from '../../model/shelf.ts'
import { saveFile } from '../export/save-file.ts'
import type { ShelfActions, ShelfNews, ShelfView } from '../shelf/shelf-view.ts'

type Imported =
  | { readonly ok: true; readonly title: string; readonly reports: number }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Where packs, library and refusals are kept; the entrypoint hands it in. */
export interface Desk {
  state(words: string): Promise<ShelfState>
  importFile(file: File): Promise<Imported>
  subscribe(address: string, sha256: string): Promise<Outcome>
  update(address: string): Promise<Outcome>
  remove(pack: ShelfPack): Promise<void>
  setPack(id: string, isOn: boolean): Promise<void>
  setLibrary(isOn: boolean): Promise<void>
  keepFor(days: number): Promise<void>
  forget(what: Forget): Promise<void>
  libraryText(): Promise<string>
  importLibrary(file: File): Promise<Imported>
  takeBack(key: string): Promise<void>
  refusalsText(): Promise<string>
}

/** The options page's part on packs and library, in connection with where they are kept. */
export class ShelfConnection {
  readonly #desk: Desk
  readonly #changed: () => void
  #words = ''
  #working: string | undefined
  #news: ShelfNews | undefined
  #forgotten: { readonly text: string; readonly count: number } | undefined

  /** `changed` is told whenever there is something else to show. */
  constructor(desk: Desk, changed: () => void) {
    this.#desk = desk
    this.#changed = changed
  }

  /** What is to be shown; `undefined` where the browser keeps no databases. */
  async view(): Promise<ShelfView | undefined> {
    const state = await this.#desk.state(this.#words).catch(() => undefined)
    if (state === undefined) return undefined
    return {
      state,
      ...(this.#working === undefined ? {} : { working: this.#working }),
      ...(this.#news === undefined ? {} : { news: this.#news }),
      ...(this.#forgotten === undefined ? {} : { forgotten: this.#forgotten.count }),
    }
  }

  readonly actions: ShelfActions = {
    importFile: (file) => this.#work(file.name, this.#desk.importFile(file), (read) => newsOf(file.name, read)),
    subscribe: (address, sha256) => this.#ask(address, this.#desk.subscribe(address, sha256)),
    update: (address) => this.#ask(address, this.#desk.update(address)),
    remove: (pack) => this.#work(pack.title, this.#desk.remove(pack)),
    setPack: (id, isOn) => this.#work(undefined, this.#desk.setPack(id, isOn)),
    setLibrary: (isOn) => this.#work(undefined, this.#desk.setLibrary(isOn)),
    keepFor: (days) => this.#work(undefined, this.#desk.keepFor(days)),
    search: (words) => {
      this.#words = words
      this.#changed()
    },
    forget: (what) => this.#work(undefined, this.#desk.forget(what)),
    forgetAll: () => this.#work(undefined, this.#forgetAll()),
    bringBack: () => this.#work(undefined, this.#bringBack()),
    exportLibrary: () => void this.#desk.libraryText().then((text) => save('library.ndjson', text)),
    importLibrary: (file) =>
      this.#work(file.name, this.#desk.importLibrary(file), (read) =>
        read.ok ? { kind: 'library-imported', count: read.reports } : newsOf(file.name, read),
      ),
    takeBack: (key) => this.#work(undefined, this.#desk.takeBack(key)),
    exportRefusals: () => void this.#desk.refusalsText().then((text) => save('not-the-same-claim.ndjson', text)),
  }

  /** Keeps what is forgotten until the page is left, so that a slip of the hand costs nothing. */
  async #forgetAll(): Promise<void> {
    const { library } = await this.#desk.state('')
    const text = await this.#desk.libraryText()
    await this.#desk.forget({ what: 'all' })
    this.#forgotten = { text, count: library.count }
  }

  async #bringBack(): Promise<void> {
    const text = this.#forgotten?.text ?? ''
    this.#forgotten = undefined
    await this.#desk.importLibrary(new File([text], 'library.ndjson'))
  }

  #ask(address: string, asked: Promise<Outcome>): void {
    this.#work(address, asked, (outcome) => ({ kind: 'asked', address, outcome }))
  }

  /** Shows that something is going on, then what it came to; what nobody expected is news too. */
  #work<Answer>(what: string | undefined, work: Promise<Answer>, news?: (answer: Answer) => ShelfNews): void {
    this.#working = what
    this.#news = undefined
    this.#changed()
    const failed = (error: unknown): ShelfNews => ({
      kind: 'not-imported',
      what: what ?? '',
      problems: [error instanceof Error ? error.message : String(error)],
    })
    void work
      .then((answer) => news?.(answer), failed)
      .then((found) => {
        this.#working = undefined
        this.#news = found
        this.#changed()
      })
  }
}

function newsOf(what: string, read: Imported): ShelfNews {
  if (!read.ok) return { kind: 'not-imported', what, problems: read.problems }
  return { kind: 'imported', title: read.title, reports: read.reports }
}

function save(name: string, text: string): void {
  saveFile(name, 'application/x-ndjson', text)
}
