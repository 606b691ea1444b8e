import { expect, test } from 'vitest'
import { News } from '../../../lib/page/session/news.ts'
import type { Summary } from '../../../lib/page/session/ports.ts'

function page() {
  const numbers = { read: 3, onRecord: 1, disputed: 0 }
  const told: Summary[] = []
  const end = new AbortController()
  const record = { summary: (status: Summary['status']) => ({ status, ...numbers }) }
  const news = new News(record, { changed: (summary) => told.push(summary) }, end.signal)
  return { numbers, told, end, news }
}

test('a card that opens or marks that are hidden wake nobody', () => {
  const { news, told } = page()
  news.stands('done')
  news.changed({ nothingRead: true })
  news.changed({ nothingRead: true })
  expect(told).toEqual([{ status: 'done', read: 3, onRecord: 1, disputed: 0 }])
})

test('whoever watches hears of it, until it goes', () => {
  const { news } = page()
  let heard = 0
  const leaves = new AbortController()
  news.watch(() => heard++, leaves.signal)
  news.stands('done')
  expect(heard).toBe(0)
  news.changed({ nothingRead: true })
  expect(heard).toBe(1)
  leaves.abort()
  news.changed({ nothingRead: true })
  expect(heard).toBe(1)
})

test('another number is told, though nothing was read; and a reading, though no number is another', () => {
  const { news, told, numbers } = page()
  news.stands('done')
  numbers.disputed = 1
  news.changed({ nothingRead: true })
  expect(told.at(-1)).toEqual({ status: 'done', read: 3, onRecord: 1, disputed: 1, nothingRead: true })
  news.changed()
  expect(told).toHaveLength(3)
})

test('nothing is told of a page that was left', () => {
  const { news, told, end } = page()
  news.stands('done')
  end.abort()
  news.changed()
  expect(told).toHaveLength(1)
})
