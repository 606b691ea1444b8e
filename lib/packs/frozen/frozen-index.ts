import type { Entity, Proposition } from '../../model/entities.ts'
import type { FigureReport, Report, StatementReport } from '../../model/reports.ts'
import { dayNumber } from '../../text/day-number.ts'
import { MOST_OF_A_KEY, nearestInTime, type Timeline, timelineOf } from '../../text/nearest-in-time.ts'
import type { StoredLookups, TermList } from '../store/keying.ts'
import { readColumns } from './columns.ts'

/** One pack of a frozen index: what it is, how much of the columns is its own, and its names. */
export interface FrozenPack {
  /** Where its reports are. */
  readonly file: string
  readonly id: string
  readonly title: string
  readonly version: string
  /** Latest date of its reports. */
  readonly upTo?: string
  readonly figures: number
  readonly statements: number
  /** Sum of the lengths of its statements in terms, for ranking. */
  readonly termLength: number
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
}

/** The head of the file; `terms` has all terms in order, with line breaks between. */
export interface FrozenHead {
  readonly packs: readonly FrozenPack[]
  readonly terms: string
}

/** Where the reports of a frozen index are kept; one that is gone is left out. */
export interface FrozenReports {
  at(pack: FrozenPack, places: readonly number[]): Promise<readonly Report[]>
}

type Numbers = ArrayLike<number>

const NOTHING: TermList = { statements: [], weights: [], lengths: [] }

/** A pack that answers. The columns number the reports of all packs of the file, answers only those of packs that are on. */
interface OpenPack {
  readonly pack: FrozenPack
  readonly isOn: boolean
  readonly firstFigure: number
  readonly firstStatement: number
  /** How many statements before its own belong to packs that are off. */
  readonly hidden: number
}

/** Answers from an index that was made before, as one file of columns; a report is read when an answer needs it. */
export class FrozenIndex implements StoredLookups {
  readonly packs: StoredLookups['packs']
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  readonly statistics: StoredLookups['statistics']
  readonly #kept: FrozenReports
  readonly #open: readonly OpenPack[]
  readonly #terms: readonly string[]
  readonly #timelines = new Map<number, Timeline>()
  readonly #column: (name: string) => Numbers & { subarray(start?: number, end?: number): Numbers }

  constructor(file: ArrayBuffer, kept: FrozenReports, isOn: (id: string) => boolean = () => true) {
    const { head, column } = readColumns(file)
    // The file is our own, made by `Freezer`.
    const { packs, terms } = head as FrozenHead
    this.#kept = kept
    this.#column = column
    this.#terms = terms.split('\n')
    this.#open = opened(packs, isOn)
    const shown = packs.filter(({ id }) => isOn(id))
    this.packs = shown.map(({ id, title, version, upTo }) => ({ id, title, version, ...(upTo && { upTo }) }))
    this.entities = shown.flatMap(({ entities }) => entities)
    this.propositions = shown.flatMap(({ propositions }) => propositions)
    this.statistics = statisticsOf(shown)
  }

  async figures(keys: readonly number[], day?: string): Promise<readonly FigureReport[]> {
    const numbers = new Set(keys.flatMap((key) => Array.from(this.#near(key, day))))
    const places = this.#column('figurePlaces')
    const inOrder = [...numbers].sort((one, other) => one - other)
    const found = await this.#reports(inOrder, places, ({ firstFigure }) => firstFigure)
    return found.filter((report): report is FigureReport => report.facts.kind === 'figure')
  }

  /** The figures posted under a key; where they are very many, those nearest to the day. */
  #near(key: number, day: string | undefined): Numbers {
    const posted = this.#postedUnder(key)
    if (posted.length <= MOST_OF_A_KEY || day === undefined) return posted
    const days = this.#column('figureDays')
    // A library that was frozen by an earlier version has no days.
    if (days.length === 0) return posted
    const numbers = Uint32Array.from(posted)
    const timeline =
      this.#timelines.get(key) ??
      timelineOf(
        Int32Array.from(numbers, (at) => days[at] ?? 0),
        numbers,
      )
    this.#timelines.set(key, timeline)
    return nearestInTime(timeline, dayNumber(day), MOST_OF_A_KEY)
  }

  /** Those of packs that are off are left out first: they must not take the places of others. */
  #postedUnder(key: number): Numbers {
    const [known, starts] = [this.#column('keys'), this.#column('keyStarts')]
    const at = placeOf(known.length, (middle) => (known[middle] ?? 0) - key)
    if (at === undefined) return []
    const posted = this.#column('keyFigures').subarray(starts[at], starts[at + 1])
    if (posted.length <= MOST_OF_A_KEY || this.#open.every(({ isOn }) => isOn)) return posted
    return Array.from(posted).filter((number) => this.#packOf(number)?.isOn === true)
  }

  #packOf(figure: number): OpenPack | undefined {
    return this.#open.findLast(({ firstFigure }) => firstFigure <= figure)
  }

  postings(terms: readonly string[]): readonly TermList[] {
    return terms.map((term) => this.#listOf(term))
  }

  async statements(numbers: readonly number[]): Promise<readonly StatementReport[]> {
    const own = numbers.map((number) => this.#numberInFile(number))
    const found = await this.#reports(own, this.#column('statementPlaces'), ({ firstStatement }) => firstStatement)
    return found.filter((report): report is StatementReport => report.facts.kind === 'statement')
  }

  #listOf(term: string): TermList {
    const at = placeOf(this.#terms.length, (middle) => compare(this.#terms[middle] ?? '', term))
    if (at === undefined) return NOTHING
    const starts = this.#column('termStarts')
    const cut = (name: string) => this.#column(name).subarray(starts[at], starts[at + 1])
    const list = { statements: cut('termStatements'), weights: cut('termWeights'), lengths: cut('termLengths') }
    return this.#open.every(({ isOn }) => isOn) ? list : this.#withoutHidden(list)
  }

  #withoutHidden(list: TermList): TermList {
    const kept = { statements: [] as number[], weights: [] as number[], lengths: [] as number[] }
    for (let at = 0; at < list.statements.length; at++) {
      const number = list.statements[at] ?? 0
      const open = this.#open.findLast(({ firstStatement }) => firstStatement <= number)
      if (open?.isOn !== true) continue
      kept.statements.push(number - open.hidden)
      kept.weights.push(list.weights[at] ?? 0)
      kept.lengths.push(list.lengths[at] ?? 0)
    }
    return kept
  }

  #numberInFile(number: number): number {
    const open = this.#open.findLast(({ isOn, firstStatement, hidden }) => isOn && firstStatement - hidden <= number)
    return number + (open?.hidden ?? 0)
  }

  async #reports(
    numbers: readonly number[],
    places: ArrayLike<number>,
    firstOf: (open: OpenPack) => number,
  ): Promise<readonly Report[]> {
    const byPack = new Map<FrozenPack, number[]>()
    for (const number of numbers) {
      const open = this.#open.findLast((each) => firstOf(each) <= number)
      const place = places[number]
      if (open?.isOn !== true || place === undefined) continue
      const asked = byPack.get(open.pack)
      if (asked === undefined) byPack.set(open.pack, [place])
      else asked.push(place)
    }
    const found = await Promise.all([...byPack].map(([pack, asked]) => this.#kept.at(pack, asked)))
    return found.flat()
  }
}

function statisticsOf(packs: readonly FrozenPack[]): StoredLookups['statistics'] {
  const count = packs.reduce((sum, { statements }) => sum + statements, 0)
  const length = packs.reduce((sum, { termLength }) => sum + termLength, 0)
  return { count, averageLength: count === 0 ? 1 : length / count }
}

function opened(packs: readonly FrozenPack[], isOn: (id: string) => boolean): readonly OpenPack[] {
  let [firstFigure, firstStatement, hidden] = [0, 0, 0]
  return packs.map((pack) => {
    const open = { pack, isOn: isOn(pack.id), firstFigure, firstStatement, hidden }
    firstFigure += pack.figures
    firstStatement += pack.statements
    if (!open.isOn) hidden += pack.statements
    return open
  })
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Where in a list in order something stands, by halves; `compareAt` is below 0 before it and above 0 after it. */
function placeOf(length: number, compareAt: (at: number) => number): number | undefined {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareAt(middle) < 0) low = middle + 1
    else high = middle
  }
  return low < length && compareAt(low) === 0 ? low : undefined
}
