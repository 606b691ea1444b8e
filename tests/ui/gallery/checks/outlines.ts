import path from 'node:path'
import { expect, test } from 'vitest'
import type { Visit } from '../visit.ts'

/**
 * What a screen reader meets on every surface in every state, compared with what is kept in outlines/; both browsers must
 * agree with the one file. After a change that is meant: `npx vitest run tests/ui/gallery/chromium.test.ts -u`, and look at
 * the difference.
 */
export function checkOutlines(visit: () => Visit): void {
  test('every scene has the outline that is kept', async () => {
    await visit().lookAtAll('en-GB', async (scene) => {
      const file = path.join(import.meta.dirname, '../outlines', `${scene}.txt`)
      await expect(await visit().ask('outline'), scene).toMatchFileSnapshot(file)
      return []
    })
  })
}
