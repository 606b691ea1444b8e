/** One line of a table, by the names of its columns; an empty cell is missing. */
export type CsvRow = Readonly<Record<string, string>>

const NEEDS_QUOTES = /[",\r\n]/
// Spreadsheets run cells that begin like this as formulas; an apostrophe in front keeps them texts.
const LIKE_A_FORMULA = /^['=+\-@\t\r{]/

/** A text as a cell. */
export function textCell(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text
}

/** A cell as the text that it stands for. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** Cells as one line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

/** Reads CSV as RFC 4180 has it, with either kind of line break; one pass, whatever the text is. */
export function* csvCells(text: string): Generator<readonly string[]> {
  let cells: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    cells.push(cell)
    at = end
    if (text[at] === ',') {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    yield cells
    cells = []
  }
  if (cells.length > 0) yield cells
}

function plainCell(text: string, start: number): readonly [string, number] {
  let end = start
  for (let mark = text[end]; end < text.length && mark !== ',' && mark !== '\n' && mark !== '\r'; mark = text[end])
    end += 1
  return [text.slice(start, end), end]
}

function quotedCell(text: string, start: number): readonly [string, number] {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end === -1) return [text.slice(start + 1).replaceAll('""', '"'), text.length]
  const cell = text.slice(start + 1, end).replaceAll('""', '"')
  // What stands between the closing quote and the comma belongs to no cell; it is kept with this one.
  const [rest, after] = plainCell(text, end + 1)
  return [cell + rest, after]
}

/** The rows of a table whose first line names the columns. */
export function csvRows(text: string): readonly CsvRow[] {
  const [head = [], ...lines] = [...csvCells(text)]
  return lines
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(head.map((name, index) => [name.trim(), cells[index] ?? ''])))
}
