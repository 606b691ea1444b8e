import { browser } from 'wxt/browser'
import type { Handlers, Sender } from '../messaging/channel.ts'
import type { ToBackground } from '../messaging/protocol.ts'
import { paintBadge } from './badge.ts'
import { addMarksStyle, injectCard, injectDetector } from './inject.ts'
import { isOn, switchSite } from './sites.ts'

/** The messages that concern what is on record, and what is to happen once a page is read to its end. */
export interface RecordHandlers
  extends Pick<
    Handlers<ToBackground>,
    'crossCheck' | 'refuse' | 'saidAndDenied' | 'shelfChanged' | 'pageReports' | 'keepPageReports'
  > {
  wasRead(sender: Sender): Promise<void>
}

/** Gives all messages of a language, for the card in a page. */
export type WordsOf = (locale: string) => Promise<Readonly<Record<string, unknown>>>

/** Answers to every message, around those that concern what is on record. */
export function backgroundHandlers({ wasRead, ...onRecord }: RecordHandlers, wordsOf: WordsOf): Handlers<ToBackground> {
  return {
    ...onRecord,
    async articleHere({ host }, sender) {
      const isWanted = await isOn(host)
      if (isWanted) await injectDetector(tabOf(sender))
      return isWanted
    },
    async pageChanged(summary, sender) {
      await paintBadge(tabOf(sender), summary)
      if (summary.status === 'done' && summary.read > 0 && !summary.nothingRead) await wasRead(sender)
    },
    async needCard(_, sender) {
      await injectCard(tabOf(sender))
    },
    needStyle: ({ names, homes }, sender) => addMarksStyle(tabOf(sender), names, homes),
    checkTab: ({ tabId }) => injectDetector(tabId),
    switchSite: ({ host, on }) => switchSite(host, on),
    words: ({ locale }) => wordsOf(locale),
    openPanel: (_, sender) => openPanel(tabOf(sender)),
  }
}

/** Chrome opens its panel by message from a page's press; Firefox only the popup. */
async function openPanel(tabId: number): Promise<void> {
  if (browser.sidePanel?.open !== undefined) return browser.sidePanel.open({ tabId })
  await browser.action.openPopup()
}

function tabOf({ tabId }: Sender): number {
  if (tabId === undefined) throw new Error('Message from a page: it came from no tab')
  return tabId
}
