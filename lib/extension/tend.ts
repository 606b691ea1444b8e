import { browser } from 'wxt/browser'
import type { Shelf } from '../packs/shelf.ts'

/** The one alarm: the next moment at which there is something to do for packs. */
export const PACKS_ALARM = 'packs'

/** Finishes what was interrupted, asks what is due, and sets the alarm; did any pack change? Asks nobody without a subscription. */
export async function tend(shelf: Shelf): Promise<boolean> {
  const before = await copiesOf(shelf)
  if (await shelf.hasWork()) await callAgain()
  const next = await shelf.tend()
  await setAlarm(next)
  return before !== (await copiesOf(shelf))
}

/**
 * Before work that may take longer than the browser lets us live: wakes the background every minute until it is done.
 * Whoever begins an import calls this, so that a stop at any moment is followed by a life that goes on; `tend` sets the
 * alarm anew when nothing is left to do.
 */
export async function callAgain(): Promise<void> {
  await browser.alarms.create(PACKS_ALARM, { delayInMinutes: 1, periodInMinutes: 1 })
}

/** Sets the alarm for the earliest subscription, or takes it away. */
async function setAlarm(next: string | undefined): Promise<void> {
  if (next === undefined) await browser.alarms.clear(PACKS_ALARM)
  else await browser.alarms.create(PACKS_ALARM, { when: Date.parse(next) })
}

async function copiesOf(shelf: Shelf): Promise<string> {
  return (await shelf.rows()).map(({ pack }) => pack.generation).join()
}
