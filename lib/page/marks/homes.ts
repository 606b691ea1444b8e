/**
 * A kind of place that marks stand in: "article", "article p", "main li", "td". The marks' style is put into a page for
 * these alone, because a rule for every element makes the browser work out the style of the whole page anew: 60 ms on a
 * newspaper's page with its comments, where "article p" takes 5.
 */
export type Home = string

/** The home of words that stand in no element of running text, or in a shadow tree: every element. */
export const EVERYWHERE: Home = '*'

const BLOCKS = 'p|li|h[1-6]|blockquote|figcaption|td|dd|dt'
const HOME = new RegExp(`^(?:\\*|article|main|(?:(?:article|main) )?(?:${BLOCKS}))$`)
const SELECTOR = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, dd, dt'

/** Is this a home? Nothing else gets into a style sheet. */
export function isHome(text: string): boolean {
  return HOME.test(text)
}

/** Where the words of a node are at home. */
export function homeOf(node: Node): Home {
  if (node.getRootNode() !== document) return EVERYWHERE
  const element = node.parentElement
  const block = element?.closest(SELECTOR)
  const around = (block ?? element)?.closest('article, main')
  if (around && block) return `${around.localName} ${block.localName}`
  return around?.localName ?? block?.localName ?? EVERYWHERE
}

/** Is there a style already for a home: its own, that of the element around it, or that of all? */
export function isHoused(home: Home, styled: ReadonlySet<Home>): boolean {
  return styled.has(home) || styled.has(EVERYWHERE) || styled.has(home.split(' ')[0] ?? home)
}

/**
 * Where an article's marks mostly stand, best guess first: the element around them, and the elements of running text in
 * it. The style for the first that a page has comes with the detector.
 */
export const LIKELY_HOMES: readonly (readonly [around: Home, own: Home])[] = [
  ['article', 'article p'],
  ['main', 'main p'],
  [EVERYWHERE, 'p'],
]

/**
 * Where highlights are inherited, a rule for the element around costs each element in it a sixth of what a rule of its
 * own would (2,000 paragraphs: 8 ms in place of 50). So it pays unless there is much else in there.
 */
export const WORTH_INHERITING = 4
