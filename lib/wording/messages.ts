import { messages as englishRelations } from './compiled/en/relations.ts'
import { messages as englishWords } from './compiled/en/words.ts'
import type { MessageArguments } from './compiled/keys.ts'
import { fill } from './fill.ts'
import type { Message, Messages, MessageValuesBag } from './message.ts'

/** Every key that `assets/locales/en` has. */
export type MessageKey = keyof MessageArguments

/** The values that a key asks for; a key without any takes none. */
export type ValuesFor<Key extends MessageKey> = keyof MessageArguments[Key] extends never
  ? []
  : [values: MessageArguments[Key]]

/** The language that is always there, and what a message falls back to. */
export const FALLBACK_LOCALE = 'en'

/** What has been loaded, by locale. English words and relations are part of the program, the rest comes when asked for. */
const catalogues = new Map<string, Map<string, Message>>()
addMessages(FALLBACK_LOCALE, englishWords)
addMessages(FALLBACK_LOCALE, englishRelations)

/** Makes the messages of one part of a language known to `say`. */
export function addMessages(locale: string, messages: Messages): void {
  const catalogue = catalogues.get(locale) ?? new Map<string, Message>()
  for (const [key, message] of Object.entries(messages)) catalogue.set(key, message)
  catalogues.set(locale, catalogue)
}

/** The message in the reader's language; in English where that language is not loaded. */
export function say<Key extends MessageKey>(locale: string, key: Key, ...values: ValuesFor<Key>): string {
  const said = sayIfKnown(locale, key, values[0] ?? {})
  if (said === undefined) throw new Error(`Messages: cannot say "${key}": no loaded part has it`)
  return said
}

/** For keys that are made at run time from a rule's name: the message, or `undefined` where there is none. */
export function sayIfKnown(locale: string, key: string, values: MessageValuesBag = {}): string | undefined {
  const own = (catalogues.get(locale) ?? catalogues.get(languageOf(locale)))?.get(key)
  if (own !== undefined) return fill(locale, own, values)
  const fallback = catalogues.get(FALLBACK_LOCALE)?.get(key)
  return fallback === undefined ? undefined : fill(FALLBACK_LOCALE, fallback, values)
}

/** "en" of "en-GB": messages are by language, dates and numbers by region. */
function languageOf(locale: string): string {
  return locale.split('-', 1)[0] ?? locale
}
