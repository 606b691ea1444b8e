import { expect, test } from 'vitest'
import type { LibraryEntry } from '../../../lib/packs/library/entry.ts'
import { afterReading } from '../../../lib/packs/library/merge.ts'
import { report } from '../../compare/made.ts'

const entry = (key: string, amount: number, last: string): LibraryEntry => ({
  key,
  page: 'news.test/story',
  site: 'news.test',
  report: report({ amount }),
  quote: { exact: '', prefix: '', suffix: '' },
  first: last,
  last,
  earlier: [],
})
const KNOWN = [entry('one', 10, '2026-01-01'), entry('two', 20, '2026-01-01')]
const gone = (entries: readonly LibraryEntry[]) => entries.filter((each) => each.gone === true).map(({ key }) => key)

test('what a page no longer has is gone, where all of it was read', () => {
  const read = [entry('one', 10, '2026-01-02')]
  expect(gone(afterReading(KNOWN, read, true))).toEqual(['two'])
  expect(gone(afterReading(KNOWN, read, false))).toEqual([])
  expect(afterReading(KNOWN, read, false)).toHaveLength(2)
})

test('what was gone and stands there again is there', () => {
  const known = KNOWN.map((each) => ({ ...each, gone: true }) as const)
  expect(gone(afterReading(known, [entry('one', 10, '2026-01-02')], false))).toEqual(['two'])
})

test('another number is a new version with the old one behind it', () => {
  const [now] = afterReading(KNOWN, [entry('one', 12, '2026-01-02')], false)
  expect(now).toMatchObject({ first: '2026-01-01', last: '2026-01-02', earlier: [{ last: '2026-01-01' }] })
})
