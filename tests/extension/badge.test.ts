import { expect, test } from 'vitest'
import { badgeFor } from '../../lib/extension/badge.ts'

test.each([
  ['not read yet', { status: 'reading', read: 0, onRecord: 0, disputed: 0 }, ''],
  ['no article', { status: 'not-article', read: 0, onRecord: 0, disputed: 0 }, ''],
  ['an article without figures', { status: 'done', read: 0, onRecord: 0, disputed: 0 }, ''],
  ['read, nothing on record', { status: 'done', read: 14, onRecord: 0, disputed: 0 }, '0'],
  ['three on record', { status: 'done', read: 14, onRecord: 3, disputed: 0 }, '3'],
  ['one of them disputed', { status: 'done', read: 14, onRecord: 3, disputed: 1 }, '≠1'],
  ['while the rest is read', { status: 'partial', read: 5, onRecord: 2, disputed: 0 }, '2'],
  ['paused', { status: 'paused', read: 5, onRecord: 2, disputed: 2 }, '≠2'],
  ['more than fits', { status: 'done', read: 400, onRecord: 300, disputed: 0 }, '99+'],
] as const)('%s', (_, summary, text) => expect(badgeFor(summary).text).toBe(text))

test('disputed claims stand out by a sign and by a colour of their own', () => {
  const calm = badgeFor({ status: 'done', read: 3, onRecord: 3, disputed: 0 })
  const disputed = badgeFor({ status: 'done', read: 3, onRecord: 3, disputed: 1 })
  expect(disputed.color).not.toBe(calm.color)
  expect(disputed.text).not.toBe(calm.text)
})
