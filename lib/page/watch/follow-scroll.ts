/** Scrolling rests when nothing moved for this long. */
const REST_MS = 150

/** Tells what is in view now, and again each time that scrolling rests and something else is. */
export function followScroll<Place>(look: () => Place, tell: (place: Place) => void, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined
  let told = look()
  tell(told)
  const lookAgain = () => {
    const place = look()
    if (place === told) return
    told = place
    tell(place)
  }
  const moved = () => {
    clearTimeout(rest)
    rest = setTimeout(lookAgain, REST_MS)
  }
  addEventListener('scroll', moved, { signal, capture: true, passive: true })
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true })
}
