import { crossCheck } from '../../../../lib/crosscheck/cross-check.ts'
import { detect, detectInSteps } from '../../../../lib/detect/detect.ts'
import { MemoryIndex } from '../../../../lib/match/memory-index.ts'
import type { Home } from '../../../../lib/page/marks/homes.ts'
import { Marks } from '../../../../lib/page/marks/marks.ts'
import { randomMarkNames } from '../../../../lib/page/marks/names.ts'
import { marksStyle } from '../../../../lib/page/marks/style.ts'
import { isArticlePage } from '../../../../lib/page/read/gate.ts'
import { type PageArticle, readArticle, readInSteps } from '../../../../lib/page/read/read-article.ts'
import { PageReader } from '../../../../lib/page/session/page-reader.ts'
import { PageRecord } from '../../../../lib/page/session/page-record.ts'
import { madeUpReports } from '../../inputs/reports.ts'
import { drawn } from './frame.ts'

const names = randomMarkNames()
const sheet = new CSSStyleSheet()
document.adoptedStyleSheets = [sheet]
let css = ''
const style = (homes: readonly Home[]) => {
  css += homes.map((home) => marksStyle(names, home, true)).join('\n')
  sheet.replaceSync(css)
}
const marks = new Marks(names, 'all', style, ['article'])

/** The style that comes with the detector; a page pays for it with its first marks. */
const seeded = () => css === '' && style(['article'])

/** Takes every mark away; not measured. */
export async function reset(): Promise<void> {
  marks.clear()
  await drawn()
}

/** Reads the page and marks every occurrence of a word, as claims are marked. */
export async function markWord(word: string): Promise<number> {
  seeded()
  const article = readArticle(document)
  if (article === undefined) return 0
  let found = 0
  for (let at = article.text.indexOf(word); at !== -1; at = article.text.indexOf(word, at + 1))
    mark(article, String(found++), at, at + word.length)
  marks.draw()
  await drawn()
  return found
}

/** Reading alone, without a mark. */
export function readOnly(): number {
  return readArticle(document)?.text.length ?? 0
}

/** How many changes to the document marking makes, and how many elements it adds. */
export async function changesOfMarking(word: string): Promise<{ mutations: number; elements: number }> {
  const observer = new MutationObserver(() => undefined)
  const before = document.querySelectorAll('*').length
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  await markWord(word)
  return { mutations: observer.takeRecords().length, elements: document.querySelectorAll('*').length - before }
}

function mark(article: PageArticle, id: string, start: number, end: number): void {
  const range = article.rangeFor({ start, end })
  if (range !== undefined) marks.set(id, 'disputed', [range])
}

/** The gate, again and again; a change in between keeps the browser from answering from memory. */
export function gate(times: number): boolean {
  let is = false
  for (let time = 0; time < times; time++) {
    document.body.append('')
    document.body.lastChild?.remove()
    is = isArticlePage(document)
  }
  return is
}

/** Everything that an article costs its page: read, detect, mark, draw. */
export async function readPage(): Promise<number> {
  seeded()
  const article = readArticle(document)
  if (article === undefined) return 0
  const claims = detect(article)
  for (const { id, span } of claims) mark(article, id, span.start, span.end)
  marks.draw()
  await drawn()
  return claims.length
}

const reports = [...madeUpReports(1_000)]
const index = new MemoryIndex([
  { shown: { id: 'made-up', title: 'Made up', version: '1' }, entities: [], propositions: [], reports },
])

/** The whole way from the page to marks that know what is on record: how many claims, and the milliseconds of each part. */
export async function chain(): Promise<Readonly<Record<string, number>>> {
  seeded()
  const at = [performance.now()]
  const article = readArticle(document)
  if (article === undefined) return { claims: 0 }
  at.push(performance.now())
  const claims = detect(article)
  at.push(performance.now())
  const { findings } = await crossCheck({ claims, facts: article.facts }, index)
  at.push(performance.now())
  const standings = new Map(findings.map(({ claimId, standing }) => [claimId, standing]))
  for (const { id, span } of claims) {
    const range = article.rangeFor(span)
    if (range !== undefined) marks.set(id, standings.get(id) ?? 'unknown', [range])
  }
  marks.draw()
  await drawn()
  at.push(performance.now())
  const [read = 0, found = 0, related = 0, marked = 0] = at.slice(1).map((end, part) => end - (at[part] ?? 0))
  return { claims: claims.length, read, detect: found, relate: related, mark: marked }
}

const record = new PageRecord()
const reader = new PageReader(
  {
    readArticle: () => readInSteps(document),
    detect: detectInSteps,
    crossCheck: async (_, told) => void told({ ok: true, value: { findings: [], packs: [] } }),
    changed: () => undefined,
    needCard: () => undefined,
    needStyle: () => undefined,
    openPanel: () => undefined,
    refuse: () => undefined,
    isAlive: () => true,
  },
  record,
  {
    claim: (id) => void marks.set(id, record.standingOf(id), record.rangesOf(id)),
    draw: (which) => (which === 'all' ? marks.draw() : marks.drawIfMany()),
    glimpse: (range) => marks.glimpse(range),
    settled: () => marks.endGlimpses(),
    gone: (ids) => ids.forEach((id) => void marks.delete(id)),
    partial: () => undefined,
    answered: () => undefined,
  },
  new AbortController().signal,
)

/** The session's first reading of a page. */
export async function readWhole(): Promise<number> {
  seeded()
  reader.forget()
  record.forget()
  marks.clear()
  await reader.read()
  await drawn()
  return record.claims.length
}

let added: readonly Element[] = []

/** So many paragraphs more at the end of the article, drawn; not measured. */
export async function grow(count: number): Promise<void> {
  const paragraphs = [...document.querySelectorAll('article p')].slice(0, count)
  added = paragraphs.map((each) => each.cloneNode(true) as Element)
  document.querySelector('article')?.append(...added)
  await drawn()
}

/** The session's reading of what was added. */
export async function readGrowth(): Promise<number> {
  const before = record.claims.length
  await reader.readAdded(added)
  await drawn()
  return record.claims.length - before
}
