/**
 * Is this page an article? Asked on every page of a switched-on site, before anything else is loaded, so it looks at
 * what is cheap: what the head says, then a count of long paragraphs. A wrong yes costs the loading of the reader, which
 * decides for itself; a wrong no costs the reader a press on the toolbar button.
 */
export function isArticlePage(document: Document): boolean {
  const { body, head } = document
  if (!body || !head) return false
  if (document.location?.pathname === '/' && !saysArticle(document)) return false
  return saysArticle(document) || hasArticleMarkup(document) || hasLongText(document)
}

const MARKS =
  'meta[property="og:type"][content="article" i], meta[property="article:published_time"], [itemprop~="articleBody"], [itemtype$="NewsArticle"]'
const LINKED =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,40}"(?:https?:\/\/schema\.org\/)?(?:\w{0,20}NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)"/

function saysArticle(document: Document): boolean {
  if (document.querySelector(MARKS) !== null) return true
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (LINKED.test((script.textContent ?? '').slice(0, 20_000))) return true
  }
  return false
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
  for (const lineBreak of [...document.querySelectorAll('br')].slice(0, 50)) {
    longest = Math.max(longest, lineBreak.parentElement?.textContent?.length ?? 0)
  }
  return longest
}
