import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { comparingItem, languageItem, libraryItem, marksItem, packsItem, sitesItem } from '../../lib/settings/items.ts'

// One saved example a version: what a reader's storage holds today must be read for ever.
const SAVED = {
  sites: { 1: { where: 'news', off: ['example.org'] } },
  marks: { 1: { density: 'conflicts', hover: false } },
  comparing: { 1: { days: 14, gap: 20 } },
  packs: { 1: { off: ['gaza'] } },
  library: { 1: { on: true } },
  language: { 1: 'uk' },
} as const

const ITEMS = {
  sites: sitesItem,
  marks: marksItem,
  comparing: comparingItem,
  packs: packsItem,
  library: libraryItem,
  language: languageItem,
}

beforeEach(() => fakeBrowser.reset())

describe('settings as they were saved', () => {
  test.each(Object.keys(ITEMS) as (keyof typeof ITEMS)[])('%s', async (name) => {
    for (const [version, value] of Object.entries(SAVED[name])) {
      await fakeBrowser.storage.local.set({ [name]: value, [`${name}$`]: { v: Number(version) } })
      expect(await ITEMS[name].getValue()).toEqual(value)
    }
  })
})

test('with nothing saved: nothing runs by itself, everything is marked, nothing is learnt', async () => {
  expect(await sitesItem.getValue()).toEqual({ where: 'click', off: [] })
  expect(await marksItem.getValue()).toEqual({ density: 'all', hover: true })
  expect(await libraryItem.getValue()).toEqual({ on: false })
})
