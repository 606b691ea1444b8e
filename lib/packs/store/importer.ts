import type { Problem, Result } from '../../model/result.ts'
import { arrangeFigures } from './arrange-figures.ts'
import { arrangeKeys } from './arrange-keys.ts'
import { arrangeTerms } from './arrange-terms.ts'
import { changesBetween } from './changes.ts'
import {
  allOf,
  type Generation,
  type ImportState,
  type PackOrigin,
  type PackStore,
  type StoredPack,
} from './database.ts'
import { type ImportTools, readSource } from './read-source.ts'

/**
 * Imports packs. The source is kept first, so that an import can be finished by a later life of the worker; then it is
 * read in runs, arranged in steps, and only when all is there does the pack point to it:
 *
 *     source ─▶ reading ─▶ figures ─▶ keys ─▶ terms ─▶ the pack is switched, the old copy goes
 *
 * Whatever happens before the switch, the old copy answers.
 */
export class Importer {
  readonly #store: PackStore
  readonly #tools: ImportTools
  #before: Promise<unknown> = Promise.resolve()

  constructor(store: PackStore, tools: ImportTools) {
    this.#store = store
    this.#tools = tools
  }

  /** Imports a file from its first byte to the switch. */
  run(source: Blob, origin: PackOrigin): Promise<Result<StoredPack>> {
    return this.#exclusive(async () => {
      try {
        return await this.#finish(await this.#begin(source, origin))
      } catch (error) {
        return { ok: false, problems: [problemOf(error, origin)] }
      }
    })
  }

  /** Finishes what an earlier life of the worker had begun, clears away what belongs to no pack, and brings keys up to date. */
  resume(): Promise<readonly Result<StoredPack>[]> {
    return this.#exclusive(async () => {
      const results: Result<StoredPack>[] = []
      for (const generation of await this.#store.getAllKeys('imports')) results.push(await this.#resumeOne(generation))
      await this.#sweep()
      return [...results, ...(await this.#rearrange())]
    })
  }

  /** Takes a pack and all that belongs to it out of the store. */
  remove(id: string): Promise<void> {
    return this.#exclusive(async () => {
      const pack = await this.#store.get('packs', id)
      if (pack === undefined) return
      await this.#store.delete('packs', id)
      await this.#clear(pack.generation)
    })
  }

  // Without a lock of the browser, at least nothing of ours runs into itself.
  #exclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#tools.exclusive !== undefined) return this.#tools.exclusive(work)
    const done = this.#before.then(work)
    this.#before = done.catch(() => undefined)
    return done
  }

  async #begin(source: Blob, origin: PackOrigin): Promise<Generation> {
    const state: ImportState = {
      origin,
      bytes: source.size,
      started: this.#tools.now().toISOString(),
      keying: this.#tools.keying.version,
      phase: 'reading',
      offset: 0,
      lines: 0,
      runs: 0,
      buckets: 1,
      termShards: 1,
      figures: 0,
      statements: 0,
      termLength: 0,
      leftOut: 0,
      problems: [],
      next: 0,
      chunk: 0,
    }
    const writing = this.#store.transaction(['imports', 'sources'], 'readwrite')
    const generation = await writing.objectStore('imports').add(state)
    void writing.objectStore('sources').put(source, generation)
    await writing.done
    return generation
  }

  async #resumeOne(generation: Generation): Promise<Result<StoredPack>> {
    const state = await this.#store.get('imports', generation)
    if (state === undefined) throw new Error(`Pack store: there is no import ${generation}`)
    const attempts = (state.attempts ?? 0) + 1
    if (attempts > MOST_ATTEMPTS) return this.#refuse(generation, [gaveUp(state.origin)])
    try {
      await this.#store.put('imports', { ...state, attempts }, generation)
      return await this.#finish(generation)
    } catch (error) {
      return { ok: false, problems: [problemOf(error, state.origin)] }
    }
  }

  async #finish(generation: Generation): Promise<Result<StoredPack>> {
    let state = await this.#store.get('imports', generation)
    if (state === undefined) throw new Error(`Pack store: there is no import ${generation}`)
    try {
      if (state.phase === 'reading') {
        const read = await readSource(this.#store, generation, state, this.#tools)
        if (!read.ok) return await this.#refuse(generation, read.problems)
        state = read.value
      }
      const taken = await this.#takenBy(state)
      if (taken !== undefined) return await this.#refuse(generation, [taken])
      while (state.phase === 'figures')
        state = await this.#step(arrangeFigures(this.#store, generation, state, this.#tools.pause))
      if (state.phase === 'keys') state = await arrangeKeys(this.#store, generation, state, this.#tools.pause)
      while (state.next < state.termShards) state = await this.#step(arrangeTerms(this.#store, generation, state))
      return { ok: true, value: await this.#switch(generation, state) }
    } catch (error) {
      if (!isOutOfSpace(error)) throw error
      return await this.#refuse(generation, [problemOf(error, state.origin)])
    }
  }

  // A pack is only replaced by a newer copy from the same place: nobody takes over another's pack by using its id.
  async #takenBy({ header, origin }: ImportState): Promise<Problem | undefined> {
    const id = header?.pack ?? ''
    const other = await this.#store.get('packs', id)
    const isSame = other === undefined || other.origin.kind !== 'subscription' || other.origin.from === origin.from
    const holder = this.#tools.isTaken?.(id) === true ? 'the extension itself' : isSame ? undefined : other?.origin.from
    if (holder === undefined) return undefined
    return {
      file: origin.from,
      path: 'pack',
      expected: 'an id of its own',
      found: `"${id}", which comes from ${holder}`,
    }
  }

  async #step(step: Promise<ImportState>): Promise<ImportState> {
    const state = await step
    await this.#tools.pause()
    return state
  }

  async #refuse(generation: Generation, problems: readonly Problem[]): Promise<Result<StoredPack>> {
    await this.#store.delete('imports', generation)
    await this.#clear(generation)
    return { ok: false, problems }
  }

  async #switch(generation: Generation, state: ImportState): Promise<StoredPack> {
    const { header } = state
    if (header === undefined) throw new Error(`Pack store: import ${generation} is read and has no header`)
    const pack: StoredPack = {
      id: header.pack,
      generation,
      header,
      origin: state.origin,
      figures: state.figures,
      statements: state.statements,
      termLength: state.termLength,
      termShards: state.termShards,
      fences: state.fences ?? new Uint32Array(0),
      leftOut: state.leftOut,
      problems: state.problems,
      imported: this.#tools.now().toISOString(),
      bytes: state.bytes,
      keying: state.keying,
    }
    const before = await this.#store.get('packs', pack.id)
    const changes = before && (await changesBetween(this.#store, before.generation, generation, this.#tools.pause))
    const whole: StoredPack = changes === undefined ? pack : { ...pack, changes }
    const writing = this.#store.transaction(['packs', 'imports'], 'readwrite')
    void writing.objectStore('packs').put(whole, pack.id)
    void writing.objectStore('imports').delete(generation)
    await writing.done
    // The new copy answers from here on: what is left of the old one is swept up at the next start, if not now.
    if (before !== undefined) await this.#clear(before.generation).catch(() => undefined)
    return whole
  }

  async #clear(generation: Generation): Promise<void> {
    const writing = this.#store.transaction(['blocks', 'names', 'sources'], 'readwrite')
    void writing.objectStore('blocks').delete(allOf(generation))
    void writing.objectStore('names').delete(allOf(generation))
    void writing.objectStore('sources').delete(generation)
    await writing.done
  }

  // A new version of the extension may look reports up under other keys: then packs are arranged anew from their source.
  async #rearrange(): Promise<readonly Result<StoredPack>[]> {
    const results: Result<StoredPack>[] = []
    for (const { generation, origin, keying } of await this.#store.getAll('packs')) {
      if (keying === this.#tools.keying.version) continue
      const source = await this.#store.get('sources', generation)
      if (source !== undefined) results.push(await this.#finish(await this.#begin(source, origin)))
    }
    return results
  }

  // A stop between the switch and the clearing leaves blocks that nobody points to.
  async #sweep(): Promise<void> {
    const packs = await this.#store.getAll('packs')
    const alive = new Set([...packs.map(({ generation }) => generation), ...(await this.#store.getAllKeys('imports'))])
    for (const generation of await this.#store.getAllKeys('sources'))
      if (!alive.has(generation)) await this.#clear(generation)
  }
}

// An import that the browser stopped again and again at the same place would otherwise be begun at every start.
const MOST_ATTEMPTS = 100

function gaveUp({ from }: PackOrigin): Problem {
  return {
    file: from,
    path: 'store',
    expected: 'an import that ends',
    found: `${MOST_ATTEMPTS} attempts that were stopped`,
  }
}

function isOutOfSpace(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}

function problemOf(error: unknown, origin: PackOrigin | undefined): Problem {
  const file = origin === undefined ? {} : { file: origin.from }
  if (isOutOfSpace(error))
    return { ...file, path: 'store', expected: 'enough room on this disk', found: 'too little: the old copy stays' }
  return {
    ...file,
    path: 'store',
    expected: 'a working database',
    found: error instanceof Error ? error.message : String(error),
  }
}
