import type { Report } from '../../model/reports.ts'
import { NO_NAMES, PackNames } from '../convert/names.ts'
import { reportFromLine, type Surroundings } from '../convert/report-from-line.ts'
import type { ReportLine } from '../format/lines.ts'
import type { FrozenPack, FrozenReports } from './frozen-index.ts'
import { LineFile } from './line-file.ts'

/** Gives the bytes of a file that ships with the extension. */
export type LoadBytes = (file: string) => Promise<ArrayBuffer>

interface Lines {
  readonly file: LineFile
  readonly around: Surroundings
  readonly reports: Map<number, Report>
}

/** The reports of packs that ship: a pack's file is read when one of its lines is needed, a line when it is. */
export class ShippedReports implements FrozenReports {
  readonly #load: LoadBytes
  readonly #lines = new Map<FrozenPack, Promise<Lines>>()

  constructor(load: LoadBytes) {
    this.#load = load
  }

  async at(pack: FrozenPack, places: readonly number[]): Promise<readonly Report[]> {
    const opening = this.#lines.get(pack) ?? this.#open(pack)
    this.#lines.set(pack, opening)
    const lines = await opening
    return places.map((place) => reportAt(lines, place))
  }

  async #open(pack: FrozenPack): Promise<Lines> {
    const bytes = await this.#load(pack.file)
    return { file: new LineFile(new Uint8Array(bytes)), around: surroundings(pack), reports: new Map() }
  }
}

function surroundings({ id, entities, propositions }: FrozenPack): Surroundings {
  const names = new PackNames(NO_NAMES)
  for (const { id: entity, name, aliases } of entities) names.add(entity, name, aliases)
  const texts = new Map(propositions.map((proposition) => [proposition.id, proposition.text]))
  return { names, propositionText: (proposition) => texts.get(proposition), pack: id }
}

/** Kept once read: what is worked out about a report is kept with it. */
function reportAt({ file, around, reports }: Lines, line: number): Report {
  const known = reports.get(line)
  if (known !== undefined) return known
  // The lines were checked when the index was made.
  const report = reportFromLine(JSON.parse(file.line(line)) as ReportLine, around)
  reports.set(line, report)
  return report
}
