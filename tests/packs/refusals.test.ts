import { expect, test } from 'vitest'
import { parsePack } from '../../lib/packs/parse.ts'
import { isRefused, refusalKey, refusalOf, refusalsAsCases } from '../../lib/packs/refusals.ts'
import { ndjson } from './sample.ts'

const read = parsePack(ndjson())
const [report, other] = read.ok ? read.value.reports : []
if (report === undefined || other === undefined) throw new Error('the sample has reports')
const said = { facts: report.facts, chain: report.chain }

test('a refused match is known again, in whatever article the claim stands', () => {
  const refusal = refusalOf(said, report, 'ranges-meet', '2026-05-03T12:00:00Z')
  const keys = new Set([refusal.key])
  expect(isRefused(keys, { ...said }, report)).toBe(true)
  expect(isRefused(keys, said, other)).toBe(false)
  expect(isRefused(keys, { facts: other.facts, chain: other.chain }, report)).toBe(false)
  expect(isRefused(new Set(), said, report)).toBe(false)
})

test('another number is another claim', () => {
  if (said.facts.kind !== 'figure') throw new Error('the first report is a figure')
  const changed = { ...said, facts: { ...said.facts, quantity: { ...said.facts.quantity, value: 9 } } }
  expect(refusalKey(changed, report)).not.toBe(refusalKey(said, report))
})

test('refusals are test cases', () => {
  const line = refusalsAsCases([refusalOf(said, report, 'ranges-meet', '2026-05-03T12:00:00Z')])
  expect(JSON.parse(line)).toMatchObject({
    expected: 'unrelated',
    was: 'ranges-meet',
    recorded: { id: 'r1', pack: 'sample' },
  })
})
