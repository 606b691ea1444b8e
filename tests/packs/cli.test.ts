import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LINES, ndjson } from './sample.ts'

const CLI = path.join(import.meta.dirname, '../../scripts/pack/cli.ts')
const folder = mkdtempSync(path.join(tmpdir(), 'pack-'))
const at = (name: string) => path.join(folder, name)

function run(...words: string[]) {
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...words], {
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

test('validate names file, line, field, expectation and what was found', { timeout: 30_000 }, () => {
  writeFileSync(at('bad.ndjson'), ndjson([...LINES.slice(0, 7), { ...LINES[7], unit: 'bbl/d' }, ...LINES.slice(8)]))
  const { code, err } = run('validate', at('bad.ndjson'))
  expect(code).toBe(1)
  expect(err).toContain('error: bad.ndjson:8: unit: expected a known unit')
  expect(err).toContain('found "bbl/d"')
})

test('a table and back is the same file', { timeout: 30_000 }, () => {
  writeFileSync(at('good.ndjson'), ndjson())
  expect(run('validate', at('good.ndjson')).code).toBe(0)
  expect(run('to-csv', at('good.ndjson'), '-o', at('table.csv')).code).toBe(0)
  expect(run('from-csv', at('table.csv'), '-o', at('once.ndjson')).code).toBe(0)
  expect(run('to-csv', at('once.ndjson'), '-o', at('again.csv')).code).toBe(0)
  expect(readFileSync(at('again.csv'), 'utf8')).toBe(readFileSync(at('table.csv'), 'utf8'))
  expect(run('diff', at('good.ndjson'), at('once.ndjson')).out).toContain('3 reports are the same')
})

test('what others publish becomes a pack', { timeout: 30_000 }, () => {
  const review = {
    '@type': 'ClaimReview',
    url: 'https://checkers.test/1',
    claimReviewed: 'It rained',
    author: { name: 'Checkers' },
  }
  writeFileSync(at('page.html'), `<script type="application/ld+json">${JSON.stringify(review)}</script>`)
  const { code, out } = run('from-claimreview', at('page.html'), '--title', 'Reviews')
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toContain('"title":"Reviews"')
  expect(out).toContain('"content":"It rained"')
})

test('without a command it says which there are', { timeout: 30_000 }, () => {
  const { code, err } = run()
  expect(code).toBe(2)
  for (const name of ['build', 'validate', 'stats', 'diff', 'from-csv', 'from-claimreview', 'from-economist'])
    expect(err).toContain(name)
})
