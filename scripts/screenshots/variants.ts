/** How a scene is looked at. */
export interface Variant {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly look: Look
  readonly locale?: string
  /** Only scenes whose name contains one of these; without it, all. */
  readonly scenes?: readonly string[]
}

/** What the browser or the reader asks of a page: a colour scheme, colours of their own, paper. */
export type Look = 'light' | 'dark' | 'forced' | 'print'

const MAIN = ['card-corroborated', 'card-statement', 'card-sixty', 'popup-figures', 'panel-figures', 'panel-detail']
/** The scenes with most words. */
const WORDY = [
  'card-statement',
  'popup-figures',
  'popup-unread',
  'panel-detail-sixty',
  'panel-figures',
  'panel-said',
  'panel-how',
  'welcome-refused',
  'options',
]
const PAGES = ['welcome', 'options']

/** Every scene in light and dark; the special ways of looking at the scenes where they matter. */
export const VARIANTS: readonly Variant[] = [
  { name: 'light', look: 'light', width: 760, height: 760, scenes: ['card-', ...PAGES] },
  { name: 'light', look: 'light', width: 400, height: 600, scenes: ['popup-'] },
  { name: 'light', look: 'light', width: 380, height: 800, scenes: ['panel-'] },
  { name: 'dark', look: 'dark', width: 760, height: 760, scenes: ['card-', ...PAGES] },
  { name: 'dark', look: 'dark', width: 400, height: 600, scenes: ['popup-'] },
  { name: 'dark', look: 'dark', width: 380, height: 800, scenes: ['panel-'] },
  { name: 'forced', look: 'forced', width: 760, height: 760, scenes: [...MAIN, ...PAGES] },
  { name: 'narrow', look: 'light', width: 320, height: 640, scenes: [...MAIN, 'panel-said', 'panel-how', ...PAGES] },
  ...spokenIn('de', 'es', 'fr', 'pl', 'uk'),
  {
    name: 'rtl',
    look: 'light',
    width: 400,
    height: 700,
    locale: 'en-x-rtl',
    scenes: [...MAIN, 'panel-said', ...PAGES],
  },
  {
    name: 'pseudo',
    look: 'light',
    width: 320,
    height: 640,
    locale: 'en-x-pseudo',
    scenes: ['popup-figures', 'panel-figures', 'options'],
  },
  { name: 'print', look: 'print', width: 760, height: 900, scenes: ['panel-paper'] },
]

/** Every language of readers but English, as narrow as a popup is. */
function spokenIn(...locales: readonly string[]): readonly Variant[] {
  return locales.map((locale) => ({ name: locale, look: 'light', width: 400, height: 700, locale, scenes: WORDY }))
}
