import { isArticlePage } from '../../../lib/page/read/gate.ts'
import { readArticle } from '../../../lib/page/read/read-article.ts'
import { readAdditions } from '../../../lib/page/session/additions.ts'
import { atOnce } from '../../../lib/text/steps.ts'
import type { PageReport } from './page-under-test.ts'

const NOW = Date.UTC(2026, 0, 1)

/** Runs in the page: reads it and looks up every block's range. */
export function report(document: Document): PageReport {
  const began = performance.now()
  const article = readArticle(document, { now: NOW })
  const milliseconds = performance.now() - began
  const blocks = article?.blocks ?? []
  const text = article?.text ?? ''
  return {
    passesGate: isArticlePage(document),
    facts: article === undefined ? null : { ...article.facts },
    blocks: blocks.map(({ kind, start, end, at }) => `${kind}${at ? ` @${at}` : ''}: ${text.slice(start, end)}`),
    shown: blocks.map((block) => wordsAt(article?.rangeFor(block))),
    text,
    milliseconds,
  }
}

/** The words that a range shows. */
export function wordsAt(range: StaticRange | undefined): string {
  if (range === undefined) return '(no range)'
  const live = new Range()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.toString()
}

/** The words at the first place of `words` in the article, before and after `change` has changed the page. */
export function rangeAround(
  document: Document,
  words: string,
  change: (document: Document) => void,
): readonly string[] {
  const article = readArticle(document, { now: NOW })
  const start = article?.text.indexOf(words) ?? -1
  const span = { start, end: start + words.length }
  const before = wordsAt(article?.rangeFor(span))
  change(document)
  return [before, wordsAt(article?.rangeFor(span))]
}

/** What reading only one added element gives. */
export function readAdded(document: Document, html: string): readonly string[] {
  const article = readArticle(document, { now: NOW })
  const added = document.createElement('div')
  const words = new DOMParser().parseFromString(html, 'text/html')
  added.append(...words.body.childNodes)
  article?.root.append(added)
  const { text, blocks, rangeFor } = atOnce(readAdditions([added], { url: '' }))
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)} = ${wordsAt(rangeFor(block))}`)
}

/** How long the gate takes at best, in milliseconds, once warm, and how long it takes to look at every text. */
export function gateTime(document: Document): { readonly gate: number; readonly look: number } {
  return { gate: bestOf(() => isArticlePage(document)), look: bestOf(() => lookAtAll(document)) }
}

function lookAtAll(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  let letters = 0
  while (walker.nextNode() !== null) letters += walker.currentNode.nodeValue?.length ?? 0
  return letters
}

/** Of many rounds, since clocks in pages are coarse and the machine has other things to do. */
function bestOf(act: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 20; round++) {
    const began = performance.now()
    for (let time = 0; time < 10; time++) act()
    best = Math.min(best, (performance.now() - began) / 10)
  }
  return best
}
