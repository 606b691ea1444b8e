import { browser } from 'wxt/browser'

/** The name of the one connection between a panel and a page; it ends with whichever of the two goes first. */
const NAME = 'second-source-scroll'

/** On a page: whoever connects is told of the claim in view until the connection ends. */
export function answerScroll(
  follow: (tell: (claimId: string | undefined) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const connected = (port: Port) => {
    if (port.name !== NAME) return
    const end = new AbortController()
    port.onDisconnect.addListener(() => end.abort())
    follow((claimId) => port.postMessage({ claimId }), AbortSignal.any([signal, end.signal]))
  }
  browser.runtime.onConnect.addListener(connected)
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected), { once: true })
}

/** On an extension page: follow the page in this tab; returns how to stop. */
export function followScrollOf(tabId: number, told: (claimId: string | undefined) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 })
  port.onMessage.addListener((message: unknown) => {
    const { claimId } = (message ?? {}) as { claimId?: unknown }
    told(typeof claimId === 'string' ? claimId : undefined)
  })
  // Nobody is there to be followed: that is no error of ours.
  port.onDisconnect.addListener(() => void browser.runtime.lastError)
  return () => port.disconnect()
}

interface Port {
  readonly name: string
  postMessage(message: object): void
  readonly onDisconnect: { addListener(ended: () => void): void }
}
