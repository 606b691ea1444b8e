import { browser } from 'wxt/browser'
import { sendToPage } from '../messaging/channel.ts'
import { readerLanguage } from '../settings/reader-language.ts'
import type { WordsOf } from './handlers.ts'
import { injectDetector } from './inject.ts'

const CHECK_SELECTION = 'check-selection'

/** Every command of the manifest that is not the browser's own, and what it does in the tab in front. */
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'next-claim': (tabId) => inPage(tabId, () => sendToPage(tabId, 'stepClaim', { by: 1 })),
  'previous-claim': (tabId) => inPage(tabId, () => sendToPage(tabId, 'stepClaim', { by: -1 })),
  [CHECK_SELECTION]: checkSelection,
  'toggle-marks': toggleMarks,
}

/** A command's key was pressed. Pressing it also lets us read the tab in front (`activeTab`). */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await COMMANDS[command]?.(tabId)
}

/** The context menu's one entry, shown on selected text; made anew when the reader chooses another language. */
export async function createMenu(wordsOf: WordsOf): Promise<void> {
  const words = await wordsOf(await readerLanguage())
  const title = String(words[`command.${CHECK_SELECTION}`])
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: CHECK_SELECTION,
    title,
    contexts: ['selection'],
  })
}

/** Read what the reader selected, even where the site is off or the page is no article. */
export async function checkSelection(tabId: number): Promise<void> {
  await inPage(tabId, () => sendToPage(tabId, 'checkSelection'), 'selection')
}

async function toggleMarks(tabId: number): Promise<void> {
  const state = await sendToPage(tabId, 'pageState')
  if (state !== undefined) await sendToPage(tabId, 'setMarksHidden', { hidden: !state.marksHidden })
}

async function inPage(tabId: number, act: () => Promise<unknown>, reads: 'page' | 'selection' = 'page'): Promise<void> {
  const injected = await injectDetector(tabId, reads)
  if (injected.ok) await act()
}
