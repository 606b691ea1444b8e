import type { SurfaceActions } from '../../../lib/ui/surface-state.ts'
import { ledger, trail } from '../fixtures/behind.ts'

const ignore = () => undefined

/** Buttons that do nothing: the gallery only looks. */
export const noActions: SurfaceActions = {
  goTo: ignore,
  checkPage: ignore,
  resume: ignore,
  switchSite: ignore,
  allowSite: ignore,
  setMarksHidden: ignore,
  refuse: ignore,
  pageReports: async () => [],
  keepPageReports: async () => 0,
  saidAndDenied: async () => ledger,
  readingTrail: async () => trail,
  openPanel: ignore,
  openOptions: ignore,
}
