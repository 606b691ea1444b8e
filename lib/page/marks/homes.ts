/**
 * A kind of place that marks stand in: "article p", "main li", "td". The marks' style is put into a page for these
 * alone, because a rule for every element makes the browser work out the style of the whole page anew: 60 ms on a
 * newspaper's page with its comments, where "article p" takes 5.
 */
export type Home = string

/** The home of words that stand in no element of running text, or in a shadow tree: every element. */
export const EVERYWHERE: Home = '*'

const BLOCKS = 'p|li|h[1-6]|blockquote|figcaption|td|dd|dt'
const HOME = new RegExp(`^(?:\\*|(?:(?:article|main) )?(?:${BLOCKS}))$`)
const SELECTOR = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, dd, dt'

/** Is this a home? Nothing else gets into a style sheet. */
export function isHome(text: string): boolean {
  return HOME.test(text)
}

/** Where the words of a node are at home. */
export function homeOf(node: Node): Home {
  const block = node.parentElement?.closest(SELECTOR)
  if (!block || node.getRootNode() !== document) return EVERYWHERE
  for (const around of ['article', 'main']) if (block.closest(around) !== null) return `${around} ${block.localName}`
  return block.localName
}
