import type { ArticleFacts, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import { type CrossCheck, type Finding, LEFT_TO_FIGURE } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Standing } from '../../model/relations.ts'
import { boxesOf, liveRange, type TextRange } from '../marks/boxes.ts'
import { excerptOf } from './excerpts.ts'
import { markedSpans, type StandingClaim } from './marked-spans.ts'
import type { ReadArticle, Summary } from './ports.ts'

/** How many claims whose words are gone stay listed. */
const MOST_LOST = 50

interface Entry {
  readonly claim: Claim
  readonly article: ReadArticle
  readonly excerpt: PageState['excerpts'][string]
}

/** What a page's session knows: the claims it read, where they stand, and what is on record about them. */
export class PageRecord {
  #entries: Entry[] = []
  readonly #findings = new Map<string, Finding>()
  #packs: CrossCheck['packs'] | undefined
  #lost = new Map<string, Entry>()

  get claims(): readonly Claim[] {
    return this.#entries.map(({ claim }) => claim)
  }

  /** Add claims read from an article, keeping the reading order. */
  add(article: ReadArticle, claims: readonly Claim[]): void {
    const entries = claims.map((claim) => ({ claim, article, excerpt: excerptOf(article, claim) }))
    this.#entries = [...this.#entries, ...entries]
  }

  /** A later reading takes the place of the earlier ones: these claims are still there, those are gone. */
  replace(article: ReadArticle, kept: readonly Claim[], gone: readonly Claim[]): void {
    const byId = new Map(this.#entries.map((entry) => [entry.claim.id, entry]))
    this.#lose(gone.flatMap(({ id }) => byId.get(id) ?? []))
    this.#entries = []
    this.add(article, kept)
  }

  /** Put the claims in the order in which their words stand in the page. */
  sort(): void {
    const nodes = new Map(this.#entries.map((entry) => [entry, startOf(entry)]))
    this.#entries.sort((one, other) =>
      one.article === other.article
        ? one.claim.span.start - other.claim.span.start
        : documentOrder(nodes.get(one), nodes.get(other)),
    )
  }

  /** Move the claims whose words are gone, or stand in these elements, to the lost ones; their ids. */
  drop(within: readonly Element[]): string[] {
    const gone = this.#entries.filter((entry) => {
      const start = startOf(entry)
      return start === undefined || within.some((element) => element.contains(start))
    })
    if (gone.length === 0) return []
    this.#entries = this.#entries.filter((entry) => !gone.includes(entry))
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
    const span = this.#entries.find(({ claim }) => claim.id === claimId)?.claim.span
    const figure = this.#entries.find(
      ({ claim: { facts, core } }) =>
        facts.kind === 'figure' && span !== undefined && core.start >= span.start && core.end <= span.end,
    )
    return figure?.claim.id ?? claimId
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
      markedSpans(this.#standing(entry), this.#besides(entry.article), entry.article.text),
    )
  }

  /** Does the reader see the beginning of this claim? */
  isInView(claimId: string): boolean {
    const [range] = this.rangesOf(claimId)
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
    this.#entries = []
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
    return this.#entries.filter(({ claim }) => this.#findings.get(claim.id)?.why.rule !== LEFT_TO_FIGURE)
  }

  #lose(entries: readonly Entry[]): void {
    for (const entry of entries) this.#lost.set(entry.claim.id, entry)
    this.#lost = new Map([...this.#lost].slice(-MOST_LOST))
  }

  #findingsOf(entries: readonly Entry[]): Finding[] {
    return entries.flatMap(({ claim }) => this.#findings.get(claim.id) ?? [])
  }

  #standing({ claim }: Entry): StandingClaim {
    return { claim, standing: this.standingOf(claim.id) }
  }

  *#besides(article: ReadArticle): Generator<StandingClaim> {
    for (const entry of this.#entries) if (entry.article === article) yield this.#standing(entry)
  }

  #places(claimId: string, spansOf: (entry: Entry) => readonly Span[]): TextRange[] {
    const entry = this.#entries.find(({ claim }) => claim.id === claimId)
    if (entry === undefined) return []
    return spansOf(entry).flatMap((span) => entry.article.rangeFor(span) ?? [])
  }
}

/** The node a claim's words begin in; `undefined` when they are gone. */
const startOf = ({ article, claim }: Entry): Node | undefined => article.rangeFor(claim.span)?.startContainer

function documentOrder(one: Node | undefined, other: Node | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
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
