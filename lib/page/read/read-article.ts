import type { Article } from '../../model/article.ts'
import type { Trace } from '../../model/trace.ts'
import { atOnce, type Steps } from '../../text/steps.ts'
import { assemble, type PageText } from './assemble.ts'
import { factsOf, languageOf, outletOf, withoutMissing } from './facts.ts'
import { linkedNodes } from './json-ld.ts'
import { linkedArticle } from './linked-article.ts'
import { firstTag, metaTags } from './meta.ts'
import { plain } from './plain.ts'
import { lengthOf } from './prose.ts'
import { publishedOn } from './published.ts'
import { selectRuns } from './select-runs.ts'
import { titleOf } from './title.ts'
import { walkRuns } from './walk.ts'

/** The article of a page, with the way from its text back into the page. */
export interface PageArticle extends Article, PageText {
  /** The part of the page that holds the article's body: what a watcher observes. */
  readonly root: Element
}

/** Settings of one reading. */
export interface ReadOptions {
  /** Milliseconds since 1970; dates after it are mistakes of the page. */
  readonly now?: number
  readonly trace?: Trace
}

const SHORTEST_ARTICLE = 140

/**
 * Reads the article of a page: its text in blocks and what the page says about it. `undefined` when the page has no
 * article. Takes any document: empty, broken, or two megabytes long. In steps of a millisecond or so, since a page may
 * have 100,000 elements; the page may change between them.
 */
export function* readInSteps(
  document: Document,
  { now = Date.now(), trace }: ReadOptions = {},
): Steps<PageArticle | undefined> {
  const { body } = document
  if (!body) return undefined
  const url = document.location?.href ?? document.baseURI
  const nodes = linkedNodes(document)
  const tags = metaTags(document)
  const article = linkedArticle(nodes, url)
  const title = titleOf(document, article, tags, outletOf(article, tags))
  const description = plain(firstTag(tags, ['og:description', 'description', 'twitter:description']) ?? '')
  yield
  const runs = yield* walkRuns(body, title.heading)
  const selection = yield* selectRuns(runs, { heading: title.heading, title: title.text ?? '', description }, trace)
  if (selection === undefined) return undefined
  const read = assemble(selection.chosen)
  yield
  if (lengthOf(read.text) < SHORTEST_ARTICLE) return undefined
  const root = selection.root.element
  const language = languageOf(document, article, tags)
  const firstParagraph = selection.chosen.find(({ kind }) => kind === 'paragraph')?.run.element
  const published = publishedOn({
    article,
    nodes,
    tags,
    around: around(root, title.heading),
    firstParagraph,
    url,
    language,
    now,
  })
  const facts = {
    ...factsOf(document, { url, article, tags, text: read.text, bylines: selection.bylines }),
    ...withoutMissing({ title: title.text }),
    ...published,
  }
  return { ...read, facts, root }
}

/** The same at once. */
export function readArticle(document: Document, options?: ReadOptions): PageArticle | undefined {
  return atOnce(readInSteps(document, options))
}

/** The smallest element with both the title and the body. */
function around(root: Element, title: Element | undefined): Element {
  let at = root
  while (title !== undefined && !at.contains(title) && at.parentElement !== null) at = at.parentElement
  return at
}
