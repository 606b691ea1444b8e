/** How often a visible page with marks is looked after. */
const PULSE_MS = 2_000

/**
 * A slow beat while the page is visible: the page may have emptied the highlight
 * registry, and an extension that was disabled tells its scripts nothing. One
 * property read and a few look-ups each time.
 */
export function pulse(beat: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const keepTime = () => {
    clearInterval(timer)
    timer = document.visibilityState === 'visible' ? setInterval(beat, PULSE_MS) : undefined
  }
  const woken = () => {
    beat()
    keepTime()
  }
  document.addEventListener('visibilitychange', woken, { signal })
  addEventListener('pageshow', woken, { signal })
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  keepTime()
}
