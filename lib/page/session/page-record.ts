import type { ArticleFacts, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import { type CrossCheck, type Finding, LEFT_TO_FIGURE } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Standing } from '../../model/relations.ts'
import { boxesOf, isFarFromView, liveRange, type TextRange } from '../marks/boxes.ts'
import { Entries, type Entry } from './entries.ts'
import { excerptOf } from './excerpts.ts'
import { markedSpans, type StandingClaim } from './marked-spans.ts'
import type { ReadArticle, Summary } from './ports.ts'

/** How many claims whose words are gone stay listed. */
const MOST_LOST = 50

/** What a page's session knows: the claims it read, where they stand, and what is on record about them. */
export class PageRecord {
  readonly #entries = new Entries()
  readonly #findings = new Map<string, Finding>()
  #packs: CrossCheck['packs'] | undefined
  readonly #lost = new Map<string, Entry>()

  get claims(): readonly Claim[] {
    return this.#entries.all.map(({ claim }) => claim)
  }

  /** Add claims read from an article, keeping the reading order. */
  add(article: ReadArticle, claims: readonly Claim[]): void {
    this.#entries.add(article, claims)
  }

  /** A later reading takes the place of the earlier ones: these claims are still there, those are gone. */
  replace(article: ReadArticle, kept: readonly Claim[], gone: readonly Claim[]): void {
    this.#lose(gone.flatMap(({ id }) => this.#entries.get(id) ?? []))
    this.#entries.clear()
    this.add(article, kept)
  }

  /** Move the claims whose words are gone to the lost ones; their ids. */
  dropGone(): string[] {
    return this.#drop(({ article, claim }) => article.rangeFor(claim.span) === undefined)
  }

  /** Move the claims that stand in these elements to the lost ones; their ids. */
  dropInside(elements: readonly Element[]): string[] {
    const given = new Set<Node>(elements)
    return this.#drop(({ node }) => {
      for (let at = node; at !== undefined; at = at.parentNode ?? undefined) if (given.has(at)) return true
      return false
    })
  }

  #drop(isGone: (entry: Entry) => boolean): string[] {
    const gone = this.#entries.takeOut(isGone)
    this.#lose(gone)
    return gone.map(({ claim }) => claim.id)
  }

  /** A claim read again word for word takes the place of the lost one, with all that is known about it. */
  found(article: ReadArticle, claims: readonly Claim[]): { readonly again: Claim[]; readonly fresh: Claim[] } {
    const lost = new Map([...this.#lost.values()].map((entry) => [wordsOf(entry), entry.claim.id]))
    const again: Claim[] = []
    const fresh: Claim[] = []
    for (const claim of claims) {
      const id = lost.get(wordsOf({ claim, excerpt: excerptOf(article, claim) }))
      if (id === undefined || !this.#lost.delete(id)) fresh.push(claim)
      else again.push({ ...claim, id })
    }
    this.add(article, [...again, ...fresh])
    return { again, fresh }
  }

  /** Take in an answer. */
  answer({ findings, packs }: CrossCheck): void {
    for (const finding of findings) this.#findings.set(finding.claimId, finding)
    this.#packs = packs
  }

  findingOf(claimId: string): Finding | undefined {
    return this.#findings.get(claimId)
  }

  /** The claim that a card shows for this one: a statement that is left to its figure is shown by that figure. */
  shownFor(claimId: string): string {
    if (this.#findings.get(claimId)?.why.rule !== LEFT_TO_FIGURE) return claimId
    const entry = this.#entries.get(claimId)
    if (entry === undefined) return claimId
    const { start, end } = entry.claim.span
    const figures = [...this.#entries.figuresIn(entry)]
    return figures.find(({ claim: { core } }) => core.start >= start && core.end <= end)?.claim.id ?? claimId
  }

  standingOf(claimId: string): Standing {
    return this.#findings.get(claimId)?.standing ?? 'unknown'
  }

  /** Where a claim's words stand in the page, repeats after the first; empty when they are gone. */
  rangesOf(claimId: string): TextRange[] {
    return this.#places(claimId, ({ claim: { span, repeats = [] } }) => [span, ...repeats])
  }

  /** Where a claim is marked: a statement around figures is not, unless it says something that they do not. */
  marksOf(claimId: string): TextRange[] {
    return this.#places(claimId, (entry) =>
      markedSpans(
        this.#standing(entry),
        [...this.#entries.figuresIn(entry)].map((figure) => this.#standing(figure)),
        entry.article.text,
      ),
    )
  }

  /** Does the reader see the beginning of this claim? */
  isInView(claimId: string): boolean {
    const [range] = this.rangesOf(claimId)
    if (range === undefined || isFarFromView(range)) return false
    return boxesOf(range).some(({ top, height }) => top < innerHeight && top + height > 0)
  }

  /** The first claim in reading order whose words the reader sees. */
  firstInView(): string | undefined {
    return this.#shown().find(({ claim }) => this.isInView(claim.id))?.claim.id
  }

  /** The claim that a selection is about: the first that begins in it, else the innermost around it. */
  touchedBy(selection: Range): string | undefined {
    const touched = this.#shown().flatMap(({ claim, article }) => {
      const range = article.rangeFor(claim.span)
      const live = range && liveRange(range)
      return live && overlap(selection, live) ? [{ id: claim.id, live }] : []
    })
    const begun = touched.find(({ live }) => selection.comparePoint(live.startContainer, live.startOffset) === 0)
    return (begun ?? touched.at(-1))?.id
  }

  /** Where the sentence of a claim stands. */
  sentenceOf(claimId: string): TextRange | undefined {
    return this.#places(claimId, ({ claim: { sentence } }) => [sentence])[0]
  }

  /** The claims before and after this one, in reading order, round and round. */
  neighbour(claimId: string | undefined, by: 1 | -1): string | undefined {
    const ids = this.#shown().map(({ claim }) => claim.id)
    const at = claimId === undefined ? -1 : ids.indexOf(claimId)
    if (at === -1) return by === 1 ? ids[0] : ids.at(-1)
    return ids[(at + by + ids.length) % ids.length]
  }

  forget(): void {
    this.#entries.clear()
    this.#findings.clear()
    this.#lost.clear()
    this.#packs = undefined
  }

  summary(status: Summary['status']): Summary {
    const standings = this.#shown().map(({ claim }) => this.standingOf(claim.id))
    return {
      status,
      read: standings.length,
      onRecord: standings.filter((standing) => standing !== 'unknown').length,
      disputed: standings.filter((standing) => standing === 'disputed').length,
    }
  }

  /** What the popup and the side panel are told. */
  state(status: PageState['status'], facts: ArticleFacts | undefined, marksHidden: boolean): PageState {
    const listed = [...this.#shown(), ...this.#lost.values()]
    return {
      status,
      ...(facts ? { facts } : {}),
      claims: listed.map(({ claim }) => claim),
      excerpts: Object.fromEntries(listed.map(({ claim, excerpt }) => [claim.id, excerpt])),
      ...(this.#packs ? { check: { findings: this.#findingsOf(listed), packs: this.#packs } } : {}),
      lost: [...this.#lost.keys()],
      marksHidden,
    }
  }

  /** What lists and counts show: a statement that is left to its figure would only say the same twice. */
  #shown(): readonly Entry[] {
    return this.#entries.all.filter(({ claim }) => this.#findings.get(claim.id)?.why.rule !== LEFT_TO_FIGURE)
  }

  #lose(entries: readonly Entry[]): void {
    for (const entry of entries) this.#lost.set(entry.claim.id, entry)
    const forgotten = [...this.#lost.keys()].slice(0, -MOST_LOST)
    for (const id of forgotten) {
      this.#lost.delete(id)
      this.#findings.delete(id)
    }
  }

  #findingsOf(entries: readonly Entry[]): Finding[] {
    return entries.flatMap(({ claim }) => this.#findings.get(claim.id) ?? [])
  }

  #standing({ claim }: Entry): StandingClaim {
    return { claim, standing: this.standingOf(claim.id) }
  }

  #places(claimId: string, spansOf: (entry: Entry) => readonly Span[]): TextRange[] {
    const entry = this.#entries.get(claimId)
    if (entry === undefined) return []
    return spansOf(entry).flatMap((span) => entry.article.rangeFor(span) ?? [])
  }
}

/** Have two ranges words in common? Those of different shadow trees never have. */
function overlap(one: Range, other: Range): boolean {
  if (one.startContainer.getRootNode() !== other.startContainer.getRootNode()) return false
  return (
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0 && one.compareBoundaryPoints(Range.END_TO_START, other) < 0
  )
}

/** What makes two readings of a claim the same: its words, and the words around them. */
function wordsOf({ claim, excerpt: { before, quote, after } }: Pick<Entry, 'claim' | 'excerpt'>): string {
  return [claim.facts.kind, before, quote, after].join('|')
}
