import { browser } from 'wxt/browser'
import { languageItem } from './items.ts'
import { languageFor } from './languages.ts'

/** What is spoken where neither the reader nor the browser names a language that we have. */
const FALLBACK = 'en'

/** The reader's choice or the browser's language, as a BCP 47 tag with its region; English where our words lack it. */
export async function readerLanguage(): Promise<string> {
  const chosen = await languageItem.getValue()
  const tag = chosen === 'auto' ? browser.i18n.getUILanguage() : chosen
  return languageFor(tag) === undefined ? FALLBACK : tag
}
