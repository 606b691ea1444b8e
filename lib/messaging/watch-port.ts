import { browser } from 'wxt/browser'

/** The name of the one connection between a panel and a page; it ends with whichever of the two goes first. */
const NAME = 'second-source-watch'

/** What whoever watches a page is told. */
export interface Watcher {
  /** The claim that stands highest in the viewport, or that none does. */
  inView(claimId: string | undefined): void
  /** Something is shown differently, of which the background is told nothing. */
  changed(): void
}

/** On a page: whoever connects is told until the connection ends. */
export function answerWatch(watch: (watcher: Watcher, signal: AbortSignal) => void, signal: AbortSignal): void {
  const connected = (port: Port) => {
    if (port.name !== NAME) return
    const end = new AbortController()
    port.onDisconnect.addListener(() => end.abort())
    const watcher: Watcher = {
      inView: (claimId) => port.postMessage({ claimId }),
      changed: () => port.postMessage({ isChanged: true }),
    }
    watch(watcher, AbortSignal.any([signal, end.signal]))
  }
  browser.runtime.onConnect.addListener(connected)
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected), { once: true })
}

/** On an extension page: watch the page in this tab; returns how to stop. */
export function watchTab(tabId: number, { inView, changed }: Watcher): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 })
  port.onMessage.addListener((message: unknown) => {
    const { claimId, isChanged } = (message ?? {}) as { claimId?: unknown; isChanged?: unknown }
    if (isChanged === true) changed()
    else inView(typeof claimId === 'string' ? claimId : undefined)
  })
  // Nobody is there to be watched: that is no error of ours.
  port.onDisconnect.addListener(() => void browser.runtime.lastError)
  return () => port.disconnect()
}

interface Port {
  readonly name: string
  postMessage(message: object): void
  readonly onDisconnect: { addListener(ended: () => void): void }
}
