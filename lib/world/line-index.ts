import type { Sink } from './read-tables.ts'
import { type Table, withoutAccents } from './rows.ts'

/** How many letters of a word, an id or a key lead to its rows. */
const FIRST_LETTERS = 3

function firstLetters(word: string): string {
  let end = 0
  while (end < FIRST_LETTERS && end < word.length && !isGap(word.charCodeAt(end))) end++
  return end === word.length ? word : word.slice(0, end)
}

/** A blank or a hyphen. */
const isGap = (code: number): boolean => code === 0x20 || code === 0x2d || code === 0xa0

/** Reads rows of tables when they are asked for. */
export interface Rows {
  /** Reads every row that was not read yet and has a name which begins like this word. */
  load(word: string): void
  loadAll(): void
}

/** Makes the sink for one row; rows of a lower rank have precedence. */
export type SinkOf = (rank: number) => Sink

/**
 * Looks for rows in the text of the tables itself, so that nothing is read before it is asked for. A name may
 * begin at each cell and spelling, for people at every word; three letters tell names apart well enough:
 *
 *     "ukrainian" → "ukr" → the rows of Ukraine and of the Ukraine front line
 */
export function rowsOf(tables: readonly Table[], sinkOf: SinkOf): Rows {
  const asked = new Set<string>()
  const readers = tables.map((table, at) => rowsOfTable(table, (start) => sinkOf(at * 1_000_000 + start)))
  return {
    load(word) {
      const letters = firstLetters(word)
      if (letters === '' || asked.has(letters)) return
      asked.add(letters)
      for (const reader of readers) reader.load(letters)
    },
    loadAll() {
      for (const reader of readers) reader.loadAll()
    },
  }
}

function rowsOfTable({ text, read, everyWord }: Table, sinkOf: SinkOf): Rows {
  // The same length as `text`, so that places in the one are places in the other.
  const plain = withoutAccents(text.toLowerCase())
  const done = new Set<number>()
  const readRow = (start: number): void => {
    if (done.has(start)) return
    done.add(start)
    const row = text.slice(start, text.indexOf('\n', start))
    if (row === '' || row.startsWith('>')) return
    const section = text.lastIndexOf('\n> ', start) + 3
    read(row, text.slice(section, text.indexOf('\n', section)), sinkOf(start))
  }
  return {
    load(letters) {
      for (let at = plain.indexOf(letters); at >= 0; at = plain.indexOf(letters, at + 1)) {
        if (!everyWord && !beginsCell(plain, at)) continue
        const start = plain.lastIndexOf('\n', at - 1) + 1
        if (!everyWord || beginsNameWord(plain, start, at)) readRow(start)
      }
    },
    loadAll() {
      for (let start = 1; start > 0; start = text.indexOf('\n', start) + 1) readRow(start)
    },
  }
}

function beginsCell(plain: string, at: number): boolean {
  const before = plain.charAt(at - 1)
  return before === ' ' ? ',:'.includes(plain.charAt(at - 2)) : '\n|='.includes(before)
}

function beginsNameWord(plain: string, start: number, at: number): boolean {
  return '\n /-'.includes(plain.charAt(at - 1)) && !plain.slice(start, at).includes(':')
}
