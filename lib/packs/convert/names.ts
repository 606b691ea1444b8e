import type { NameRef } from '../../model/claims.ts'
import type { RefLine } from '../format/lines.ts'

/** Who is who: the entities of a pack, with those of the built-in world behind them. */
export interface Names {
  nameOf(id: string): string | undefined
  idOf(name: string): string | undefined
  /** Remembers what `refOf` made of a bare string. */
  refOf?(line: string): NameRef
}

/** Nobody is known: every bare string is a plain name. */
export const NO_NAMES: Names = { nameOf: () => undefined, idOf: () => undefined }

/** An id or a name as a line has it. A bare string is looked up; an object means exactly what it says. */
export function refOf(line: RefLine, names: Names): NameRef {
  if (typeof line !== 'string') return line
  return names.refOf?.(line) ?? lookedUp(line, names)
}

function lookedUp(line: string, names: Names): NameRef {
  const name = names.nameOf(line)
  if (name !== undefined) return { text: name, id: line }
  const id = names.idOf(line)
  return id === undefined ? { text: line } : { text: line, id }
}

function same(one: NameRef, other: NameRef): boolean {
  return one.text === other.text && one.id === other.id && one.parts === undefined && other.parts === undefined
}

/** The shortest way to write a name that `refOf` reads back as it was. */
export function refLine(ref: NameRef, names: Names): RefLine {
  for (const short of [ref.id, ref.text]) {
    if (short !== undefined && same(refOf(short, names), ref)) return short
  }
  return {
    ...(ref.id === undefined ? {} : { id: ref.id }),
    text: ref.text,
    ...(ref.parts === undefined ? {} : { parts: ref.parts }),
  }
}

const MOST_REFS = 50_000

/** The names that a pack brings, in front of those already known. */
export class PackNames implements Names {
  readonly #byId = new Map<string, string>()
  readonly #byName = new Map<string, string>()
  readonly #refs = new Map<string, NameRef>()
  readonly #behind: Names

  constructor(behind: Names = NO_NAMES) {
    this.#behind = behind
  }

  get size(): number {
    return this.#byId.size
  }

  // A pack names the same few thousand again and again: one object for each is enough.
  refOf(line: string): NameRef {
    const known = this.#refs.get(line)
    if (known !== undefined) return known
    const ref = lookedUp(line, this)
    if (this.#refs.size >= MOST_REFS) this.#refs.clear()
    this.#refs.set(line, ref)
    return ref
  }

  /** The first entity that bears a name keeps it. */
  add(id: string, name: string, aliases: readonly string[] = []): void {
    this.#byId.set(id, name)
    this.#refs.clear()
    for (const alias of [name, ...aliases]) {
      const key = alias.toLowerCase()
      if (!this.#byName.has(key)) this.#byName.set(key, id)
    }
  }

  nameOf(id: string): string | undefined {
    return this.#byId.get(id) ?? this.#behind.nameOf(id)
  }

  idOf(name: string): string | undefined {
    return this.#byName.get(name.toLowerCase()) ?? this.#behind.idOf(name)
  }
}
