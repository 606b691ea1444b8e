import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import accuracy from '../../../assets/accuracy.json' with { type: 'json' }
import packs from '../../../assets/public/packs/index.json' with { type: 'json' }
import { sendToBackground } from '../../messaging/channel.ts'
import { comparingItem, languageItem, marksItem, packsItem, sitesItem } from '../../settings/items.ts'
import { LANGUAGES } from '../../settings/languages.ts'
import { patternFor } from '../../settings/sites.ts'
import type { OptionsActions, OptionsState } from '../options/options-state.ts'
import { chooseWhere } from './choose-where.ts'
import { exportSettings, importSettings } from './settings-file.ts'

/** Everything that the options page shows, as it is now. */
export async function optionsState(): Promise<OptionsState> {
  const [sites, marks, comparing, { off }, language, { origins = [] }, shortcuts] = await Promise.all([
    sitesItem.getValue(),
    marksItem.getValue(),
    comparingItem.getValue(),
    packsItem.getValue(),
    languageItem.getValue(),
    browser.permissions.getAll(),
    readShortcuts(),
  ])
  const asked = new URLSearchParams(location.hash.slice(1)).get('allow')
  const granted = [...origins].filter((origin) => /^(\*|https?):/.test(origin)).sort()
  const shown = {
    sites,
    marks,
    comparing,
    packs,
    packsOff: off,
    language,
    granted,
    shortcuts,
    locales: LANGUAGES,
    accuracy,
    isDeleted: false,
  }
  return asked === null ? shown : { ...shown, asked }
}

async function readShortcuts(): Promise<OptionsState['shortcuts']> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', shortcut = '' }) => ({ name, key: shortcut }))
}

/** What the options page can ask for; `changed` is told after each, with what is new. `clearShelf` empties all databases. */
export function optionsActions(
  changed: (news?: Partial<OptionsState>) => void,
  clearShelf: () => Promise<void>,
): OptionsActions {
  const then = (done: Promise<unknown>) => void done.then(() => changed())
  return {
    chooseWhere: (where) => then(chooseWhere(where)),
    allow: (host) => then(browser.permissions.request({ origins: [patternFor(host)] })),
    withdraw: (pattern) => then(browser.permissions.remove({ origins: [pattern] })),
    switchOn: (host) => then(sendToBackground('switchSite', { host, on: true })),
    setMarks: (marks) => then(marksItem.setValue(marks)),
    setComparing: (comparing) => then(comparingItem.setValue(comparing)),
    setPack: (id, isOn) => then(switchPack(id, isOn)),
    setLanguage: (language) => void languageItem.setValue(language),
    changeShortcuts: () => void openShortcuts(),
    exportSettings: () => void exportSettings(),
    importSettings: (file) =>
      void importSettings(file).then((isTaken) => changed({ settingsFile: isTaken ? 'imported' : 'not-imported' })),
    deleteAll: () => void deleteAll(clearShelf).then(() => changed({ isDeleted: true })),
  }
}

async function switchPack(id: string, isOn: boolean): Promise<void> {
  const { off } = await packsItem.getValue()
  const others = off.filter((other) => other !== id)
  await packsItem.setValue({ off: isOn ? others : [...others, id].sort() })
}

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>
}

/** Only the browser changes keys: Firefox has a call for its page, Chrome an address. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands
  if (openShortcutSettings !== undefined) await openShortcutSettings.call(browser.commands)
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** Settings, imported packs and library, and every permission that can be given back. */
async function deleteAll(clearShelf: () => Promise<void>): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const own = origins.filter((origin) => /^(\*|https?):/.test(origin))
  if (own.length > 0) await browser.permissions.remove({ origins: own })
  await storage.clear('local')
  await clearShelf()
}
