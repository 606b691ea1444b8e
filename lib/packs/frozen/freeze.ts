import type { Entity, Proposition } from '../../model/entities.ts'
import { linesOf } from '../parse.ts'
import { PackReader } from '../reader.ts'
import type { Keying } from '../store/keying.ts'
import { Freezer } from './freezer.ts'

/** A pack file as it lies beside the index. */
export interface PackFile {
  readonly file: string
  readonly text: string
}

/**
 * The index of packs that ship with the extension, made once when it is built: whoever opens it neither checks lines
 * nor makes keys and terms, and reads only the lines that an answer needs.
 */
export function freeze(files: readonly PackFile[], keying: Keying): Uint8Array<ArrayBuffer> {
  const named = files.map(readNames)
  const freezer = new Freezer(keying, keying.lookupWith(named.flatMap(({ entities }) => entities)))
  for (const [at, { text }] of files.entries()) {
    const pack = named[at]
    if (pack === undefined) continue
    const add = freezer.begin(pack)
    const reader = new PackReader({ file: pack.file })
    let line = 0
    for (const each of linesOf(text)) {
      const item = reader.read(each)
      if (item?.kind === 'report') add(reader.reportOf(item.line), line)
      line += 1
    }
  }
  return freezer.file()
}

/** Names come before the reports that use them, and keys are made with the names of all packs. */
function readNames({ file, text }: PackFile) {
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
  const { pack: id, title, version } = reader.header
  return { file, id, title, version, entities, propositions }
}
