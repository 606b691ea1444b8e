import { expect, test } from 'vitest'
import { isOfOneHouse } from '../../lib/compare/sources.ts'

test.each([
  ['a joint count is of both', 'mediazona-and-meduza', 'mediazona', true],
  ['two joint counts with one in common', 'mediazona-and-meduza', 'bbc-and-meduza', true],
  ['other names', 'mediazona-and-meduza', 'bbc', false],
  ['nobody knows which officials', 'us-officials-and-polish-officials', 'polish-officials', false],
])('%s', (_, one, other, expected) => {
  expect(isOfOneHouse({ source: one }, { source: other })).toBe(expected)
  expect(isOfOneHouse({ source: other }, { source: one })).toBe(expected)
})
