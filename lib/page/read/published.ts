import type { DateBasis } from '../../model/article.ts'
import type { LinkedNode } from './json-ld.ts'
import { typesOf } from './linked-article.ts'
import { firstTag, type MetaTags } from './meta.ts'
import { isoMoment } from './moments.ts'
import { writtenDate } from './written-date.ts'

/** A publication date and how it is known. */
export interface Published {
  readonly published: string
  readonly dateBasis: DateBasis
}

/** What the date can be read from. */
export interface DateSources {
  readonly article: LinkedNode | undefined
  readonly nodes: readonly LinkedNode[]
  readonly tags: MetaTags
  /** Title and body of the article: dates elsewhere on the page belong to other stories. */
  readonly around: Element
  /** The first paragraph of the body: a date line stands before it. */
  readonly firstParagraph: Element | undefined
  readonly url: string
  readonly language: string | undefined
  /** Milliseconds since 1970: a date in the future is a mistake of the page. */
  readonly now: number
}

const DAY = 86_400_000

/** The date of publication, never of a later change; best source first. */
export function publishedOn(sources: DateSources): Published | undefined {
  for (const { basis, read } of SOURCES) {
    for (const published of read(sources)) {
      if (published !== undefined && isPast(published, sources.now)) return { published, dateBasis: basis }
    }
  }
  return undefined
}

/** Clocks and zones differ by up to a day; nothing on the web is older than the web. */
function isPast(published: string, now: number): boolean {
  const moment = Date.parse(published)
  return moment <= now + DAY && moment > Date.UTC(1990, 0, 1)
}

interface Source {
  readonly basis: DateBasis
  read(sources: DateSources): Iterable<string | undefined>
}

const SOURCES: readonly Source[] = [
  { basis: 'json-ld', read: ({ article }) => [isoMoment(firstValue(article?.datePublished))] },
  { basis: 'meta', read: ({ tags }) => [isoMoment(firstTag(tags, TAGS))] },
  {
    basis: 'json-ld',
    read: ({ nodes }) => nodes.filter(isPage).map((node) => isoMoment(firstValue(node.datePublished))),
  },
  { basis: 'time-element', read: ({ around, firstParagraph }) => timeElements(around, firstParagraph) },
  { basis: 'address', read: ({ url }) => [fromAddress(url)] },
  { basis: 'text', read: ({ around, firstParagraph, language }) => dateLines(around, firstParagraph, language) },
]

const TAGS = (
  'article:published_time og:article:published_time article:published og:published_time datepublished dc.date.issued dcterms.issued ' +
  'dc.date.published dcterms.date dc.date dcterms.created dc.date.created parsely-pub-date sailthru.date publish-date publish_date publishdate ' +
  'published_date publication_date publication-date pubdate article.published article_date_original cxenseparse:recs:publishtime ' +
  'cxenseparse:publishtime rnews:datepublished citation_publication_date citation_online_date date.created release_date ' +
  'article:publish_time article:post_time last-publish-date date'
).split(' ')

function firstValue(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : value
}

function isPage(node: LinkedNode): boolean {
  return typesOf(node).some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type))
}

/** `<time>` elements of the article's head: before the first paragraph, and none that says it is a change. */
function* timeElements(around: Element, firstParagraph: Element | undefined): Generator<string | undefined> {
  const found = [...around.querySelectorAll('[itemprop~="datePublished" i], time[pubdate], time[datetime], time')]
  const marked = found.filter((element) => element.matches('[itemprop~="datePublished" i], [pubdate]'))
  const before = found.filter((element) => isBefore(element, firstParagraph) && !saysModified(element))
  for (const element of [...marked, ...before].slice(0, 8)) {
    const attribute = element.getAttribute('datetime') ?? element.getAttribute('content')
    yield isoMoment(attribute ?? undefined) ?? isoMoment(element.textContent ?? undefined)
  }
}

function isBefore(element: Element, other: Element | undefined): boolean {
  return other === undefined || (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

const MODIFIED = /modif|updat|aktualis|actualiz|actualis|aggiorn|oppdater|uppdater|更新/i

function saysModified(element: Element): boolean {
  const { parentElement: parent } = element
  const names = `${element.getAttribute('class')} ${element.getAttribute('itemprop')} ${parent?.getAttribute('class')}`
  const said = (parent?.textContent ?? '').length < 60 ? (parent?.textContent ?? '') : ''
  return MODIFIED.test(names) || (MODIFIED.test(said) && (parent?.querySelectorAll('time').length ?? 0) < 2)
}

/** "/2024/11/22/", "/20241122/", "-2024-11-22-": a day, where all of it stands in the path. */
function fromAddress(url: string): string | undefined {
  const match = /[/_-](20\d\d)([/_-]?)(0\d|1[0-2])\2([0-2]\d|3[01])(?=[/_.-]|$)/.exec(url.split(/[?#]/)[0] ?? '')
  return match ? isoMoment(`${match[1]}-${match[3]}-${match[4]}`) : undefined
}

/** Short lines with a date between the title and the first paragraph. */
function* dateLines(
  around: Element,
  firstParagraph: Element | undefined,
  language: string | undefined,
): Generator<string | undefined> {
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT)
  for (let seen = 0; seen < 400 && walker.nextNode() !== null; seen++) {
    const node = walker.currentNode as Text
    if (firstParagraph?.contains(node)) return
    const parent = node.parentElement
    if (
      parent === null ||
      node.data.length > 100 ||
      !/\d/.test(node.data) ||
      /^(?:script|style)$/.test(parent.localName)
    )
      continue
    const line = node.data.trim()
    if (line === '' || MODIFIED.test(line) || saysModified(parent)) continue
    yield writtenDate(line, language)
  }
}
