/** Which folder of lib may import which others (and which packages). ARCHITECTURE.md shows the same table. */
export const LAYERS: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages?: readonly string[] }>
> = {
  model: { folders: [] },
  world: { folders: ['model', 'text'] },
  wording: { folders: ['model'] },
  text: { folders: ['model'] },
  detect: { folders: ['model', 'text', 'world'] },
  match: { folders: ['model', 'text', 'world'], packages: ['fuse.js'] },
  compare: { folders: ['model', 'text', 'world'] },
  crosscheck: { folders: ['model', 'text', 'world', 'match', 'compare'] },
  page: { folders: ['model', 'text', 'settings'] },
  packs: { folders: ['model', 'text', 'world'], packages: ['valibot', 'idb'] },
  extension: {
    folders: ['model', 'settings', 'messaging', 'crosscheck', 'packs', 'world', 'match', 'page'],
    packages: ['webextension-polyfill', 'wxt'],
  },
  settings: { folders: [], packages: ['wxt'] },
  messaging: {
    folders: ['model', 'settings'],
    packages: ['valibot', 'wxt', 'webextension-polyfill', '@webext-core/messaging'],
  },
  ui: { folders: ['model', 'wording', 'messaging', 'settings'], packages: ['preact', 'webextension-polyfill', 'wxt'] },
}

/** The pure core: no DOM, no browser API, no clock, no console, no package but those named above. */
export const CORE: readonly string[] = ['model', 'world', 'text', 'detect', 'match', 'compare', 'crosscheck', 'wording']
