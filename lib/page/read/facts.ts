import type { ArticleFacts } from '../../model/article.ts'
import { creditsIn } from './credits.ts'
import type { LinkedNode } from './json-ld.ts'
import { namesOf, textOf } from './linked-article.ts'
import { firstTag, type MetaTags } from './meta.ts'

/** The outlet's name as the page gives it. */
export function outletOf(article: LinkedNode | undefined, tags: MetaTags): string | undefined {
  const said = [
    tags.get('og:site_name'),
    ...namesOf(article, 'publisher'),
    firstTag(tags, ['application-name', 'publisher', 'dc.publisher']),
  ]
  return said.find((name) => name && !/^https?:/.test(name))?.replace(/^www\./, '')
}

/** The language of the text as a BCP 47 tag. */
export function languageOf(document: Document, article: LinkedNode | undefined, tags: MetaTags): string | undefined {
  const said = [
    document.documentElement?.getAttribute('lang'),
    document.body?.getAttribute('lang'),
    textOf(article, 'inLanguage'),
    firstTag(tags, ['og:locale', 'content-language', 'language', 'dc.language']),
  ]
  for (const tag of said) {
    const match = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*/i.exec(tag?.trim() ?? '')
    if (match) return canonical(match[0].replaceAll('_', '-'))
  }
  return undefined
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** The address the page says is its own; not one that stands for the whole site. */
function canonicalOf(document: Document, tags: MetaTags, url: string): string | undefined {
  for (const said of [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), tags.get('og:url')]) {
    const address = said ? resolve(said, url) : undefined
    if (address !== undefined && (address.pathname.length > 1 || new URL(url).pathname.length <= 1)) return address.href
  }
  return undefined
}

function resolve(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base)
    return /^https?:$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

/** "www.example.org" and "m.example.org" are example.org to a reader; other names in front stay. */
function domainOf(url: string): string | undefined {
  const host = resolve(url, url)?.hostname
  return host?.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '') || undefined
}

/** Does the page say that it shows only a part? A paywall alone is no proof: what is read must be far less than promised. */
function isTruncated(article: LinkedNode | undefined, text: string): boolean {
  if (article === undefined) return false
  const free = textOf(article, 'isAccessibleForFree') ?? article.isAccessibleForFree
  const closed = free === false || /^false$/i.test(String(free))
  const promised = Number(article.wordCount) || 0
  if (promised > 0) return hasFewerWords(text, promised * 0.6)
  return closed && hasFewerWords(text, 150)
}

/** Counts no further than it must. */
function hasFewerWords(text: string, count: number): boolean {
  let seen = 1
  for (const _ of text.matchAll(/\s+/g)) if (++seen >= count) return false
  return seen < count
}

/** Everything but title and date. */
export function factsOf(
  document: Document,
  {
    url,
    article,
    tags,
    text,
    bylines,
  }: { url: string; article: LinkedNode | undefined; tags: MetaTags; text: string; bylines: readonly string[] },
): ArticleFacts {
  const credits = creditsIn(
    [
      ...namesOf(article, 'author'),
      ...namesOf(article, 'creator'),
      ...namesOf(article, 'sourceOrganization'),
      tags.get('author') ?? '',
      ...bylines,
    ],
    text,
  )
  const optional = {
    canonicalUrl: canonicalOf(document, tags, url),
    outlet: outletOf(article, tags),
    domain: domainOf(url),
    language: languageOf(document, article, tags),
    credits: credits.length > 0 ? credits : undefined,
    truncated: isTruncated(article, text) || undefined,
  }
  return { url, ...withoutMissing(optional) }
}

/** Leaves out the fields that are not known, as the model's optional fields want it. */
export function withoutMissing<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
