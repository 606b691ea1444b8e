import { expect, test } from 'vitest'
import { packCheck, unpackCheck } from '../../lib/messaging/packed-check.ts'
import type { CrossCheck, Finding } from '../../lib/model/findings.ts'
import { kursk } from '../ui/fixtures/kursk.ts'

const check = kursk.check as CrossCheck

test('an answer comes out as it went in', () => {
  expect(check.findings.some(({ related }) => related.length > 1)).toBe(true)
  expect(unpackCheck(JSON.parse(JSON.stringify(packCheck(check))))).toEqual(JSON.parse(JSON.stringify(check)))
})

test('a report that bears on many claims travels once', () => {
  const [first] = check.findings.filter(({ related }) => related.length > 0) as [Finding]
  const many = Array.from({ length: 50 }, (_, at) => ({ ...first, claimId: `c${at}` }))
  const packed = packCheck({ findings: many, packs: [] })
  expect(packed.reports).toHaveLength(first.related.length)
  expect(unpackCheck(packed).findings).toEqual(many)
})

test('a report that is not there is left out', () => {
  const packed = packCheck(check)
  expect(unpackCheck({ ...packed, reports: [] }).findings.flatMap(({ related }) => related)).toEqual([])
})
