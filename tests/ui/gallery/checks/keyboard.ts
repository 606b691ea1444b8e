import { expect, test } from 'vitest'
import type { Visit } from '../visit.ts'

const SURFACES = [
  'popup-figures-long',
  'popup-unread',
  'popup-paused',
  'panel-figures',
  'panel-detail',
  'panel-said',
  'panel-how',
  'welcome',
  'options',
  'card-corroborated',
  'card-sixty',
] as const

/**
 * The Tab key alone leads to everything that can be pressed, in the order of the page, each with a name to be spoken and a
 * mark to be seen; and then out again.
 */
export function checkKeyboard(visit: () => Visit): void {
  test.each(SURFACES)('%s is walked by keyboard', async (scene) => {
    await visit().renew()
    await visit().show(scene)
    const stops = await visit().ask('stops')
    const reached: string[] = []
    // A card opens with the focus on its title: its four buttons are before that.
    if (scene.startsWith('card')) reached.push(...(await back(visit(), 4)))
    for (let press = 0; press < stops.length + 4; press++) {
      await visit().page.keyboard.press('Tab')
      const now = await visit().ask('focused')
      if (now === undefined) break
      expect(now, `after ${reached.at(-1)}: ${now.stop}`).toMatchObject({ isSeen: true })
      if (!now.isScroller) reached.push(now.stop)
    }
    expect(reached.slice(0, stops.length)).toEqual(stops)
    expect(stops.filter((stop) => stop.endsWith('“”'))).toEqual([])
  })
}

/** Steps back so many times; what was reached last stands first, as it does on the page. */
async function back(visit: Visit, presses: number): Promise<readonly string[]> {
  const reached: string[] = []
  await visit.page.keyboard.down('Shift')
  for (let press = 0; reached.length < presses && press < 2 * presses; press++) {
    await visit.page.keyboard.press('Tab')
    const now = await visit.ask('focused')
    if (now?.isScroller === false) reached.unshift(now.stop)
  }
  await visit.page.keyboard.up('Shift')
  for (let press = 1; press < presses; press++) await visit.page.keyboard.press('Tab')
  return reached
}
