import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findingAt, readAgainst, readArticleFile, relationsTo } from './reading.ts'

const folder = path.resolve(import.meta.dirname, '../../../../shared/eval/articles/articles')
const isHere = existsSync(path.join(folder, 'seed-000.txt'))
if (!isHere) console.warn('The five founding articles are not on this machine: their table is not checked, the five own texts are.')

const NAMES = ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']
const all = isHere ? NAMES.map((name) => readArticleFile(path.join(folder, `${name}.txt`), name)) : []

async function findings(number: number) {
  const read = all[number]
  if (read === undefined) throw new Error(`founding: there is no article ${number}`)
  return { read, found: await readAgainst(read, all.filter((each) => each !== read)) }
}

async function relations(number: number, quote: string, other: number, words: string, kind?: 'figure' | 'statement') {
  const { read, found } = await findings(number)
  return [...new Set(relationsTo(findingAt(read, found, quote, kind), NAMES[other] ?? '', words))]
}

/** A row of the table: reading, its words, another article, its words, and every relation that may be shown. */
type Row = readonly [number, string, number, string, readonly string[]]

const FIGURES: readonly Row[] = [
  [0, 'more than 100,000 soldiers', 2, '100,000', []],
  [0, 'more than 100,000 soldiers', 1, '', []],
  [1, '50,000 troops', 4, '50,000 troops', ['agrees']],
  [1, '50,000 troops', 3, 'tens of thousands', ['agrees loosely']],
  [1, '50,000 troops', 4, '11,000', ['different-time']],
  [1, 'over 10,000', 4, 'over 10,000', ['agrees']],
  [1, 'estimated at 10,000', 3, '11,000', ['agrees', 'agrees loosely', 'possibly agrees loosely']],
  [1, 'estimated at 10,000', 3, 'around 10,000', ['agrees', 'agrees loosely', 'different-time']],
  [1, 'estimated at 10,000', 3, 'thousands of North', ['agrees loosely', 'possibly agrees loosely']],
  [1, 'estimated at 10,000', 2, '15,000', ['conflicts', 'possibly conflicts']],
  [1, 'estimated at 10,000', 2, '100,000', ['different-status']],
  [2, 'up to 100,000 soldiers', 0, '100,000', []],
  [2, 'up to 100,000 soldiers', 3, '11,000', ['different-status']],
  [2, '15,000', 3, '11,000', ['conflicts', 'possibly conflicts']],
  [2, '15,000', 4, 'over 10,000', ['agrees loosely']],
  [2, '80,000 losses', 4, '', []],
  [2, '120 missiles', 3, '', []],
  [3, 'tens of thousands of troops', 4, '50,000 troops', ['agrees loosely']],
  [3, 'about 11,000', 4, '11,000', []],
  [4, 'only 11,000 troops', 1, '50,000', ['different-time']],
]

test.skipIf(!isHere).each(FIGURES)('article %i “%s” against article %i “%s”', async (number, quote, other, words, allowed) => {
  const shown = await relations(number, quote, other, words)
  if (allowed.length > 0) expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((relation) => !allowed.includes(relation))).toEqual([])
})

test.skipIf(!isHere)('the force built up without soldiers from the east is told twice', async () => {
  expect(await relations(1, 'without reallocating soldiers', 4, 'without withdrawing soldiers', 'statement')).toContain('agrees')
})

test.skipIf(!isHere)('Peskov’s denial and the Kremlin’s are one origin', async () => {
  const { read, found } = await findings(3)
  const finding = findingAt(read, found, 'reports that Trump had spoken with Putin', 'statement')
  expect(finding.standing).toBe('echoed')
  expect(finding.origins.every(({ isPageOrigin }) => isPageOrigin)).toBe(true)
})

test.skipIf(!isHere)('no article is set against itself or another by mistake', async () => {
  for (const number of NAMES.keys()) {
    const { found } = await findings(number)
    const sure = found.flatMap(({ related }) => related.filter(({ relation }) => relation.kind === 'conflicts' && relation.sameQuestion))
    expect(sure.map(({ report, relation }) => `${report.summary}: ${relation.why.rule}`)).toEqual([])
  }
})
