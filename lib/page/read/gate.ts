/**
 * Is this page an article? Asked on every page of a switched-on site, before anything else is loaded, so it looks at
 * what is cheap: what the head says, then a count of long paragraphs. A wrong yes costs the loading of the reader, which
 * decides for itself; a wrong no costs the reader a press on the toolbar button.
 */
export function isArticlePage(document: Document): boolean {
  const { body, head } = document
  if (!body || !head) return false
  if (saysArticle(document)) return true
  if (document.location?.pathname === '/') return hasMicrodata(document)
  return hasArticleMarkup(document) || hasLongText(document) || hasMicrodata(document)
}

const LINKED =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,40}"(?:https?:\/\/schema\.org\/)?(?:\w{0,20}NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/

// Elements of one name are found at once, while a selector with attributes is tried on every element of the page.
function saysArticle(document: Document): boolean {
  for (const meta of document.getElementsByTagName('meta')) {
    const property = meta.getAttribute('property')
    if (property === 'article:published_time') return true
    if (property === 'og:type' && meta.content.toLowerCase() === 'article') return true
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (LINKED.test((script.textContent ?? '').slice(0, 20_000))) return true
  }
  return false
}

/** Asked last, and only where there is text in lines: it looks at every element. */
function hasMicrodata(document: Document): boolean {
  if (document.getElementsByTagName('p').length + document.getElementsByTagName('br').length === 0) return false
  return document.querySelector('[itemprop~="articleBody"], [itemtype$="NewsArticle"]') !== null
}

/** One article element with some text, not a list of them. */
function hasArticleMarkup(document: Document): boolean {
  const articles = document.getElementsByTagName('article')
  return articles.length === 1 && (articles[0]?.getElementsByTagName('p').length ?? 0) >= 2
}

const LONG = 80
const MOST_LOOKED_AT = 300

/** A title and several long paragraphs. */
function hasLongText(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p')
  let letters = 0
  for (let index = 0; index < Math.min(paragraphs.length, MOST_LOOKED_AT); index++) {
    const length = paragraphs[index]?.textContent?.trim().length ?? 0
    if (length >= LONG) letters += length
    if (letters > 600) return true
  }
  return paragraphs.length < 3 && longestText(document) > 600
}

/** Pages without paragraphs: text straight in divisions, broken by br. */
function longestText(document: Document): number {
  let longest = 0
  const breaks = document.getElementsByTagName('br')
  for (let index = 0; index < Math.min(breaks.length, 50); index++) {
    longest = Math.max(longest, breaks[index]?.parentElement?.textContent?.length ?? 0)
  }
  return longest
}
