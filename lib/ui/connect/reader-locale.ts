import { sendToBackground } from '../../messaging/channel.ts'
import { languageItem } from '../../settings/items.ts'
import { readerLanguage } from '../../settings/reader-language.ts'
import { learnLanguage } from '../learn-language.ts'

/** The language the reader chose, or the browser's, learnt and ready to be spoken. */
export async function readerLocale(): Promise<string> {
  const locale = await readerLanguage()
  await learnLanguage(locale, (wanted) => sendToBackground('words', { locale: wanted }))
  return locale
}

/** Calls back with the new language, ready to be spoken, whenever the reader chooses another. */
export function onLanguageChange(changed: (locale: string) => void): void {
  languageItem.watch(() => void readerLocale().then(changed))
}
