import type { OpenCard } from '../../model/card.ts'
import type { MarksSetting } from '../../settings/marks.ts'
import type { Home } from '../marks/homes.ts'
import type { MarkNames } from '../marks/names.ts'

/** What the background hands to the detector as it injects it, so that no message is needed first. */
export interface Seed {
  readonly names: MarkNames
  readonly marks: MarksSetting
  /** Of the card; the reader may choose another one meanwhile. */
  language: string
  /** The style of marks is in the page for these kinds of places. */
  readonly homes: readonly Home[]
  /** Read the page by itself, or only what the reader selects. */
  readonly reads: 'page' | 'selection'
}

/**
 * Where our content scripts in one page find each other. They are separate
 * bundles in one isolated world, which the page's own scripts cannot see:
 *
 *     background ─ seed ─▶ detector ─ wants ─▶ card
 */
export interface MeetingPoint {
  seed?: Seed
  bootstrap?: { isAlive(): boolean; stop(): void }
  session?: { isAlive(): boolean }
  openCard?: OpenCard
  cardArrived?: (openCard: OpenCard) => void
}

/** The global name; the background's injected function uses it too. */
export const MEETING_POINT = 'secondSourceMeetingPoint'

/** The meeting point of this page, made on first use. */
export function meetingPoint(): MeetingPoint {
  const world = globalThis as { [MEETING_POINT]?: MeetingPoint }
  world[MEETING_POINT] ??= {}
  return world[MEETING_POINT]
}

/** Stop looking for articles here, and forget who met: what was stopped remembers by whom, and would keep a page's claims in memory. */
export function leaveMeetingPoint(): void {
  const point = meetingPoint()
  point.bootstrap?.stop()
  delete point.bootstrap
  delete point.session
}
