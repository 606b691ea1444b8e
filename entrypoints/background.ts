import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { checkSelection, createMenu, runCommand } from '../lib/extension/commands.ts'
import { backgroundHandlers } from '../lib/extension/handlers.ts'
import { openPanelByGesture } from '../lib/extension/panel.ts'
import { RecordDesk } from '../lib/extension/record-desk.ts'
import { runOnceStarted, runWhereGranted } from '../lib/extension/run-by-itself.ts'
import { leaveWithdrawn, shareDensity, shareLanguage } from '../lib/extension/sites.ts'
import { answerInParts } from '../lib/messaging/answer-port.ts'
import { answer } from '../lib/messaging/channel.ts'
import { backgroundGate } from '../lib/messaging/gates.ts'
import type { ShippedFiles } from '../lib/packs/bundled.ts'
import { languageItem, marksItem } from '../lib/settings/items.ts'
import { wordsFileOf } from '../lib/settings/languages.ts'

export default defineBackground(() => {
  const desk = new RecordDesk(shippedFiles)
  answer('background', backgroundHandlers(desk.handlers, wordsOf), { gate: backgroundGate })
  answerInParts(desk.crossCheckInParts, backgroundGate)

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenu(wordsOf)
    if (reason === 'install') await browser.tabs.create({ url: 'welcome.html' })
  })
  // Wakes the worker with the browser, whose language may be another one; what else is to be done then is done below.
  browser.runtime.onStartup.addListener(() => void createMenu(wordsOf))
  browser.permissions.onAdded.addListener(runWhereGranted)
  browser.permissions.onRemoved.addListener(({ origins = [] }) => leaveWithdrawn(origins))

  browser.commands.onCommand.addListener((command, tab) =>
    command === 'open-panel' ? openPanelByGesture(tab?.id) : runCommand(command, tab?.id),
  )
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) checkSelection(tab.id)
  })
  marksItem.watch(({ density }) => shareDensity(density))
  languageItem.watch(() => void Promise.all([createMenu(wordsOf), shareLanguage()]))
  desk.start()
  runOnceStarted()
})

/** Packs and words that ship with the extension are files of its own: read when first asked for, never bundled. */
const ownFile = (file: string): Promise<Response> => fetch(new URL(file, browser.runtime.getURL('/')))

const shippedFiles: ShippedFiles = {
  text: async (file) => (await ownFile(`packs/${file}`)).text(),
  bytes: async (file) => (await ownFile(`packs/${file}`)).arrayBuffer(),
}

async function wordsOf(locale: string): Promise<Readonly<Record<string, unknown>>> {
  const file = wordsFileOf(locale)
  return file === undefined ? {} : ((await ownFile(file)).json() as Promise<Record<string, unknown>>)
}
