import { browser } from 'wxt/browser'
import { sendToBackground } from '../../messaging/channel.ts'
import { languageItem } from '../../settings/items.ts'
import { learnLanguage } from '../learn-language.ts'

/** The language the reader chose, or the browser's, learnt and ready to be spoken. */
export async function readerLocale(): Promise<string> {
  const chosen = await languageItem.getValue()
  const locale = chosen === 'auto' ? browser.i18n.getUILanguage() : chosen
  await learnLanguage(locale, (wanted) => sendToBackground('words', { locale: wanted }))
  return locale
}
