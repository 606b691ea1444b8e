/** How a scene is looked at. */
export interface Variant {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active'
  readonly locale?: string
  /** Only scenes whose name contains one of these; without it, all. */
  readonly scenes?: readonly string[]
}

/** Every scene in light and dark; the special ways of looking at the scenes where they matter. */
export const VARIANTS: readonly Variant[] = [
  { name: 'panel', width: 380, height: 800, scenes: ['panel'] },
  { name: 'popup', width: 408, height: 600, scenes: ['popup'] },
  { name: 'light', width: 900, height: 760 },
  { name: 'dark', width: 900, height: 760, colorScheme: 'dark' },
  {
    name: 'forced',
    width: 900,
    height: 760,
    forcedColors: 'active',
    scenes: ['card-corroborated', 'card-statement', 'popup-figures', 'panel-figures', 'welcome', 'options'],
  },
  {
    name: 'narrow',
    width: 320,
    height: 640,
    scenes: ['card-corroborated', 'card-sixty', 'panel-figures', 'welcome', 'options'],
  },
  {
    name: 'rtl',
    width: 900,
    height: 760,
    locale: 'en-x-rtl',
    scenes: ['card-corroborated', 'popup-figures', 'panel-figures', 'welcome', 'options'],
  },
  {
    name: 'pseudo',
    width: 320,
    height: 640,
    locale: 'en-x-pseudo',
    scenes: ['popup-figures', 'panel-figures', 'options'],
  },
  ...['de', 'uk'].map((locale) => ({
    name: locale,
    width: 900,
    height: 760,
    locale,
    scenes: ['card-corroborated', 'card-statement', 'popup-figures', 'panel-figures', 'welcome', 'options'],
  })),
]
