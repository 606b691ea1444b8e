/** Frames that go by before the rest of a card is drawn: the first shows the claim, and the reader's eye is on it. */
const FRAMES = 2

/** Calls this once the browser has drawn what was changed so far, and the page had a frame for itself. */
export function afterNextFrame(act: () => void, signal: AbortSignal): void {
  let left = FRAMES
  const count = () => {
    if (signal.aborted) return
    if (left-- === 0) act()
    else requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
}
