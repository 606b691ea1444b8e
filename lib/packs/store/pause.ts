/** Longest stretch of work before others get their turn, in milliseconds. */
const STRETCH = 8

/**
 * A `pause` for imports: lets the browser do other work whenever we have been busy for a while, and costs nothing
 * otherwise. Messages are used, since timers wait at least four milliseconds each time.
 */
export function pauseEvery(stretch: number = STRETCH): () => Promise<void> {
  const channel = new MessageChannel()
  const waiting: (() => void)[] = []
  channel.port1.onmessage = () => waiting.shift()?.()
  let since = performance.now()
  return () => {
    if (performance.now() - since < stretch) return Promise.resolve()
    return new Promise((resolve) => {
      waiting.push(() => {
        since = performance.now()
        resolve()
      })
      channel.port2.postMessage(0)
    })
  }
}
