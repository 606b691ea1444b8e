import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { sendToBackground } from '../lib/messaging/channel.ts'
import { watchForArticle } from '../lib/page/session/bootstrap.ts'
import { meetingPoint } from '../lib/page/session/meeting-point.ts'

export default defineContentScript({
  registration: 'runtime', // no matches: they would become host permissions
  noScriptStartedPostMessage: true,
  main(ctx) {
    meetingPoint().bootstrap = { isAlive: () => ctx.isValid, stop: () => ctx.abort() }
    const found = () => {
      if (browser.runtime?.id === undefined) return ctx.abort()
      sendToBackground('articleHere', { host: location.hostname }).catch(() => undefined)
    }
    watchForArticle(found, ctx.signal)
  },
})
