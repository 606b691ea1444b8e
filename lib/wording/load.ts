import { LOADERS } from './compiled/loaders.ts'
import type { Messages } from './message.ts'
import { addMessages } from './messages.ts'

/** The languages that are complete. */
export const LOCALES: readonly string[] = Object.keys(LOADERS)

/** The complete language for a tag: "uk" for "uk-UA"; `undefined` where there is none. */
export function completeLocale(tag: string): keyof typeof LOADERS | undefined {
  const [language = ''] = tag.toLowerCase().split('-')
  return isComplete(language) ? language : undefined
}

/** All messages of a language, to be sent to where it is spoken; empty where the language is not complete. */
export async function messagesFor(tag: string): Promise<Messages> {
  const locale = completeLocale(tag)
  if (locale === undefined) return {}
  const parts = await Promise.all(Object.values(LOADERS[locale]).map((load) => load()))
  return Object.assign({}, ...parts.map(({ messages }) => messages))
}

/** Loads a language, so that `say` speaks it. */
export async function loadLocale(tag: string): Promise<void> {
  const locale = completeLocale(tag)
  if (locale !== undefined) addMessages(locale, await messagesFor(locale))
}

function isComplete(language: string): language is keyof typeof LOADERS {
  return Object.hasOwn(LOADERS, language)
}
