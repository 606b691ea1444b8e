import { storage } from 'wxt/utils/storage'
import { type ComparingSetting, DEFAULT_COMPARING } from './comparing.ts'
import { DEFAULT_MARKS, type MarksSetting } from './marks.ts'
import { DEFAULT_SITES, type SitesSetting } from './sites.ts'

/** Packs the reader switched off, by id. A shipped pack is on until it is listed here. */
export interface PacksSetting {
  readonly off: readonly string[]
}

/** Whether this reader's own reading is kept as reports, on this machine only. Off until asked for. */
export interface LibrarySetting {
  readonly on: boolean
  /** Days after which what was not read again goes; missing or 0 keeps it. */
  readonly keepDays?: number
}

/** The language of our own words: a BCP 47 tag, or "auto" for the browser's. */
export type LanguageSetting = string

// Each stored value has a version from the start. A change of shape raises it,
// adds a migration, and leaves a saved example of the old shape in tests/settings.

/** Where the extension runs by itself, and where never. */
export const sitesItem = storage.defineItem<SitesSetting>('local:sites', { version: 1, fallback: DEFAULT_SITES })

/** Which claims are marked and when cards open. */
export const marksItem = storage.defineItem<MarksSetting>('local:marks', { version: 1, fallback: DEFAULT_MARKS })

/** How near two figures must be. */
export const comparingItem = storage.defineItem<ComparingSetting>('local:comparing', {
  version: 1,
  fallback: DEFAULT_COMPARING,
})

/** Which packs are asked. */
export const packsItem = storage.defineItem<PacksSetting>('local:packs', { version: 1, fallback: { off: [] } })

/** The reader's own library. */
export const libraryItem = storage.defineItem<LibrarySetting>('local:library', { version: 1, fallback: { on: false } })

/** The language of cards, popup and pages. */
export const languageItem = storage.defineItem<LanguageSetting>('local:language', { version: 1, fallback: 'auto' })
