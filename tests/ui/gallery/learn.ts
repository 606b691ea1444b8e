import { wordsFileOf } from '../../../lib/settings/languages.ts'
import { learnLanguage } from '../../../lib/ui/learn-language.ts'
import type { Messages } from '../../../lib/wording/message.ts'
import { addMessages } from '../../../lib/wording/messages.ts'
import { isPseudo, pseudo } from './pseudo.ts'

const FILES = import.meta.glob<Messages>('../../../assets/public/words/*.json', { import: 'default' })

/** Lets the gallery speak a language as the extension does, its words from the same file; a pseudo-language is made of English. */
export async function learn(locale: string): Promise<void> {
  if (isPseudo(locale)) addMessages(locale, pseudo(await wordsOf(locale)))
  else await learnLanguage(locale, wordsOf)
}

async function wordsOf(tag: string): Promise<Messages> {
  return (await FILES[`../../../assets/public/${wordsFileOf(tag)}`]?.()) ?? {}
}
