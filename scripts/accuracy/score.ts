import {
  type AnnotatedText,
  type ExpectedFigure,
  type ExpectedStatement,
  FIGURE_FIELDS,
  type FigureField,
} from './annotated.ts'

/** A figure as the program read it, in the annotators' words. */
export interface FoundFigure {
  readonly start: number
  readonly end: number
  readonly value: readonly number[]
  readonly fields: Readonly<Record<FigureField, string>>
}
export interface FoundStatement {
  readonly start: number
  readonly end: number
  readonly speaker: string
  readonly stance: string
}

/** Counts of a comparison; `fields` are right answers among the figures found. */
export interface Tally {
  readonly found: number
  readonly missed: number
  readonly falseFinds: number
  readonly fields: Readonly<Record<string, number>>
  readonly allFields: number
  readonly errors: readonly string[]
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Figures found against figures expected, one to one by overlap of the number. */
export function scoreFigures(text: AnnotatedText, found: readonly FoundFigure[]): Tally {
  const { pairs, missed, extra } = pairUp(text.figures, found, (expected, each) => overlap(expected, each) > 0)
  const judged = pairs
    .filter(([expected]) => !expected.optional)
    .map(([expected, each]) => ({ expected, each, wrong: wrongFields(expected, each) }))
  return {
    found: judged.length,
    missed: missed.length,
    falseFinds: extra.length,
    fields: Object.fromEntries(
      ['value', ...FIGURE_FIELDS].map((field) => [field, judged.filter(({ wrong }) => !wrong.includes(field)).length]),
    ),
    allFields: judged.filter(({ wrong }) => wrong.length === 0).length,
    errors: [
      ...missed.map(({ number, start }) => `${text.name}: missed "${around(text.text, start, number.length)}"`),
      ...extra.map(({ start, end }) => `${text.name}: false "${around(text.text, start, end - start)}"`),
      ...judged.flatMap(({ expected, each, wrong }) =>
        wrong.map((field) => describeWrong(text, expected, each, field)),
      ),
    ],
  }
}

/** Statements found against statements expected: half of the shorter span shared, and the same speaker. */
export function scoreStatements(text: AnnotatedText, found: readonly FoundStatement[]): Tally {
  const fits = (expected: ExpectedStatement, each: FoundStatement) =>
    overlap(expected, each) >= 0.5 * Math.min(expected.end - expected.start, each.end - each.start) &&
    expected.speaker.some((name) => sameName(name, each.speaker))
  const { pairs, missed, extra } = pairUp(text.statements, found, fits)
  const judged = pairs.filter(([expected]) => !expected.optional)
  // A statement is found by its words and its speaker, so its stance is the only field left.
  const stance = judged.filter(([expected, each]) => expected.stance.includes(each.stance)).length
  return {
    found: judged.length,
    missed: missed.length,
    falseFinds: extra.length,
    fields: { stance },
    allFields: stance,
    errors: [
      ...missed.map(
        ({ start, end, speaker }) =>
          `${text.name}: missed statement of ${speaker[0]} "${text.text.slice(start, end).slice(0, 70)}"`,
      ),
      ...extra.map(
        ({ start, end, speaker }) =>
          `${text.name}: false statement of ${speaker} "${text.text.slice(start, end).slice(0, 70)}"`,
      ),
    ],
  }
}

function pairUp<Expected extends { optional: boolean }, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  fits: (a: Expected, b: Found) => boolean,
) {
  const left = new Set(found)
  const pairs: (readonly [Expected, Found])[] = []
  for (const each of expected) {
    const match = [...left].find((candidate) => fits(each, candidate))
    if (match === undefined) continue
    left.delete(match)
    pairs.push([each, match])
  }
  const met = new Set(pairs.map(([each]) => each))
  return { pairs, missed: expected.filter((each) => !each.optional && !met.has(each)), extra: [...left] }
}

function wrongFields(expected: ExpectedFigure, found: FoundFigure): readonly string[] {
  const value = expected.value.every(
    (number, i) => Math.abs((found.value[i] ?? Number.NaN) - number) <= 0.005 * Math.abs(number),
  )
    ? []
    : ['value']
  return [
    ...value,
    ...FIGURE_FIELDS.filter(
      (field) => !expected.fields[field].some((answer) => isRight(field, answer, found.fields[field])),
    ),
  ]
}

const isRight = (field: FigureField, answer: string, given: string) =>
  field === 'actor' || field === 'place' || field === 'speaker' ? sameName(answer, given) : answer === given

/** Loose: equal, one inside the other, or the same last word. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === '' || y === '') return x === y
  return x === y || x.includes(y) || y.includes(x) || x.split(' ').at(-1) === y.split(' ').at(-1)
}

const plain = (name: string) =>
  name === '-' ? '' : name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the /, '').trim()

function describeWrong(text: AnnotatedText, expected: ExpectedFigure, found: FoundFigure, field: string): string {
  const given = field === 'value' ? found.value.join('..') : found.fields[field as FigureField]
  const wanted = field === 'value' ? expected.value.join('..') : expected.fields[field as FigureField].join('/')
  return `${text.name}: ${field} of "${around(text.text, expected.start, expected.number.length)}" expected ${wanted}, found ${given}`
}

const around = (text: string, start: number, length: number) =>
  text.slice(Math.max(0, start - 20), start + length + 25).replaceAll('\n', ' ')
