import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sendToBackground } from '../lib/messaging/channel.ts'
import { watchForArticle } from '../lib/page/session/bootstrap.ts'
import { meetingPoint } from '../lib/page/session/meeting-point.ts'

// A content script that the background registers, without WXT's context: every page of a granted site pays for it, so
// everything beyond the word that it is here waits until the page has time to spare.
export default defineUnlistedScript(() => {
  let isStopped = false
  let end: AbortController | undefined
  const isOrphaned = () => browser.runtime?.id === undefined
  const stop = () => {
    isStopped = true
    end?.abort()
  }
  const found = () => {
    if (isOrphaned()) return stop()
    // Where the site is off this script is done: switched on later, a new one is put in.
    sendToBackground('articleHere', { host: location.hostname }).then(
      (isWanted) => isWanted || stop(),
      () => undefined,
    )
  }
  const start = () => {
    if (isStopped) return
    end = new AbortController()
    watchForArticle(found, end.signal)
  }
  meetingPoint().bootstrap = { isAlive: () => !isStopped && !isOrphaned(), stop }
  requestIdleCallback(start, { timeout: 500 })
})
