import type { ReadingTrail } from '../../model/trail.ts'
import { followScroll } from '../watch/follow-scroll.ts'
import type { News } from './news.ts'
import type { PageReader } from './page-reader.ts'
import type { PageRecord } from './page-record.ts'

/** What a panel that watches is told. */
export interface Watcher {
  inView(claimId: string | undefined): void
  /** Something is shown differently, of which the background is told nothing. */
  changed(): void
}

/** What a panel beside the page asks for, over what popup and card are told. */
export interface PanelTools {
  /** How the article was read, step by step. */
  trail(): ReadingTrail
  /** Tells the claim that stands highest in the viewport, now and whenever scrolling rests on another, and what else changes. */
  watch(watcher: Watcher, signal: AbortSignal): void
}

/** The panel's tools of one session, until it ends. */
export function panelTools(record: PageRecord, reader: PageReader, news: News, end: AbortSignal): PanelTools {
  return {
    trail: () => reader.trail(),
    watch({ inView, changed }, signal) {
      const until = AbortSignal.any([signal, end])
      followScroll(() => record.firstInView(), inView, until)
      news.watch(changed, until)
    },
  }
}
