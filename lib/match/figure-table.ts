import type { Report } from '../model/reports.ts'
import { dayNumber, dayOfReport } from '../text/day-number.ts'
import { MOST_OF_A_KEY, nearestInTime, type Timeline, timelineOf } from '../text/nearest-in-time.ts'
import type { EntityLookup } from '../world/places.ts'
import { eachFigureKey } from './figure-keys.ts'
import { KeyTableBuilder } from './key-table.ts'
import { merged } from './merge.ts'
import type { FigureKey } from './report-index.ts'

/** Keys a figure has in most cases: with its place and without. */
const KEYS_A_FIGURE = 2

/** Which of some reports are figures posted under a key. Reports are numbered by their places; statements are passed over. */
export class FigureTable {
  readonly #reports: readonly Report[]
  readonly #table: ReturnType<KeyTableBuilder['build']>
  readonly #timelines = new Map<FigureKey, Timeline>()

  /** One pass over the reports; `eachOther` gets what is no figure. */
  constructor(reports: readonly Report[], find: EntityLookup, eachOther: (report: Report) => void) {
    this.#reports = reports
    const builder = new KeyTableBuilder(reports.length * KEYS_A_FIGURE)
    let number = 0
    const post = (key: FigureKey): void => builder.add(key, number)
    for (; number < reports.length; number++) {
      const report = reports[number] as Report
      if (report.facts.kind === 'figure') eachFigureKey(report.facts, find, post)
      else eachOther(report)
    }
    this.#table = builder.build()
  }

  /** The figures under any of these keys, each once and in order; of a key with very many, those nearest to the day. */
  numbersOf(keys: readonly FigureKey[], day: string | undefined): Uint32Array {
    return merged(keys.map((key) => this.#numbersOf(key, day)))
  }

  #numbersOf(key: FigureKey, day: string | undefined): Uint32Array {
    const numbers = this.#table.numbersOf(key)
    if (numbers.length <= MOST_OF_A_KEY || day === undefined) return numbers
    const timeline = this.#timelines.get(key) ?? this.#timelineOf(numbers)
    this.#timelines.set(key, timeline)
    return nearestInTime(timeline, dayNumber(day), MOST_OF_A_KEY)
  }

  #timelineOf(numbers: Uint32Array): Timeline {
    return timelineOf(
      Int32Array.from(numbers, (number) => dayOfReport(this.#reports[number] as Report)),
      numbers,
    )
  }
}
