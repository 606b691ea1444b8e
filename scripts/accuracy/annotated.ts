import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A figure or statement as an annotator wrote it down; each field holds all right answers ("-" is "not said"). */
export interface ExpectedFigure {
  readonly optional: boolean
  readonly start: number
  readonly end: number
  readonly number: string
  /** One number, or both ends of a range. */
  readonly value: readonly number[]
  readonly fields: Readonly<Record<FigureField, readonly string[]>>
}
export interface ExpectedStatement {
  readonly optional: boolean
  readonly start: number
  readonly end: number
  readonly speaker: readonly string[]
  readonly stance: readonly string[]
}
export const FIGURE_FIELDS = ['bound', 'measure', 'actor', 'place', 'status', 'speaker'] as const
export type FigureField = (typeof FIGURE_FIELDS)[number]

/** One annotated text. Offsets are into `text`, whose first line is the title. */
export interface AnnotatedText {
  readonly name: string
  readonly outlet: string
  readonly published: string
  readonly title: string
  readonly text: string
  readonly figures: readonly ExpectedFigure[]
  readonly statements: readonly ExpectedStatement[]
}

const corpus = path.resolve(import.meta.dirname, '../../tests/corpus')

/** All texts with figures and statements; throws with file and row where a row cannot be read or its words are not in the text. */
export const annotatedTexts = (): readonly AnnotatedText[] => textsIn('annotated')

/** The texts in which only statements are marked. */
export const saidTexts = (): readonly AnnotatedText[] => textsIn('said')

function textsIn(name: 'annotated' | 'said'): readonly AnnotatedText[] {
  const folder = path.join(corpus, name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parse(`${name}/${file.slice(0, -4)}`, readFileSync(path.join(folder, file), 'utf8')))
}

function parse(name: string, source: string): AnnotatedText {
  const [head = '', ...rest] = source.split('\n\n')
  const [text = '', table = ''] = rest.join('\n\n').split(/\n----\n?/)
  const fact = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? ''
  const rows = table.split('\n').filter((row) => row.trim() !== '')
  const read = { name, text }
  return {
    ...read,
    outlet: fact('outlet'),
    published: fact('published'),
    title: fact('title'),
    figures: figuresOf(read, rows),
    statements: statementsOf(read, rows),
  }
}

interface Reading {
  readonly name: string
  readonly text: string
}

const cells = (row: string) => row.split('|').map((cell) => cell.trim())
const answers = (cell: string | undefined) => (cell ?? '').split('/').map((each) => each.trim())

function figuresOf(reading: Reading, rows: readonly string[]): readonly ExpectedFigure[] {
  let from = 0
  return rows
    .filter((row) => /^(\? *)?figure/.test(row))
    .map((row) => {
      const [kind = '', number = '', value = '', ...fields] = cells(row)
      const start = find(reading, number, from)
      from = start + number.length
      return {
        optional: kind.startsWith('?'),
        start,
        end: from,
        number,
        value: value.split('..').map(Number),
        fields: Object.fromEntries(
          FIGURE_FIELDS.map((field, i) => [field, answers(fields[i])]),
        ) as unknown as ExpectedFigure['fields'],
      }
    })
}

/** Rows stand in reading order, but for clauses that stand inside the one of the row before. */
function statementsOf(reading: Reading, rows: readonly string[]): readonly ExpectedStatement[] {
  let from = 0
  return rows
    .filter((row) => /^(\? *)?statement/.test(row))
    .map((row) => {
      const [kind = '', content = '', speaker, stance] = cells(row)
      const isBehind = reading.text.indexOf(content, from) >= 0
      const start = find(reading, content, isBehind ? from : 0)
      from = start
      return {
        optional: kind.startsWith('?'),
        start,
        end: start + content.length,
        speaker: answers(speaker),
        stance: answers(stance),
      }
    })
}

/** Finds whole numbers and words only, so that "900" is not found inside "1,900". */
function find({ name, text }: Reading, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/^[,.]?\d/.test(text.slice(at + words.length))) return at
  }
  throw new Error(`tests/corpus/${name}.txt: expected "${words}" in the text after character ${from}, found nothing`)
}
