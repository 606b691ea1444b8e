import './card-words.ts'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type MessageKey, say, type ValuesFor } from '../wording/messages.ts'

/** The reader's language and how to speak it. */
export interface Words {
  readonly locale: string
  say<Key extends MessageKey>(key: Key, ...values: ValuesFor<Key>): string
}

/** Words in one language; its messages must be loaded, else English is spoken. */
export function wordsIn(locale: string): Words {
  return { locale, say: (key, ...values) => say(locale, key, ...values) }
}

/** The language of everything below. */
export const WordsContext = createContext<Words>(wordsIn('en'))

/** The words of the surface this part stands in. */
export function useWords(): Words {
  return useContext(WordsContext)
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi'])

/** Which way a language is read; the pseudo-language "en-x-rtl" of the tests is read from the right. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = ''] = locale.split('-')
  return RIGHT_TO_LEFT.has(language) || locale.endsWith('-rtl') ? 'rtl' : 'ltr'
}
