import type { Sink } from './read-tables.ts'

/** Reads one row of a table; `section` is the last line before it that starts with ">". */
export type RowReader = (row: string, section: string, sink: Sink) => void

/** A table of names: a line that starts with ">" opens a section, every other line is a row. */
export interface Table {
  readonly text: string
  readonly read: RowReader
  /** Names may begin at every word (people are also called by their surname), up to the first colon. */
  readonly everyWord?: true
}

/** Visits the rows of a table with their sections. */
export function eachRow(text: string, visit: (row: string, section: string) => void): void {
  let section = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) section = line.slice(2)
    else if (line !== '') visit(line, section)
  }
}

const PLAIN = /^[a-z ]*$/
const ASCII = /^[\n -~]*$/
/** Letters beyond ASCII, with the plain one before, which an accent may stand on. */
const FOREIGN = /[ -~]?[^\n -~]+/g
const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae' }

/** "türkiye" as "turkiye", "radosław" as "radoslaw"; takes small letters. */
export function withoutAccents(lower: string): string {
  return ASCII.test(lower) ? lower : lower.replace(FOREIGN, plainLetters)
}

const plainLetters = (letters: string): string =>
  letters
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđıßæ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)

/**
 * The words of a name as they are compared: small letters, no accents, dots, apostrophes or possessive "'s",
 * hyphens cut. "Kim Jong-un's" is ["kim", "jong", "un"], "U.S." is ["us"].
 */
export function wordsOf(name: string): string[] {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.split(' ')
  return withoutAccents(lower)
    .replace(/['’ʼʻ]s(?![a-z])|['’ʼʻ`.]/g, '')
    .split(/[\s\-‐‑–—/]+/)
    .filter((word) => word !== '')
}

/** The readable id of a name: "Kursk Oblast" as "kursk-oblast". */
export function slugOf(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.replaceAll(' ', '-')
  return withoutAccents(lower)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
