import type { Messages } from '../wording/message.ts'
import { addMessages, FALLBACK_LOCALE } from '../wording/messages.ts'

/** Asks for all messages of a language. */
export type AskForWords = (locale: string) => Promise<Readonly<Record<string, unknown>>>

/** Card and pages bring English along and are sent any other language; where that fails they speak English. */
export async function learnLanguage(locale: string, ask: AskForWords): Promise<void> {
  const [language = FALLBACK_LOCALE] = locale.toLowerCase().split('-')
  if (language === FALLBACK_LOCALE) return
  const messages = await ask(locale).catch(() => ({}))
  // Compiled by our own build and sent by our own background.
  addMessages(language, messages as Messages)
}
