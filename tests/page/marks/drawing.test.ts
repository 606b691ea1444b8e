import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TextRange } from '../../../lib/page/marks/boxes.ts'
import { Marks } from '../../../lib/page/marks/marks.ts'
import { randomMarkNames } from '../../../lib/page/marks/names.ts'

const registry = new Map<string, Set<TextRange>>()
const names = randomMarkNames()

// A registry as browsers have it, for a page that is one text.
beforeEach(() => {
  registry.clear()
  vi.stubGlobal('Highlight', class extends Set<TextRange> {})
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('document', {})
})
afterEach(() => vi.unstubAllGlobals())

const node = { getRootNode: () => document, parentElement: null } as unknown as Node
const rangeAt = (start: number): TextRange => ({
  startContainer: node,
  startOffset: start,
  endContainer: node,
  endOffset: start + 5,
  collapsed: false,
})
const marked = (standing: 'unknown' | 'disputed') =>
  [...(registry.get(names[standing]) ?? [])].map(({ startOffset }) => startOffset)
const marksOf = () => new Marks(names, 'all', () => undefined)

test('what is set is seen once it is drawn', () => {
  const marks = marksOf()
  marks.set('a', 'unknown', [rangeAt(0)])
  expect(marked('unknown')).toEqual([])
  marks.draw()
  expect(marked('unknown')).toEqual([0])
})

test('another standing takes the place of the one before when it is drawn, not before', () => {
  const marks = marksOf()
  marks.set('a', 'unknown', [rangeAt(0)])
  marks.draw()
  marks.set('a', 'disputed', [rangeAt(0)])
  expect([marked('unknown'), marked('disputed')]).toEqual([[0], []])
  marks.draw()
  expect([marked('unknown'), marked('disputed')]).toEqual([[], [0]])
})

test('what is taken away is gone at once, and what waited of it is never drawn', () => {
  const marks = marksOf()
  marks.set('a', 'unknown', [rangeAt(0)])
  marks.set('b', 'unknown', [rangeAt(10)])
  marks.draw()
  marks.set('a', 'disputed', [rangeAt(0)])
  marks.set('c', 'unknown', [rangeAt(20)])
  for (const id of ['a', 'c']) marks.delete(id)
  expect(marked('unknown')).toEqual([10])
  marks.draw()
  expect([marked('unknown'), marked('disputed')]).toEqual([[10], []])
})

test('marks that nobody sees yet are drawn seldom: a thousand, ten at a time, in less than a dozen goes', () => {
  const marks = marksOf()
  const sizes = new Set<number>()
  for (let at = 0; at < 1_000; at++) {
    marks.set(`m${at}`, 'unknown', [rangeAt(at * 10)])
    if (at % 10 === 9) marks.drawIfMany()
    sizes.add(marked('unknown').length)
  }
  expect(sizes.size).toBeLessThan(12)
  marks.draw()
  expect(marked('unknown')).toHaveLength(1_000)
})

test('all that was drawn or waits is gone when marks are cleared', () => {
  const marks = marksOf()
  marks.set('a', 'unknown', [rangeAt(0)])
  marks.draw()
  marks.set('b', 'unknown', [rangeAt(10)])
  marks.clear()
  marks.draw()
  expect(registry.size).toBe(0)
})
