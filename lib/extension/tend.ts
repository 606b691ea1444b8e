import { browser } from 'wxt/browser'
import type { Shelf } from '../packs/shelf.ts'

/** The one alarm: the next moment at which a subscribed pack is due. */
export const PACKS_ALARM = 'packs'

/** Finishes what was interrupted, asks what is due, and sets the alarm; did any pack change? Asks nobody without a subscription. */
export async function tend(shelf: Shelf): Promise<boolean> {
  const before = await copiesOf(shelf)
  const next = await shelf.tend()
  await setAlarm(next)
  return before !== (await copiesOf(shelf))
}

/** Sets the alarm for the earliest subscription, or takes it away. */
async function setAlarm(next: string | undefined): Promise<void> {
  if (next === undefined) await browser.alarms.clear(PACKS_ALARM)
  else browser.alarms.create(PACKS_ALARM, { when: Date.parse(next) })
}

async function copiesOf(shelf: Shelf): Promise<string> {
  return (await shelf.rows()).map(({ pack }) => pack.generation).join()
}
