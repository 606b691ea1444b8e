import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, scenesIn } from './browsers.ts'
import { Visit } from './visit.ts'

/** Popups and panels are never wider than this; pages and cards are. */
const WIDE = { popup: 400, panel: 380, other: 900 } as const

const widthOf = (scene: string): number =>
  scene.startsWith('popup') ? WIDE.popup : scene.startsWith('panel') ? WIDE.panel : WIDE.other

// In every scene, as wide as it is meant to be and at 320 pixels (which is also 1280 at 400 %), from left to right and from
// right to left: nothing is too small to press, cut off, or outside of the page.
describe.each(Object.keys(BROWSERS) as (keyof typeof BROWSERS)[])('in %s', (name) => {
  let visit: Visit
  beforeAll(async () => {
    visit = await Visit.begin(name)
  })
  afterAll(() => visit?.end())

  test.each(name === 'chromium' ? ['en-GB', 'en-x-rtl'] : ['en-GB'])(
    'boxes of every scene, %s',
    async (locale) => {
      const found: string[] = []
      for (const scene of scenesIn(name, visit.names)) {
        for (const width of [widthOf(scene), 320]) {
          await visit.resize(width, 760)
          if (width !== 320 || scene.startsWith('popup')) await visit.show(scene, locale)
          found.push(...(await visit.ask('boxProblems')).map((problem) => `${scene} at ${width}: ${problem}`))
        }
      }
      expect(found).toEqual([])
    },
    400_000,
  )
})
