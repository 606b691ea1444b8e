/**
 * A set of words. It is put together when it is first asked: loading the program costs nothing for it, and a page whose
 * text gives no reason to ask never pays.
 */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean
}

/** What is known of words; made at the first question too. */
export interface WordTable<Value> {
  get(word: string): Value | undefined
  has(word: string): boolean
  keys(): Iterable<string>
}

/** A set of words, apart by blanks (`wordSet('and but')`), or of what a function gives when it is first needed. */
export const wordSet = (words: string | (() => Iterable<string>)): WordSet => new LazySet(words)

/** A table of the rows that a function makes when they are first needed. */
export const wordTable = <Value>(rows: () => Iterable<readonly [string, Value]>): WordTable<Value> =>
  new LazyTable(rows)

class LazySet implements WordSet {
  readonly #words: string | (() => Iterable<string>)
  #set: ReadonlySet<string> | undefined

  constructor(words: string | (() => Iterable<string>)) {
    this.#words = words
  }

  has(word: string): boolean {
    this.#set ??= this.#make()
    return this.#set.has(word)
  }

  #make(): ReadonlySet<string> {
    return new Set(typeof this.#words === 'string' ? this.#words.split(' ') : this.#words())
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#make().values()
  }
}

class LazyTable<Value> implements WordTable<Value> {
  readonly #rows: () => Iterable<readonly [string, Value]>
  #table: ReadonlyMap<string, Value> | undefined

  constructor(rows: () => Iterable<readonly [string, Value]>) {
    this.#rows = rows
  }

  get(word: string): Value | undefined {
    this.#table ??= new Map(this.#rows())
    return this.#table.get(word)
  }

  has(word: string): boolean {
    this.#table ??= new Map(this.#rows())
    return this.#table.has(word)
  }

  keys(): Iterable<string> {
    this.#table ??= new Map(this.#rows())
    return this.#table.keys()
  }
}
