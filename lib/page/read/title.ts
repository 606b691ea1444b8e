import type { LinkedNode } from './json-ld.ts'
import { textOf } from './linked-article.ts'
import { firstTag, type MetaTags } from './meta.ts'
import { plain } from './plain.ts'

/** The article's title without the outlet's name, and the heading that shows it. */
export interface Title {
  readonly text: string | undefined
  readonly heading: Element | undefined
}

/** Reads the title: of what the page says in its metadata, the one that its heading shows. */
export function titleOf(
  document: Document,
  article: LinkedNode | undefined,
  tags: MetaTags,
  outlet: string | undefined,
): Title {
  const said = [
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'title']),
    textOf(article, 'headline'),
    document.title,
  ].flatMap((text) => (text ? [withoutOutlet(plain(text), outlet)] : []))
  const heading = headingFor(document, said)
  const shown = heading && plain(heading.textContent ?? '')
  return { text: closest(said.slice(0, 2), shown) ?? shown ?? said[0], heading }
}

/** The text with most words in common with what is shown; the first of equals. */
function closest(said: readonly string[], shown: string | undefined): string | undefined {
  if (shown === undefined) return said[0]
  let best = said[0]
  for (const text of said)
    if (overlap(words(text), words(shown)) > overlap(words(best ?? ''), words(shown)) + 0.05) best = text
  return best
}

/** "Title | Outlet", "Title - Outlet", "Outlet: Title": the outlet's part goes, and short parts after a bar. */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/ [|·•»] | [-–—] (?=[^-–—|]{2,40}$)/)
  if (parts.length < 2) return title
  const first = parts[0] ?? title
  const rest = title.slice(first.length)
  if (/^\s+[|·•»]/.test(rest) && words(first).length >= 3) return first
  return outlet !== undefined && sameName(parts.at(-1) ?? '', outlet)
    ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|·•»–—-]{1,6}$/, '')
    : title
}

function sameName(said: string, outlet: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(outlet).includes(bare(said)) || bare(said).includes(bare(outlet))
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function headingFor(document: Document, said: readonly string[]): Element | undefined {
  const headings: Element[] = [...document.querySelectorAll('h1')].slice(0, 20)
  if (headings.length === 0) headings.push(...[...document.querySelectorAll('h2, [itemprop~="headline"]')].slice(0, 20))
  let best: Element | undefined
  let most = 0.3
  for (const heading of headings) {
    const shown = words(heading.textContent ?? '')
    const likeness = Math.max(0, ...said.map((text) => overlap(shown, words(text))))
    if (likeness > most) [best, most] = [heading, likeness]
  }
  return best ?? (headings.length === 1 && document.querySelector('h1') ? headings[0] : undefined)
}

/** Share of words in common, of the longer one. */
function overlap(some: readonly string[], others: readonly string[]): number {
  if (some.length === 0 || others.length === 0) return 0
  const wanted = new Set(others)
  return some.filter((word) => wanted.has(word)).length / Math.max(some.length, others.length)
}
