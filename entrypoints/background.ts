import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { checkSelection, createMenu, runCommand } from '../lib/extension/commands.ts'
import { backgroundHandlers } from '../lib/extension/handlers.ts'
import { openPanelByGesture } from '../lib/extension/panel.ts'
import { RecordDesk } from '../lib/extension/record-desk.ts'
import { runOnceStarted, runWhereGranted } from '../lib/extension/run-by-itself.ts'
import { leaveWithdrawn, shareDensity } from '../lib/extension/sites.ts'
import { answer } from '../lib/messaging/channel.ts'
import { backgroundGate } from '../lib/messaging/gates.ts'
import { marksItem } from '../lib/settings/items.ts'
import { messagesFor } from '../lib/wording/load.ts'

export default defineBackground(() => {
  const desk = new RecordDesk(shippedPack)
  answer('background', backgroundHandlers(desk.handlers, messagesFor), { gate: backgroundGate })

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenu()
    if (reason === 'install') await browser.tabs.create({ url: 'welcome.html' })
  })
  // Wakes the worker with the browser; what is to be done then is done below.
  browser.runtime.onStartup.addListener(() => undefined)
  browser.permissions.onAdded.addListener(runWhereGranted)
  browser.permissions.onRemoved.addListener(({ origins = [] }) => leaveWithdrawn(origins))

  browser.commands.onCommand.addListener((command, tab) =>
    command === 'open-panel' ? openPanelByGesture(tab?.id) : runCommand(command, tab?.id),
  )
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) checkSelection(tab.id)
  })
  marksItem.watch(({ density }) => shareDensity(density))
  desk.start()
  runOnceStarted()
})

/** The packs that ship with the extension are files of its own: read when first asked for, never bundled. */
async function shippedPack(file: string): Promise<string> {
  const response = await fetch(new URL(`packs/${file}`, browser.runtime.getURL('/')))
  return response.text()
}
