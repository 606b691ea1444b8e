import { learnLanguage } from '../../../lib/ui/learn-language.ts'
import { wordsFileOf } from '../../../lib/wording/load.ts'

const FILES = import.meta.glob<Record<string, unknown>>('../../../assets/public/words/*.json', { import: 'default' })

/** Lets the gallery speak a language as the extension does, its words from the same file. */
export function learn(locale: string): Promise<void> {
  return learnLanguage(
    locale,
    async (wanted) => (await FILES[`../../../assets/public/${wordsFileOf(wanted)}`]?.()) ?? {},
  )
}
