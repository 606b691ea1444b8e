import { expect, test } from 'vitest'
import { sourcesBelow } from './sources.ts'

const MAX_FUNCTION_LINES = 40
const MAX_FILE_LINES = 250

/** Files and functions that are longer for a reason. Tables of data have no limit: they hold rows, not decisions. */
const REASONS: Readonly<Record<string, string>> = {}

const isTable = (file: string) => /\/lexicon\/|\/compiled\/|\/tables?\/|\/world\/more\//.test(file)
const sources = sourcesBelow('lib', 'entrypoints', 'scripts').filter(({ file }) => !isTable(file))

test(`files stay under ${MAX_FILE_LINES} lines, or say why`, () => {
  const long = sources.filter(({ file, lines }) => lines > MAX_FILE_LINES && REASONS[file] === undefined)
  expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([])
})

test(`functions stay under ${MAX_FUNCTION_LINES} lines, or say why`, () => {
  const long = sources.flatMap(({ file, functions }) =>
    functions
      .filter((each) => each.lines > MAX_FUNCTION_LINES && REASONS[`${file}#${each.name}`] === undefined)
      .map((each) => `${file}:${each.line} ${each.name}: ${each.lines} lines`),
  )
  expect(long).toEqual([])
})

test('the median function has fewer than 10 lines', () => {
  const lengths = sources.flatMap(({ functions }) => functions.map(({ lines }) => lines)).sort((a, b) => a - b)
  expect(lengths[lengths.length >> 1]).toBeLessThan(10)
})

test('every reason is still needed', () => {
  const names = new Set(
    sources.flatMap(({ file, lines, functions }) => [
      ...(lines > MAX_FILE_LINES ? [file] : []),
      ...functions.filter((each) => each.lines > MAX_FUNCTION_LINES).map((each) => `${file}#${each.name}`),
    ]),
  )
  expect(Object.keys(REASONS).filter((key) => !names.has(key))).toEqual([])
})

/** A set or a map that is made of anything but a short list while the module is loaded. */
const MADE_AT_LOAD =
  /^(?:export )?const \w+[^=\n]*= new (?:Set|Map)(?:<[^(\n]*>)?\((?!\[|\))|^for \(const [^\n]* of (?!\[)/gm

test('loading the detector builds no tables: wordSet, wordTable and lazily make them when they are first asked', () => {
  const eager = sourcesBelow('lib/text', 'lib/world', 'lib/detect')
    .filter(({ file }) => !file.startsWith('lib/world/more/'))
    .flatMap(({ file, text }) => [...text.matchAll(MADE_AT_LOAD)].map(([line]) => `${file}: ${line}`))
  expect(eager).toEqual([])
})
