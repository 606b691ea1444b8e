import { isArticlePage } from '../../../lib/page/read/gate.ts'
import { readArticle } from '../../../lib/page/read/read-article.ts'
import { readAddition } from '../../../lib/page/session/additions.ts'
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
  const { text, blocks, rangeFor } = readAddition(added, { url: '' })
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)} = ${wordsAt(rangeFor(block))}`)
}

/** How long the gate takes, in milliseconds, once warm. */
export function gateTime(document: Document): number {
  for (let round = 0; round < 5; round++) isArticlePage(document)
  const began = performance.now()
  for (let round = 0; round < 20; round++) isArticlePage(document)
  return (performance.now() - began) / 20
}
