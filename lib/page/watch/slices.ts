/** How long one slice of our work may take before the page gets its turn. */
export const SLICE_MS = 6
/** On a page that is never idle, a slice is taken after this time anyway. */
const PATIENCE_MS = 500

/** Wait until the browser has time to spare. */
export function idle(patience: number = PATIENCE_MS): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page has nobody to disturb, and its idle time hardly comes.
    if (document.visibilityState === 'hidden') setTimeout(resolve, 0)
    else requestIdleCallback(() => resolve(), { timeout: patience })
  })
}

/** Do each piece of work in turn, giving way after every slice. Stops between pieces when the signal aborts. */
export async function inSlices(work: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  let began = performance.now()
  for (const _ of work) {
    if (signal.aborted) return
    if (performance.now() - began < SLICE_MS) continue
    await idle()
    began = performance.now()
  }
}
