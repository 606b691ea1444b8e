import { isArticlePage } from '../read/gate.ts'
import { watchNavigation } from '../watch/navigation.ts'
import { idle } from '../watch/slices.ts'

/** When a page that was no article at first is looked at again, should it have grown: apps fill themselves late. */
const LOOK_AGAIN_MS = [700, 2_500, 6_000]

/** Look at the page, and again while it fills or changes its address; tell each time it looks like an article. */
export function watchForArticle(found: () => void, signal: AbortSignal): void {
  let round = 0
  const look = async () => {
    const mine = ++round
    let seen = -1
    for (const wait of [0, ...LOOK_AGAIN_MS]) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      await idle()
      if (signal.aborted || mine !== round) return
      const size = document.getElementsByTagName('p').length
      if (size === seen) continue
      seen = size
      if (isArticlePage(document)) return found()
    }
  }
  look()
  const { look: compare } = watchNavigation(look, signal)
  addEventListener('click', () => setTimeout(compare, 500), { signal, passive: true, capture: true })
}
