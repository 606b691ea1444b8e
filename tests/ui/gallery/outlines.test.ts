import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, scenesIn } from './browsers.ts'
import { Visit } from './visit.ts'

// What a screen reader meets on every surface in every state, compared with what is kept in outlines/; both browsers must
// agree with the one file. After a change that is meant: `npx vitest run tests/ui/gallery/outlines.test.ts -u`, and look at
// the difference.
describe.each(Object.keys(BROWSERS) as (keyof typeof BROWSERS)[])('in %s', (name) => {
  let visit: Visit
  beforeAll(async () => {
    visit = await Visit.begin(name)
  })
  afterAll(() => visit?.end())

  test('every scene has the outline that is kept', async () => {
    for (const scene of scenesIn(name, visit.names)) {
      await visit.show(scene)
      const file = path.join(import.meta.dirname, 'outlines', `${scene}.txt`)
      await expect(await visit.ask('outline'), scene).toMatchFileSnapshot(file)
    }
  }, 300_000)
})
