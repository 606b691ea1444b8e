import { idle } from './slices.ts'

// A page that changes all the time is read less and less often, and in the end
// not at all: at most about one part in a hundred of the time goes to it.
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 8_000
/** A round that cost this much is followed by a wait of a hundred times as long. */
const SHARE = 100
/** After so many rounds in a row without rest, the watcher stops until asked. */
const MOST_ROUNDS = 240

/** What to do with a page's changes. */
export interface ChangeHandling {
  /** Read what changed; `isLess`: something was taken away as well. True when something in it mattered. */
  handle(added: readonly Element[], isLess: boolean): boolean
  /** The page never rests: nothing more is read until `resume`. */
  paused(): void
}

/**
 * Collects the changes of a page and hands them over at idle. The observer's own
 * callback does next to nothing, however much changes.
 */
export class ChangeWatcher {
  readonly #observer = new MutationObserver((records) => this.#collect(records))
  readonly #handling: ChangeHandling
  readonly #signal: AbortSignal
  #added = new Set<Element>()
  #isLess = false
  #wait = FIRST_WAIT_MS
  #rounds = 0
  #isPending = false
  #lastEnd = 0

  constructor(handling: ChangeHandling, signal: AbortSignal) {
    this.#handling = handling
    this.#signal = signal
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true })
  }

  start(): void {
    this.#observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  }

  /** Go on after a pause. */
  resume(): void {
    this.#rounds = 0
    this.#wait = FIRST_WAIT_MS
    this.start()
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (removedNodes.length > 0) this.#isLess = true
      if (type === 'characterData') this.#note(target.parentElement)
      else for (const node of addedNodes) this.#note(node instanceof Element ? node : node.parentElement)
    }
    if (this.#isPending || (this.#added.size === 0 && !this.#isLess)) return
    this.#isPending = true
    this.#round()
  }

  #note(element: Element | null): void {
    if (element !== null) this.#added.add(element)
  }

  async #round(): Promise<void> {
    const rested = performance.now() - this.#lastEnd > 2 * LONGEST_WAIT_MS
    if (rested) this.#rounds = 0
    await new Promise((resolve) => setTimeout(resolve, this.#wait))
    await idle()
    this.#isPending = false
    if (this.#signal.aborted) return
    const began = performance.now()
    const mattered = this.#handling.handle(...this.#take())
    this.#lastEnd = performance.now()
    this.#backOff(this.#lastEnd - began, mattered)
  }

  #take(): [added: Element[], isLess: boolean] {
    const added = [...this.#added].filter((element) => element.isConnected)
    const isLess = this.#isLess
    this.#added = new Set()
    this.#isLess = false
    return [added, isLess]
  }

  #backOff(cost: number, mattered: boolean): void {
    const next = mattered ? FIRST_WAIT_MS : this.#wait * 1.5
    this.#wait = Math.min(LONGEST_WAIT_MS, Math.max(next, cost * SHARE))
    this.#rounds++
    if (this.#rounds < MOST_ROUNDS) return
    this.#observer.disconnect()
    this.#handling.paused()
  }
}
