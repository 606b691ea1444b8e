import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Placing, placeCard } from '../../../lib/ui/card/place-card.ts'

const viewport = { width: 1000, height: 800 }
const card = { width: 408, height: 400 }
const line = (top: number, left = 300) => ({ left, top, width: 120, height: 24 })
const at = (top: number, more: Partial<Placing> = {}): Placing => ({
  viewport,
  card,
  claim: [line(top)],
  sentence: [line(top), line(top + 24, 100)],
  direction: 'ltr',
  ...more,
})

test('below the sentence where there is room', () => {
  expect(placeCard(at(100))).toMatchObject({ side: 'below', edge: 156, left: 292 })
})
test('above it at the foot of the viewport', () => {
  expect(placeCard(at(700))).toMatchObject({ side: 'above', edge: 692 })
})
test('on the larger side, scrolled inside, where it fits on neither', () => {
  expect(placeCard(at(350, { card: { width: 408, height: 700 } }))).toMatchObject({ side: 'below', maxHeight: 386 })
})
test('starts at the right end of the figure in a right-to-left language', () => {
  expect(placeCard(at(100, { direction: 'rtl', claim: [line(100, 600)] })).left).toBe(600 + 120 - 408 + 8)
})
test('keeps off the figure where the sentence fills the viewport', () => {
  const place = placeCard(at(300, { sentence: [{ left: 0, top: -200, width: 900, height: 1400 }] }))
  expect(place).toMatchObject({ side: 'below', edge: 332 })
})
test('stands free where the words are gone', () => {
  expect(placeCard(at(0, { claim: [], sentence: [] }))).toMatchObject({ side: 'free', edge: 8 })
})

describe('wherever the sentence is', () => {
  const placings = fc.record({
    top: fc.integer({ min: -2000, max: 2000 }),
    left: fc.integer({ min: -500, max: 1500 }),
    height: fc.integer({ min: 40, max: 3000 }),
  })
  test('the card stays in the viewport and never covers a figure that is in view', () => {
    fc.assert(
      fc.property(placings, ({ top, left, height }) => {
        const place = placeCard(
          at(0, { card: { width: 408, height }, claim: [line(top, left)], sentence: [line(top, left)] }),
        )
        const shown = Math.min(height, place.maxHeight)
        const cardTop = place.side === 'above' ? place.edge - shown : place.edge
        const bottom = cardTop + shown
        expect(place.left).toBeGreaterThanOrEqual(0)
        expect(place.left + 408).toBeLessThanOrEqual(1000)
        expect(cardTop).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(800)
        if (top >= 0 && top + 24 <= 800) expect(bottom <= top || cardTop >= top + 24).toBe(true)
      }),
    )
  })
})
