/**
 * Reads the tables of names: a line that starts with ">" opens a section, every other line is a row.
 * A row's cells and spellings are cut by the readers of each table.
 */
export function readRows(table: string, visit: (row: string, section: string) => void): void {
  let section = ''
  for (const line of table.split('\n')) {
    if (line.startsWith('>')) section = line.slice(2)
    else if (line !== '') visit(line, section)
  }
}

const MARKS = /[\u0300-\u036f]/g
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
}

/** "Türkiye" as "turkiye", "Radosław" as "radoslaw"; text without accents is returned as it is. */
export function withoutAccents(lower: string): string {
  if (!/[^ -~]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[łøđıßæðþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
}

/**
 * The words of a name as they are compared: small letters, no accents, dots, apostrophes or possessive "'s",
 * hyphens cut. "Kim Jong-un's" is ["kim", "jong", "un"], "U.S." is ["us"].
 */
export function wordsOf(name: string): string[] {
  return withoutAccents(name.toLowerCase())
    .replace(/['’ʼʻ]s(?![a-z])/g, '')
    .replace(/['’ʼʻ`.]/g, '')
    .split(/[\s\-‐‑–—/]+/)
    .filter((word) => word !== '')
}

/** The readable id of a name: "Kursk Oblast" as "kursk-oblast". */
export function slugOf(name: string): string {
  return withoutAccents(name.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
