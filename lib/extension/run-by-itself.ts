import { browser } from 'wxt/browser'
import { EVERY_SITE } from '../settings/sites.ts'
import { BOOTSTRAP, injectBootstrap } from './inject.ts'

const SCRIPT_ID = 'bootstrap'

/**
 * On every granted page, open now or later: register the one bootstrap (the
 * browser limits it to granted hosts) and start it in tabs already open. Called
 * on install, update, start and each grant; twice does no harm.
 */
export async function runWhereGranted(): Promise<void> {
  // In this order: a page that loads meanwhile is either registered for or already open.
  await register()
  await startInOpenTabs()
}

/**
 * The same, once for each time the extension starts: installed, updated, enabled
 * again, or with the browser. No single event tells all of these; what is kept in
 * the session's storage ends with each of them.
 */
export async function runOnceStarted(): Promise<void> {
  const { started } = await browser.storage.session.get('started')
  if (started === true) return
  await browser.storage.session.set({ started: true })
  await runWhereGranted()
}

async function register(): Promise<void> {
  const script = { id: SCRIPT_ID, matches: [EVERY_SITE], js: [BOOTSTRAP], runAt: 'document_idle' as const }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (registered.length > 0) return browser.scripting.updateContentScripts([script])
  // Two starts at once (install and startup) may both find nothing; the second registration then fails harmlessly.
  await browser.scripting.registerContentScripts([script]).catch(() => undefined)
}

async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const readable = origins.filter((origin) => /^(\*|https?):/.test(origin))
  if (readable.length === 0) return
  const tabs = await browser.tabs.query({ url: readable, discarded: false })
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectBootstrap(id)])))
}
