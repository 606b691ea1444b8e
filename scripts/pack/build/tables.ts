/** A row of a table of tab-separated values, by the names in its first line. An empty cell is missing. */
export type Row = Readonly<Record<string, string | undefined>>

/** Reads a table: lines with "#" are comments, the first other line names the columns. */
export function readTable(text: string, file: string): readonly Row[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const [head = '', ...rows] = lines
  const columns = head.split('\t')
  return rows.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`${file}: a row with ${cells.length} cells: "${line}"`)
    return Object.fromEntries(columns.map((name, index) => [name, cells[index] === '' ? undefined : cells[index]]))
  })
}

/** A cell that a row must have. */
export function cell(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`A row without "${column}": ${JSON.stringify(row)}`)
  return value
}

/** A cell that holds a list. */
export function listCell(row: Row, column: string): readonly string[] {
  return row[column]?.split(',').map((item) => item.trim()) ?? []
}

/** Reads lines of JSON of our own. */
export function readJsonLines<T>(text: string): readonly T[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as T)
}
