import { type ComponentChild, render } from 'preact'
import { directionOf, WordsContext, wordsIn } from './words.ts'

/** Draws an extension page in the reader's language and reading direction; again with news, as often as needed. */
export function mount(root: Element, locale: string, content: ComponentChild): void {
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
