import { browser } from 'wxt/browser'
import type { Handlers, Sender } from '../messaging/channel.ts'
import type { ToBackground } from '../messaging/protocol.ts'
import { paintBadge } from './badge.ts'
import { injectCard, injectDetector } from './inject.ts'
import { isOn, siteSetting, switchSite } from './sites.ts'

/** Answers to every message, around the one that asks what is on record. */
export function backgroundHandlers(crossCheck: Handlers<ToBackground>['crossCheck']): Handlers<ToBackground> {
  return {
    crossCheck,
    async articleHere({ host }, sender) {
      if (await isOn(host)) await injectDetector(tabOf(sender))
    },
    async pageChanged(summary, sender) {
      await paintBadge(tabOf(sender), summary)
    },
    async needCard(_, sender) {
      await injectCard(tabOf(sender))
    },
    checkTab: ({ tabId }) => injectDetector(tabId),
    siteSetting: ({ host }) => siteSetting(host),
    switchSite: ({ host, on }) => switchSite(host, on),
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
