/** Signs in the head of a document that it is an article. */
const DECLARED = 'meta[property="og:type"][content="article" i], meta[property="article:published_time"]'

const LONG_PARAGRAPH = 80
const ENOUGH_PARAGRAPHS = 3
const MOST_LOOKED_AT = 200

/**
 * Could this page be an article? Asked on every page of a granted site before
 * anything else is loaded, so it looks at little, and rather says yes: the
 * reader proper decides.
 */
export function looksLikeArticle(page: Document): boolean {
  if (page.querySelector(DECLARED) !== null) return true
  const paragraphs = page.getElementsByTagName('p')
  let long = 0
  for (let index = 0; index < Math.min(paragraphs.length, MOST_LOOKED_AT); index++) {
    if ((paragraphs[index]?.textContent?.length ?? 0) >= LONG_PARAGRAPH) long++
    if (long >= ENOUGH_PARAGRAPHS) return true
  }
  return page.querySelector('article') !== null && long > 0
}
