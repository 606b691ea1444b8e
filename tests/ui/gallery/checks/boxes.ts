import { expect, test } from 'vitest'
import type { Visit } from '../visit.ts'

/**
 * In every scene, as wide as it is meant to be and at 320 pixels (which is also 1280 at 400 %), from left to right and from
 * right to left: nothing is too small to press, cut off, or outside of the page.
 */
export function checkBoxes(visit: () => Visit): void {
  const look = () => visit().ask('boxProblems')

  test.each(['en-GB', 'en-x-rtl'])('boxes of every scene, as wide as it is meant to be, %s', async (locale) =>
    expect(await visit().lookAtAll(locale, look)).toEqual([]),
  )

  test.each(['en-GB', 'en-x-rtl', 'en-x-pseudo'])('boxes of every scene at 320 pixels, %s', async (locale) =>
    expect(await visit().lookAtAllIn(320, locale, look)).toEqual([]),
  )
}
