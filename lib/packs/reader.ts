import type { Entity } from '../model/entities.ts'
import type { Report } from '../model/reports.ts'
import type { Problem } from '../model/result.ts'
import { entityFromLine, entityFromOutlet } from './convert/entity-from-line.ts'
import { PackNames } from './convert/names.ts'
import { keyedFacts, reportFromLine, type Surroundings } from './convert/report-from-line.ts'
import { shown } from './format/fields.ts'
import type {
  EntityLine,
  FigureLine,
  HeaderLine,
  KeptLine,
  OccasionLine,
  OutletLine,
  PropositionLine,
  ReportLine,
} from './format/lines.ts'
import { numberProblem } from './format/number-fits.ts'
import { readRecord } from './format/record.ts'
import { FORMAT_VERSION, isObject, kindOf, LIMITS, LINE_KINDS, type LineKind } from './format.ts'
import type { PackHeader, PackItem, PackNotes } from './pack.ts'
import type { ReaderNames, ReaderOptions, ReaderState } from './reader-state.ts'
import type { KeyedFacts } from './store/keying.ts'

const HEADER_EXPECTED = 'a header line with "pack" and "format"'

const NAMES_ONLY: ReadonlySet<LineKind> = new Set(['entity', 'outlet', 'proposition', 'occasion'])

/**
 * Reads a pack line by line: nothing of a line gets further than here before it is checked, and only names and
 * propositions stay in memory. A line that does not hold is left out and noted; what makes the whole file useless (no
 * header, another format, cut off) is in `fatal` and ends the reading.
 */
export class PackReader {
  readonly #options: ReaderOptions
  readonly #names: PackNames
  readonly #propositions = new Map<string, string>()
  readonly #problems: Problem[] = []
  readonly #unknownFields = new Map<string, number>()
  #around: Surroundings
  #header: PackHeader | undefined
  #fatal: Problem | undefined
  #line = 0
  #leftOut = 0
  #unknownLines = 0
  #reports = 0
  #lastWasJson = true

  constructor(options: ReaderOptions = {}) {
    this.#options = options
    this.#names = new PackNames(options.names)
    this.#around = this.#surroundings()
  }

  get header(): PackHeader | undefined {
    return this.#header
  }

  /** Lines read so far, those of earlier readers included. */
  get lines(): number {
    return this.#line
  }

  /** Goes on where another reader of the same file stopped: what it had read, without reading it again. */
  resume(state: ReaderState, names: readonly ReaderNames[]): void {
    this.#header = state.header
    this.#around = this.#surroundings()
    this.#line = state.lines
    this.#reports = state.figures + state.statements
    this.#leftOut = state.leftOut
    this.#problems.push(...state.problems)
    for (const { entities, propositions } of names) {
      for (const entity of entities) this.#named(entity)
      for (const { id, text } of propositions) this.#propositions.set(id, text)
    }
  }

  /** The one problem that makes the file useless, where there is one. */
  get fatal(): Problem | undefined {
    return this.#fatal
  }

  get notes(): PackNotes {
    return {
      problems: this.#problems,
      leftOut: this.#leftOut,
      unknownFields: Object.fromEntries(this.#unknownFields),
      unknownLines: this.#unknownLines,
    }
  }

  /** The item of the next line; `undefined` for a blank line, a line left out, and after a fatal problem. */
  read(text: string): PackItem | undefined {
    this.#line += 1
    if (this.#fatal !== undefined) return undefined
    const bare = this.#line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    if (bare.length <= 1 && bare.trim() === '') return undefined
    const value = this.#parse(bare)
    if (value === undefined) return undefined
    return this.#header === undefined ? this.#readHeader(value) : this.#readItem(value)
  }

  /** The report that a line of this pack stands for. */
  reportOf(line: ReportLine): Report {
    return reportFromLine(line, this.#around)
  }

  /** Of a figure no more than its keys are made of. */
  factsOf(line: FigureLine): KeyedFacts {
    return keyedFacts(line, this.#names)
  }

  /** To be called after the last line: tells a file that was cut off. */
  finish(): void {
    if (this.#fatal !== undefined) return
    const said = this.#header?.reports
    const found = this.#reports + this.#leftOut
    if (this.#header === undefined) this.#stop('header', HEADER_EXPECTED, 'an empty file')
    else if (!this.#lastWasJson) this.#stop('last line', 'a whole line', 'a line that is cut off')
    else if (said !== undefined && found < said) this.#stop('reports', `${said} reports as the header says`, `${found}`)
  }

  #parse(text: string): Readonly<Record<string, unknown>> | undefined {
    if (text.length > LIMITS.line) {
      this.#leave({ path: '', expected: `a line of at most ${LIMITS.line} characters`, found: `${text.length}` })
      return undefined
    }
    try {
      const value: unknown = JSON.parse(text)
      this.#lastWasJson = true
      if (isObject(value)) return value
      this.#leave({ path: '', expected: 'a JSON object', found: shown(value) })
    } catch (error) {
      this.#lastWasJson = false
      this.#leave({ path: '', expected: 'a JSON object', found: whereItBreaks(text, error) })
    }
    return undefined
  }

  #readHeader(value: Readonly<Record<string, unknown>>): PackItem | undefined {
    const problems: Problem[] = []
    const found = typeof value.format === 'number' ? value.format : undefined
    if (Object.hasOwn(value, 'pack') && found !== undefined && found !== FORMAT_VERSION) {
      this.#stop(
        'format',
        `format ${FORMAT_VERSION}`,
        `format ${found}: this pack needs another version of the extension`,
      )
      return undefined
    }
    const header = readRecord(LINE_KINDS.header.table, value, problems, '', (name) => this.#noteField(name))
    if (header === undefined) {
      const [first] = problems
      this.#stop(first?.path ?? 'header', first?.expected ?? 'a header line', first?.found ?? 'another line')
      return undefined
    }
    this.#header = header as unknown as HeaderLine
    this.#around = this.#surroundings()
    return { kind: 'header', header: this.#header }
  }

  #readItem(value: Readonly<Record<string, unknown>>): PackItem | undefined {
    const kind = kindOf(value)
    if (kind === undefined) {
      this.#unknownLines += 1
      return undefined
    }
    const problems: Problem[] = []
    const line = readRecord(LINE_KINDS[kind].table, value, problems, '', (name) => this.#noteField(name))
    const [first] = problems
    const number = line !== undefined && kind === 'figure' ? numberProblem(line as FigureLine) : undefined
    if (line === undefined || first !== undefined) this.#leave(...problems)
    else if (number !== undefined) this.#leave(number)
    else if (kind === 'header') this.#leave({ path: 'pack', expected: 'one header, the first line', found: 'another' })
    else if (this.#isFull(kind)) return undefined
    else return this.#item(kind, line)
    return undefined
  }

  #isFull(kind: LineKind): boolean {
    const namesFull = NAMES_ONLY.has(kind) && this.#names.size + this.#propositions.size >= LIMITS.names
    if (namesFull) this.#stop('', `at most ${LIMITS.names} names`, 'more')
    else if (this.#reports >= LIMITS.reports) this.#stop('', `at most ${LIMITS.reports} reports`, 'more')
    return this.#fatal !== undefined
  }

  #item(kind: Exclude<LineKind, 'header'>, line: object): PackItem {
    switch (kind) {
      case 'entity':
        return { kind, entity: this.#named(entityFromLine(line as EntityLine)) }
      case 'outlet':
        return { kind: 'entity', entity: this.#named(entityFromOutlet(line as OutletLine)) }
      case 'proposition': {
        const { proposition: id, ...rest } = line as PropositionLine
        this.#propositions.set(id, rest.text)
        return { kind, proposition: { id, ...rest } }
      }
      case 'occasion':
        return { kind, occasion: line as OccasionLine }
      case 'figure':
      case 'statement':
        this.#reports += 1
        return { kind: 'report', line: line as ReportLine }
      case 'kept':
        return { kind, line: line as KeptLine }
    }
  }

  #named(entity: Entity): Entity {
    this.#names.add(entity.id, entity.name, entity.aliases)
    return entity
  }

  #surroundings(): Surroundings {
    return { names: this.#names, propositionText: (id) => this.#propositions.get(id), pack: this.#header?.pack }
  }

  #noteField(name: string): void {
    const known = this.#unknownFields.get(name)
    if (known !== undefined || this.#unknownFields.size < LIMITS.problems)
      this.#unknownFields.set(name, (known ?? 0) + 1)
  }

  #leave(...problems: readonly Problem[]): void {
    this.#leftOut += 1
    const [first] = problems
    if (this.#header === undefined) this.#stop(first?.path ?? '', HEADER_EXPECTED, first?.found ?? 'something else')
    const room = LIMITS.problems - this.#problems.length
    for (const problem of problems.slice(0, Math.max(0, room))) this.#problems.push(this.#located(problem))
  }

  #stop(path: string, expected: string, found: string): void {
    this.#fatal = this.#located({ path, expected, found })
  }

  #located(problem: Problem): Problem {
    const file = this.#options.file
    return { ...problem, line: this.#line, ...(file === undefined ? {} : { file }) }
  }
}

// Engines that say where a text stops being JSON say so in their message.
function whereItBreaks(text: string, error: unknown): string {
  const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? Number.NaN)
  if (!(at > 0 && at < text.length)) return shown(text)
  return `a break at character ${at + 1}, after ${shown(text.slice(Math.max(0, at - 30), at))}`
}
