import { type ComponentChild, render } from 'preact'
import { type MessageKey, say } from '../wording/messages.ts'
import { directionOf, WordsContext, wordsIn } from './words.ts'

/** The titles of pages that stand in a tab. */
type PageTitle = Extract<MessageKey, `title.${string}`>

/** Draws an extension page in the reader's language and reading direction, its title too; again with news, as often as needed. */
export function mount(root: Element, locale: string, content: ComponentChild, title?: PageTitle): void {
  if (title !== undefined) document.title = say(locale, title)
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
  render(<WordsContext.Provider value={wordsIn(locale)}>{content}</WordsContext.Provider>, root)
}

/** The element that a page of ours draws into. */
export function rootOf(page: Document): Element {
  const root = page.querySelector('#root')
  if (root === null) throw new Error('Page: it has no element "#root"')
  return root
}
