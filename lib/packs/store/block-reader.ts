import type { BlockKey, PackStore } from './database.ts'

interface Asked {
  readonly key: BlockKey
  readonly answer: Promise<unknown>
  readonly give: (block: unknown) => void
  readonly fail: (error: unknown) => void
}

/**
 * Reads blocks for many questions at once. Whatever is asked for in one breath, by however many claims, is read in one
 * transaction and each block only once; all answers come together, so the next questions are one breath again:
 *
 *     40 claims ─▶ 40 × keys ─▶ one transaction ─▶ 40 × figures ─▶ one transaction
 */
export class BlockReader {
  readonly #store: PackStore
  #asked = new Map<string, Asked>()

  constructor(store: PackStore) {
    this.#store = store
  }

  /** The block at this place, if there is one. */
  read(key: BlockKey): Promise<unknown> {
    const name = key.join()
    const known = this.#asked.get(name)
    if (known !== undefined) return known.answer
    if (this.#asked.size === 0) queueMicrotask(() => this.#answer())
    const asked = question(key)
    this.#asked.set(name, asked)
    return asked.answer
  }

  #answer(): void {
    const asked = [...this.#asked.values()]
    this.#asked = new Map()
    this.#blocks(asked.map(({ key }) => key)).then(
      (blocks) => asked.forEach(({ give }, at) => void give(blocks[at])),
      (error: unknown) => asked.forEach(({ fail }) => void fail(error)),
    )
  }

  async #blocks(keys: readonly BlockKey[]): Promise<readonly unknown[]> {
    const { store } = this.#store.transaction('blocks')
    return Promise.all(keys.map((key) => store.get(key)))
  }
}

function question(key: BlockKey): Asked {
  let give: Asked['give'] = () => undefined
  let fail: Asked['fail'] = () => undefined
  const answer = new Promise<unknown>((resolve, reject) => {
    give = resolve
    fail = reject
  })
  return { key, answer, give, fail }
}
