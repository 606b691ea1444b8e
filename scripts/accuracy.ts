// npm run accuracy [-- --errors] [-- --write]: how well the detector reads the project's own annotated texts. With --write
// the numbers go into assets/accuracy.json, which the options page shows.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type AnnotatedText, annotatedTexts, saidTexts } from './accuracy/annotated.ts'
import { readClaims } from './accuracy/read.ts'
import { scoreFigures, scoreStatements, type Tally } from './accuracy/score.ts'

const file = path.resolve(import.meta.dirname, '../assets/accuracy.json')
const texts = annotatedTexts()
const said = saidTexts()
const tallies = texts.map((text) => scoreText(text))
const statements = [...tallies, ...said.map((text) => scoreText(text))].map((tally) => tally.statements)
const errors = [...tallies.map(({ figures }) => figures), ...statements].flatMap((tally) => tally.errors)
const summary = {
  texts: texts.length + said.length,
  figures: summarise(tallies.map(({ figures }) => figures)),
  statements: summarise(statements),
}

console.log(JSON.stringify(summary, null, 2))
if (process.argv.includes('--errors')) console.log(errors.join('\n'))
if (process.argv.includes('--write')) {
  const measured = new Date().toISOString().slice(0, 10)
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  writeFileSync(file, `${JSON.stringify({ measured, version, command: 'npm run accuracy', ...summary }, null, 2)}\n`)
}

function scoreText(text: AnnotatedText): { figures: Tally; statements: Tally } {
  const { figures, statements } = readClaims(text)
  return { figures: scoreFigures(text, figures), statements: scoreStatements(text, statements) }
}

function summarise(all: readonly Tally[]) {
  const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0)
  const found = sum((tally) => tally.found)
  const precision = percent(found, found + sum((tally) => tally.falseFinds))
  const recall = percent(found, found + sum((tally) => tally.missed))
  const fields = Object.fromEntries(
    Object.keys(all[0]?.fields ?? {}).map((field) => [
      field,
      percent(
        sum((tally) => tally.fields[field] ?? 0),
        found,
      ),
    ]),
  )
  return {
    expected: found + sum((tally) => tally.missed),
    precision,
    recall,
    fields,
    allFields: percent(
      sum((tally) => tally.allFields),
      found,
    ),
  }
}

/** Rounded to a tenth of a per cent. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
