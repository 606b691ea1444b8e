import { eachRow, type Table, withoutAccents } from './rows.ts'

/** One row of a table, waiting to be read. `rank` is its place among all rows: lower ones have precedence. */
export interface Line {
  readonly rank: number
  readonly row: string
  readonly section: string
  readonly table: Table
}

/**
 * Where the names of a table may begin: at each of its cells and spellings, or at every word. Three letters tell
 * names apart well enough to find their rows:
 *
 *     "ukr" → row of Ukraine      "kyi", "kie" → row of Ukraine, row of Kyiv Oblast
 */
const CELL = /(?<=^|[|=:,] ?)[a-z0-9\u0400-\u04ff]{1,3}/g
const WORD = /(?<![a-z0-9\u0400-\u04ff])[a-z0-9\u0400-\u04ff]{1,3}/g

/** Spellings in small letters, which match in small letters too ("front line", "southern Lebanon"). */
const SMALL = /(?<=^|[=:,] ?)[a-z]+/g

/** Where the rows of all tables are. */
export interface LineIndex {
  /** Rows by the first letters of the names in them. */
  readonly rows: ReadonlyMap<string, readonly Line[]>
  /** First words of names that match in small letters; everything else needs a capital. */
  readonly small: ReadonlySet<string>
}

/** How many letters lead to a row. */
const LETTERS = 3

/** The key of a word in `rows`. */
export function startOf(word: string): string {
  return word.slice(0, LETTERS)
}

/** Finds where the rows are, without reading them. */
export function indexLines(tables: readonly Table[]): LineIndex {
  const index = new Map<string, Line[]>()
  const small = new Set<string>()
  let rank = 0
  for (const table of tables) {
    const plain = withoutAccents(table.text.toLowerCase()).replace(/['’.]/g, '').split('\n')
    eachRow(table.text, (row, section, at) => {
      addLine(index, { rank: rank++, row, section, table }, plain[at] ?? '')
      if (!table.everyWord) for (const word of row.match(SMALL) ?? []) small.add(word)
    })
  }
  return { rows: index, small }
}

function addLine(index: Map<string, Line[]>, line: Line, plain: string): void {
  const starts = line.table.everyWord ? plain.split(':', 1)[0]?.match(WORD) : plain.match(CELL)
  for (const start of starts ?? []) {
    const lines = index.get(start)
    if (lines === undefined) index.set(start, [line])
    else if (lines[lines.length - 1] !== line) lines.push(line)
  }
}
