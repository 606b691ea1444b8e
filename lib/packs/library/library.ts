import type { ArticleFacts } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { Report } from '../../model/reports.ts'
import type { Result } from '../../model/result.ts'
import type { Forget } from '../../model/shelf.ts'
import type { Keying } from '../store/keying.ts'
import { type LibraryStore, thaw } from './database.ts'
import { LIBRARY_LIMITS, type LibraryEntry, type LibraryLimits, type LibraryPage, type TextQuote } from './entry.ts'
import { type FrozenAbout, freezeLibrary, type LibraryParts, openParts, reportOf } from './frozen-library.ts'
import { afterReading } from './merge.ts'
import { entriesOf, pageOf, siteOfPage } from './reading.ts'
import { entriesOfText, savedText } from './saved.ts'

export type { Forget } from '../../model/shelf.ts'

/** What was read, and how. */
export interface Reading {
  readonly facts: ArticleFacts
  readonly claims: readonly Claim[]
  /** The words of a claim and a little around them. */
  quoteOf(claim: Claim): TextQuote
  /** Was the tab a private one? Then nothing is kept, whatever the settings say. */
  readonly isPrivate: boolean
}

/** Reports from the reader's own reading, on this machine only. */
export class Library {
  readonly #store: LibraryStore
  readonly #now: () => Date
  readonly #limits: () => Promise<LibraryLimits>

  constructor(store: LibraryStore, now: () => Date, limits: () => Promise<LibraryLimits> = async () => LIBRARY_LIMITS) {
    this.#store = store
    this.#now = now
    this.#limits = limits
  }

  /** Keeps the claims of an article; how many are kept of its page. Reading it again merges. */
  async keep({ facts, claims, quoteOf, isPrivate }: Reading): Promise<number> {
    if (isPrivate || claims.length === 0) return 0
    const now = this.#now().toISOString()
    const url = facts.canonicalUrl ?? facts.url
    const page = pageOf(url)
    const writing = this.#store.transaction(['entries', 'pages', 'index'], 'readwrite')
    const entries = writing.objectStore('entries')
    const pages = writing.objectStore('pages')
    const known = await entries.index('page').getAll(page)
    // A clock that was set back would hide what is read now behind what is frozen.
    const about = (await writing.objectStore('index').get('about')) as FrozenAbout | undefined
    if (about !== undefined && about.upTo >= now) await thaw(writing.objectStore('index'))
    const after = afterReading(known, entriesOf(facts, claims, quoteOf, now), facts.truncated !== true)
    for (const entry of after) void entries.put(entry)
    const before = await pages.get(page)
    const named = {
      ...(facts.title === undefined ? {} : { title: facts.title }),
      ...(facts.outlet === undefined ? {} : { outlet: facts.outlet }),
    }
    void pages.put({ page, url, site: siteOfPage(url), ...named, first: before?.first ?? now, last: now })
    await writing.done
    await this.shrink()
    return after.length
  }

  /** Everything that is kept, latest reading first; with words, what has all of them. */
  async search(words = ''): Promise<readonly LibraryEntry[]> {
    const asked = words.toLowerCase().split(/\s+/).filter(Boolean)
    const entries = (await this.#store.getAllFromIndex('entries', 'last')).reverse()
    return entries.filter((entry) => {
      const text = wordsOf(entry)
      return asked.every((word) => text.includes(word))
    })
  }

  /** The entry behind a report of the library: when it was read, what the page said before. */
  entry(reportId: string): Promise<LibraryEntry | undefined> {
    return this.#store.get('entries', reportId)
  }

  async pages(): Promise<readonly LibraryPage[]> {
    const pages = await this.#store.getAll('pages')
    return pages.sort((one, other) => (one.last < other.last ? 1 : -1))
  }

  /** The reports to check pages against; what a page no longer says is no report. */
  async reports(): Promise<readonly Report[]> {
    return (await this.#store.getAll('entries')).flatMap((entry) => reportOf(entry) ?? [])
  }

  /** The same without going through all of them: most from an index, the rest as reports. */
  parts(keying: Keying): Promise<LibraryParts> {
    return openParts(this.#store, keying)
  }

  /** Brings the index up to date when much has come since. */
  freeze(keying: Keying, pause: () => Promise<void>): Promise<boolean> {
    return freezeLibrary(this.#store, keying, pause)
  }

  /** Deletes, at once and from the database itself. */
  async forget(forget: Forget): Promise<void> {
    const isMeant = meant(forget)
    const writing = this.#store.transaction(['entries', 'pages', 'index'], 'readwrite')
    await thaw(writing.objectStore('index'))
    const left = new Set<string>()
    for (let cursor = await writing.objectStore('entries').openCursor(); cursor; cursor = await cursor.continue()) {
      if (isMeant(cursor.value)) void cursor.delete()
      else left.add(cursor.value.page)
    }
    for (let cursor = await writing.objectStore('pages').openCursor(); cursor; cursor = await cursor.continue()) {
      if (!left.has(cursor.value.page)) void cursor.delete()
    }
    await writing.done
  }

  /** The library as a pack that anybody can read, and that `import` makes the same library of. */
  async export(): Promise<string> {
    return savedText(await this.#store.getAll('entries'), this.#now().toISOString().slice(0, 10))
  }

  /** Takes in an exported library. What is known already stays as it is; how many entries came in. */
  async import(text: string): Promise<Result<number>> {
    const read = entriesOfText(text, this.#now().toISOString())
    if (!read.ok) return read
    const writing = this.#store.transaction(['entries', 'pages', 'index'], 'readwrite')
    await thaw(writing.objectStore('index'))
    const [entries, pages] = [writing.objectStore('entries'), writing.objectStore('pages')]
    let count = 0
    for (const entry of read.value) {
      if ((await entries.get(entry.key)) !== undefined) continue
      void entries.put(entry)
      void pages.put(pageAfter(await pages.get(entry.page), entry))
      count += 1
    }
    await writing.done
    await this.shrink()
    return { ok: true, value: count }
  }

  /** Gives up what the limits no longer allow, oldest reading first: what is too old, then what is too many. */
  async shrink(): Promise<void> {
    const { keepDays, most } = await this.#limits()
    const oldest = keepDays === 0 ? '' : new Date(this.#now().getTime() - keepDays * 86_400_000).toISOString()
    let surplus = (await this.#store.count('entries')) - most
    const [first] = await this.#store.getAllFromIndex('entries', 'last', undefined, 1)
    if (surplus <= 0 && (first === undefined || first.last >= oldest)) return
    // Some more than needed, so that a full library does not change its past with every page.
    if (surplus > 0) surplus += most >> 5
    const doomed = new Set<string>()
    const entries = this.#store.transaction('entries').store.index('last')
    for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
      if (surplus <= 0 && cursor.value.last >= oldest) break
      doomed.add(cursor.value.key)
      surplus -= 1
    }
    await this.#drop(doomed)
  }

  async #drop(doomed: ReadonlySet<string>): Promise<void> {
    const writing = this.#store.transaction(['entries', 'pages', 'index'], 'readwrite')
    await thaw(writing.objectStore('index'))
    const entries = writing.objectStore('entries')
    const pages = new Set<string>()
    for (const key of doomed) {
      const entry = await entries.get(key)
      if (entry !== undefined) pages.add(entry.page)
      void entries.delete(key)
    }
    for (const page of pages)
      if ((await entries.index('page').count(page)) === 0) void writing.objectStore('pages').delete(page)
    await writing.done
  }
}

function meant(forget: Forget): (entry: LibraryEntry) => boolean {
  switch (forget.what) {
    case 'entry':
      return ({ key }) => key === forget.key
    case 'page':
      return ({ page }) => page === forget.page
    case 'site':
      return ({ site }) => site === forget.site || site.endsWith(`.${forget.site}`)
    case 'day':
      return ({ last }) => last.slice(0, 10) === forget.day
    case 'all':
      return () => true
  }
}

function wordsOf({ report, quote, site }: LibraryEntry): string {
  const { facts, claimant, outlet, summary } = report
  const names = [
    facts.actor?.text,
    facts.place?.text,
    claimant.name,
    outlet.name,
    site,
    facts.kind === 'figure' ? facts.measure : facts.content,
  ]
  return [...names, summary, quote.prefix, quote.exact, quote.suffix].join(' ').toLowerCase()
}

/** A page after an entry of it was taken in: read as long as any of its entries was. */
function pageAfter(known: LibraryPage | undefined, { page, site, report, first, last }: LibraryEntry): LibraryPage {
  const { url, summary, outlet } = report
  const about = known ?? { page, url, site, title: summary, outlet: outlet.name, first, last }
  return { ...about, first: first < about.first ? first : about.first, last: last > about.last ? last : about.last }
}
