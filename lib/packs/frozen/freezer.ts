import type { Proposition } from '../../model/entities.ts'
import type { Report } from '../../model/reports.ts'
import { dayOfReport } from '../../text/day-number.ts'
import type { Find, Keying } from '../store/keying.ts'
import { writeColumns } from './columns.ts'
import type { FrozenHead, FrozenPack } from './frozen-index.ts'

/** Numbers under their keys, each once and in order. */
class Lists<Key> {
  readonly byKey = new Map<Key, number[]>()

  add(key: Key, number: number): void {
    const list = this.byKey.get(key)
    if (list === undefined) this.byKey.set(key, [number])
    else if (list.at(-1) !== number) list.push(number)
  }
}

interface Statement {
  readonly terms: ReadonlyMap<string, number>
  readonly length: number
}

/** What a pack is, without what is counted of it. */
export type FreezingPack = Omit<FrozenPack, 'figures' | 'statements' | 'termLength' | 'upTo'>

/** Makes a frozen index, pack by pack and report by report. */
export class Freezer {
  readonly #keying: Keying
  readonly #find: Find
  readonly #packs: FrozenPack[] = []
  readonly #figurePlaces: number[] = []
  readonly #figureDays: number[] = []
  readonly #statementPlaces: number[] = []
  readonly #keys = new Lists<number>()
  readonly #terms = new Lists<string>()
  readonly #statements: Statement[] = []

  /** `find` knows the entities of all packs: keys are made with them. */
  constructor(keying: Keying, find: Find) {
    this.#keying = keying
    this.#find = find
  }

  /** Adds a pack; what it gives back takes the pack's reports, each with the place where it will be found again. */
  begin(pack: FreezingPack): (report: Report, place: number) => void {
    const at = this.#packs.push({ ...pack, figures: 0, statements: 0, termLength: 0 }) - 1
    const texts = new Map(pack.propositions.map((proposition) => [proposition.id, proposition]))
    return (report, place) => {
      const before = this.#packs[at]
      if (before === undefined) return
      const length = this.#add(report, place, texts)
      const isFigure = length === undefined
      const { published = '' } = report
      this.#packs[at] = {
        ...before,
        ...(published > (before.upTo ?? '') ? { upTo: published } : {}),
        figures: before.figures + (isFigure ? 1 : 0),
        statements: before.statements + (isFigure ? 0 : 1),
        termLength: before.termLength + (length ?? 0),
      }
    }
  }

  /** The length of a statement in terms; `undefined` for a figure. */
  #add(report: Report, place: number, texts: ReadonlyMap<string, Proposition>): number | undefined {
    const { facts } = report
    if (facts.kind === 'figure') {
      for (const key of this.#keying.figureKeys(facts, this.#find)) this.#keys.add(key, this.#figurePlaces.length)
      this.#figurePlaces.push(place)
      this.#figureDays.push(dayOfReport(report))
      return undefined
    }
    const terms = this.#keying.statementTerms({ ...report, facts }, texts.get(facts.proposition ?? ''))
    const length = [...terms.values()].reduce((sum, weight) => sum + weight, 0)
    for (const term of terms.keys()) this.#terms.add(term, this.#statementPlaces.length)
    this.#statements.push({ terms, length })
    this.#statementPlaces.push(place)
    return length
  }

  file(): Uint8Array<ArrayBuffer> {
    const keys = [...this.#keys.byKey].sort(([one], [other]) => one - other)
    const terms = [...this.#terms.byKey].sort(([one], [other]) => (one < other ? -1 : 1))
    const head: FrozenHead = { packs: this.#packs, terms: terms.map(([term]) => term).join('\n') }
    const posted = terms.flatMap(([term, numbers]) => numbers.map((number) => ({ term, number })))
    return writeColumns(head, {
      figurePlaces: Uint32Array.from(this.#figurePlaces),
      figureDays: Uint32Array.from(this.#figureDays),
      statementPlaces: Uint32Array.from(this.#statementPlaces),
      keys: Uint32Array.from(keys, ([key]) => key),
      keyStarts: startsOf(keys),
      keyFigures: Uint32Array.from(keys.flatMap(([, numbers]) => numbers)),
      termStarts: startsOf(terms),
      termStatements: Uint32Array.from(posted, ({ number }) => number),
      termWeights: Float32Array.from(posted, ({ term, number }) => this.#statements[number]?.terms.get(term) ?? 0),
      termLengths: Float32Array.from(posted, ({ number }) => this.#statements[number]?.length ?? 0),
    })
  }
}

function startsOf(lists: readonly (readonly [unknown, readonly number[]])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(([, numbers], at) => {
    starts[at + 1] = (starts[at] ?? 0) + numbers.length
  })
  return starts
}
