/** Calls this once the browser has drawn what was changed so far: in the frame after the next one. */
export function afterNextFrame(act: () => void, signal: AbortSignal): void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act)
  })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}
