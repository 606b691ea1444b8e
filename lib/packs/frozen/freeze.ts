import type { Entity, Proposition } from '../../model/entities.ts'
import { linesOf } from '../parse.ts'
import { PackReader } from '../reader.ts'
import type { Find, Keying } from '../store/keying.ts'
import { writeColumns } from './columns.ts'
import type { FrozenHead, FrozenPack } from './frozen-index.ts'

/** A pack file as it lies beside the index. */
export interface PackFile {
  readonly file: string
  readonly text: string
}

/** Lists that are being filled, in the order in which their keys first came. */
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

/** What is collected while packs are read. */
class Collected {
  readonly packs: FrozenPack[] = []
  readonly figureLines: number[] = []
  readonly statementLines: number[] = []
  readonly keys = new Lists<number>()
  readonly terms = new Lists<string>()
  readonly statements: Statement[] = []
}

/**
 * The index of packs that ship with the extension, made once when it is built: whoever opens it neither checks lines
 * nor makes keys and terms, and reads only the lines that an answer needs.
 */
export function freeze(files: readonly PackFile[], keying: Keying): Uint8Array<ArrayBuffer> {
  const all = new Collected()
  const readers = files.map(({ file, text }) => readNames(file, text))
  const find = keying.lookupWith(readers.flatMap(({ entities }) => entities))
  for (const each of readers) collect(each, all, keying, find)
  const keys = [...all.keys.byKey].sort(([one], [other]) => one - other)
  const terms = [...all.terms.byKey].sort(([one], [other]) => (one < other ? -1 : 1))
  const head: FrozenHead = { packs: all.packs, terms: terms.map(([term]) => term).join('\n') }
  const posted = terms.flatMap(([term, numbers]) =>
    numbers.map((number) => ({ term, statement: all.statements[number] })),
  )
  return writeColumns(head, {
    figureLines: Uint32Array.from(all.figureLines),
    statementLines: Uint32Array.from(all.statementLines),
    keys: Uint32Array.from(keys, ([key]) => key),
    keyStarts: startsOf(keys),
    keyFigures: Uint32Array.from(keys.flatMap(([, numbers]) => numbers)),
    termStarts: startsOf(terms),
    termStatements: Uint32Array.from(terms.flatMap(([, numbers]) => numbers)),
    termWeights: Float32Array.from(posted, ({ term, statement }) => statement?.terms.get(term) ?? 0),
    termLengths: Float32Array.from(posted, ({ statement }) => statement?.length ?? 0),
  })
}

interface ReadNames {
  readonly file: string
  readonly text: string
  readonly reader: PackReader
  readonly entities: Entity[]
  readonly propositions: Proposition[]
}

/** Names come before the reports that use them, and keys are made with the names of all packs. */
function readNames(file: string, text: string): ReadNames {
  const reader = new PackReader({ file })
  const entities: Entity[] = []
  const propositions: Proposition[] = []
  for (const line of linesOf(text)) {
    const item = reader.read(line)
    if (item?.kind === 'entity') entities.push(item.entity)
    else if (item?.kind === 'proposition') propositions.push(item.proposition)
  }
  if (reader.fatal !== undefined || reader.header === undefined)
    throw new Error(`Shipped packs: cannot read "${file}": ${reader.fatal?.found ?? 'no header'}`)
  return { file, text, reader, entities, propositions }
}

function collect({ file, text, entities, propositions }: ReadNames, all: Collected, keying: Keying, find: Find): void {
  const reader = new PackReader({ file })
  const byId = new Map(propositions.map((proposition) => [proposition.id, proposition]))
  const before = { figures: all.figureLines.length, statements: all.statementLines.length }
  let termLength = 0
  let upTo = ''
  let at = -1
  for (const line of linesOf(text)) {
    at += 1
    const item = reader.read(line)
    if (item?.kind !== 'report') continue
    const report = reader.reportOf(item.line)
    const { facts, published = '' } = report
    if (published > upTo) upTo = published
    if (facts.kind === 'figure') {
      for (const key of keying.figureKeys(facts, find)) all.keys.add(key, all.figureLines.length)
      all.figureLines.push(at)
    } else {
      const terms = keying.statementTerms({ ...report, facts }, byId.get(facts.proposition ?? ''))
      const length = [...terms.values()].reduce((sum, weight) => sum + weight, 0)
      for (const term of terms.keys()) all.terms.add(term, all.statementLines.length)
      all.statements.push({ terms, length })
      all.statementLines.push(at)
      termLength += length
    }
  }
  const { pack: id = '', title = '', version = '' } = reader.header ?? {}
  const [figures, statements] = [all.figureLines.length - before.figures, all.statementLines.length - before.statements]
  const dated = upTo === '' ? {} : { upTo }
  all.packs.push({ file, id, title, version, ...dated, figures, statements, termLength, entities, propositions })
}

function startsOf(lists: readonly (readonly [unknown, readonly number[]])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach(([, numbers], at) => {
    starts[at + 1] = (starts[at] ?? 0) + numbers.length
  })
  return starts
}
