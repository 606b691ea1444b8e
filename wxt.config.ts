import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type UserManifest } from 'wxt'
import { SHIPPED_INDEX } from './lib/packs/bundled.ts'

/** The same on every machine, so that settings survive a reinstallation from source. */
const FIREFOX_ID = 'second-source@second-source.example'

// Granted at install; none of them lets us see a page before the reader asks.
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus']

// At most four commands may suggest a key: a fifth stops Chrome from loading.
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  'next-claim': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextClaim__' },
  'previous-claim': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousClaim__' },
  'check-selection': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandCheckSelection__' },
  'toggle-marks': { description: '__MSG_commandToggleMarks__' },
  'open-panel': { description: '__MSG_commandOpenPanel__' },
} satisfies UserManifest['commands']

const SHARED: UserManifest = {
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  permissions: PERMISSIONS,
  optional_host_permissions: ['*://*/*'],
  action: { default_title: '__MSG_extensionName__' },
  commands: COMMANDS,
}

// Nothing from elsewhere but subscribed packs: https, or http from this machine.
const CONTENT_SECURITY_POLICY = {
  extension_pages: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}

const CHROME: UserManifest = { minimum_chrome_version: '123' }

const FIREFOX: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

/** `wxt/browser` becomes webextension-polyfill, except in content scripts, whose budgets it would break. */
const polyfilled = { 'wxt/browser': resolve(import.meta.dirname, 'lib/extension/polyfilled-browser.ts') }
/** In the bootstrap it is the browser's own API, touched late. */
const lazy = { 'wxt/browser': resolve(import.meta.dirname, 'lib/extension/lazy-browser.ts') }

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  manifest: ({ browser, command }) => ({
    ...SHARED,
    ...(browser === 'firefox' ? FIREFOX : CHROME),
    // The development server brings a policy of its own.
    ...(command === 'build' ? { content_security_policy: CONTENT_SECURITY_POLICY } : {}),
  }),
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The packs' index comes with the build, so that no reader's browser has to make it.
    'build:publicAssets': async (wxt, files) => {
      const { makeShippedIndex } = await import('./scripts/pack/bundled-from-disk.ts')
      const made = resolve(wxt.config.wxtDir, SHIPPED_INDEX)
      await writeFile(made, await makeShippedIndex())
      files.push({ absoluteSrc: made, relativeDest: `packs/${SHIPPED_INDEX}` })
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script')) return
      const api = entrypoints.some(({ type }) => type === 'unlisted-script') ? lazy : polyfilled
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...api } }
    },
    'vite:devServer:extendConfig': (config) => {
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...polyfilled } }
    },
  },
  zip: { excludeSources: ['tests/**', 'docs/**', '.ci/**', '*.log'] },
})
