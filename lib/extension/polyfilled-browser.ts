import polyfill from 'webextension-polyfill'
import type { browser as native } from 'wxt/browser'

// Background and extension pages import `wxt/browser` and get this module, by
// an alias in wxt.config.ts: one promise-based API in both browsers. The
// polyfill passes through what it does not know (scripting, sidePanel).

/** The WebExtension API as promises. */
export const browser = polyfill as unknown as typeof native
