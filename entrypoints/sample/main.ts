import { browser } from 'wxt/browser'
import sample from '../../assets/public/samples/kursk.html?raw'
import { detectInSteps } from '../../lib/detect/detect.ts'
import { askOnRecord } from '../../lib/messaging/answer-port.ts'
import { answer, type Handlers, sendToBackground } from '../../lib/messaging/channel.ts'
import { packState } from '../../lib/messaging/packed-check.ts'
import { pageGate } from '../../lib/messaging/page-gate.ts'
import type { ToPage } from '../../lib/messaging/protocol.ts'
import { answerWatch } from '../../lib/messaging/watch-port.ts'
import { EVERYWHERE } from '../../lib/page/marks/homes.ts'
import { randomMarkNames } from '../../lib/page/marks/names.ts'
import { marksStyle, presenceStyle } from '../../lib/page/marks/style.ts'
import { readInSteps } from '../../lib/page/read/read-article.ts'
import { meetingPoint } from '../../lib/page/session/meeting-point.ts'
import { Session } from '../../lib/page/session/session.ts'
import { marksItem } from '../../lib/settings/items.ts'
import { openCard } from '../../lib/ui/card/card.tsx'
import { openPanel } from '../../lib/ui/connect/open.ts'
import { readerLocale } from '../../lib/ui/connect/reader-locale.ts'

// The live sample: browsers keep content scripts out of our own pages, so this page reads itself, by the same session.
const article = new DOMParser().parseFromString(sample, 'text/html')
document.title = article.title
document.head.append(...article.querySelectorAll('script[type="application/ld+json"]'))
document.body.prepend(...article.body.children)

const names = randomMarkNames()
const style = new CSSStyleSheet()
style.replaceSync(`${presenceStyle(names)}\n${marksStyle(names, EVERYWHERE, false)}`)
document.adoptedStyleSheets = [style]

const seed = {
  names,
  marks: await marksItem.getValue(),
  language: await readerLocale(),
  homes: [EVERYWHERE],
  reads: 'page',
} as const
const leaving = new AbortController()
meetingPoint().openCard = openCard
const session = new Session(
  seed,
  {
    readArticle: () => readInSteps(document),
    detect: detectInSteps,
    crossCheck: askOnRecord,
    refuse: (pair) => void sendToBackground('refuse', pair),
    changed: () => undefined,
    needCard: () => undefined,
    needStyle: () => undefined,
    openPanel: () => void browser.tabs.getCurrent().then((tab) => openPanel(tab?.id)),
    isAlive: () => true,
  },
  leaving.signal,
)
const handlers: Handlers<ToPage> = {
  pageState: () => packState(session.state()),
  readingTrail: () => session.panel.trail(),
  goToClaim: ({ claimId }) => session.goTo(claimId),
  stepClaim: ({ by }) => session.step(by),
  setMarksHidden: ({ hidden }) => session.setHidden(hidden),
  setDensity: ({ density }) => session.setDensity(density),
  setLanguage: () => location.reload(),
  checkSelection: () => session.checkSelection(),
  resume: () => session.resume(),
  askAgain: () => session.askAgain(),
  leave: () => undefined,
}
answer('page', handlers, { gate: pageGate, signal: leaving.signal })
answerWatch((watcher, signal) => session.panel.watch(watcher, signal), leaving.signal)
await session.start()
