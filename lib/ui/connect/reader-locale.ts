import { browser } from 'wxt/browser'
import { languageItem } from '../../settings/items.ts'
import { loadLocale } from '../../wording/load.ts'

/** The language the reader chose, or the browser's, loaded and ready to be spoken. */
export async function readerLocale(): Promise<string> {
  const chosen = await languageItem.getValue()
  const locale = chosen === 'auto' ? browser.i18n.getUILanguage() : chosen
  await loadLocale(locale)
  return locale
}
