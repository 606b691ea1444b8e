import type { ReadingTrail } from '../../model/trail.ts'
import { followScroll } from '../watch/follow-scroll.ts'
import type { PageReader } from './page-reader.ts'
import type { PageRecord } from './page-record.ts'

/** What a panel beside the page asks for, over what popup and card are told. */
export interface PanelTools {
  /** How the article was read, step by step. */
  trail(): ReadingTrail
  /** The claim that stands highest in the viewport: told now, and whenever scrolling rests on another. */
  followScroll(tell: (claimId: string | undefined) => void, signal: AbortSignal): void
}

/** The panel's tools of one session, until it ends. */
export function panelTools(record: PageRecord, reader: PageReader, end: AbortSignal): PanelTools {
  return {
    trail: () => reader.trail(),
    followScroll: (tell, signal) => followScroll(() => record.firstInView(), tell, AbortSignal.any([signal, end])),
  }
}
