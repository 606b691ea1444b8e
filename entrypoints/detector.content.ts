import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { detectInSteps } from '../lib/detect/detect.ts'
import { askOnRecord } from '../lib/messaging/answer-port.ts'
import { answer, type Handlers, sendToBackground } from '../lib/messaging/channel.ts'
import { packState } from '../lib/messaging/packed-check.ts'
import { pageGate } from '../lib/messaging/page-gate.ts'
import type { ToPage } from '../lib/messaging/protocol.ts'
import { answerWatch } from '../lib/messaging/watch-port.ts'
import { readInSteps } from '../lib/page/read/read-article.ts'
import { leaveMeetingPoint, meetingPoint } from '../lib/page/session/meeting-point.ts'
import type { Ports } from '../lib/page/session/ports.ts'
import { Session } from '../lib/page/session/session.ts'
import { isOfSite } from '../lib/settings/sites.ts'

const quietly = (sent: Promise<unknown>) => void sent.catch(() => undefined)

const PORTS: Ports = {
  readArticle: () => readInSteps(document),
  detect: detectInSteps,
  crossCheck: askOnRecord,
  refuse: (pair) => quietly(sendToBackground('refuse', pair)),
  changed: (summary) => quietly(sendToBackground('pageChanged', summary)),
  needCard: () => quietly(sendToBackground('needCard')),
  needStyle: (homes) => {
    const { seed } = meetingPoint()
    if (seed !== undefined) quietly(sendToBackground('needStyle', { names: seed.names, homes }))
  },
  openPanel: () => quietly(sendToBackground('openPanel')),
  isAlive: () => browser.runtime?.id !== undefined,
}

export default defineContentScript({
  registration: 'runtime', // no matches: they would become host permissions
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { seed } = meetingPoint()
    if (seed === undefined) return
    const session = new Session(seed, PORTS, ctx.signal)
    meetingPoint().session = session
    const handlers: Handlers<ToPage> = {
      pageState: () => packState(session.state()),
      readingTrail: () => session.panel.trail(),
      goToClaim: ({ claimId }) => session.goTo(claimId),
      stepClaim: ({ by }) => session.step(by),
      setMarksHidden: ({ hidden }) => session.setHidden(hidden),
      setDensity: ({ density }) => session.setDensity(density),
      setLanguage: ({ language }) => session.door.speak(language),
      checkSelection: () => session.checkSelection(),
      resume: () => session.resume(),
      askAgain: () => session.askAgain(),
      leave({ host }) {
        if (!isOfSite(location.hostname, host)) return undefined
        leaveMeetingPoint()
        const homes = session.leave()
        ctx.abort()
        return { names: seed.names, homes }
      },
    }
    answer('page', handlers, { gate: pageGate, signal: ctx.signal })
    answerWatch((watcher, signal) => session.panel.watch(watcher, signal), ctx.signal)
    session.start()
  },
})
