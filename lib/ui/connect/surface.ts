import { browser } from 'wxt/browser'
import { overhearPageChanges, sendToBackground, sendToPage } from '../../messaging/channel.ts'
import { watchTab } from '../../messaging/watch-port.ts'
import { patternFor } from '../../settings/sites.ts'
import type { SurfaceActions, SurfaceState } from '../surface-state.ts'
import { openOptions, openPanel } from './open.ts'
import { frontTab, stateOfTab } from './tab-state.ts'

/** While a page is read, its state is asked for this often, beside what it tells by itself. */
const ASK_AGAIN_MS = 400

/** A popup or panel in connection with the tab in front of it. */
export class SurfaceConnection {
  readonly #show: (state: SurfaceState) => void
  #tabId: number | undefined
  #state: SurfaceState = { kind: 'loading' }
  #again: ReturnType<typeof setTimeout> | undefined
  #scrolled: ((claimId: string | undefined) => void) | undefined
  #followed: string | undefined
  #unfollow: (() => void) | undefined

  constructor(show: (state: SurfaceState) => void) {
    this.#show = show
  }

  /** Follows the tab in front, and its page as it is read. */
  start(signal: AbortSignal): void {
    overhearPageChanges((tabId) => tabId === this.#tabId && this.refresh(), signal)
    const listener = () => void this.refresh()
    browser.tabs.onActivated.addListener(listener)
    browser.tabs.onUpdated.addListener(listener)
    signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(listener)
      browser.tabs.onUpdated.removeListener(listener)
    })
  }

  /** Asks tab and page how things stand, and shows it. */
  async refresh(): Promise<SurfaceState> {
    clearTimeout(this.#again)
    const tab = await frontTab()
    this.#tabId = tab?.id
    this.#state = tab === undefined ? { kind: 'restricted' } : await stateOfTab(tab.id, tab.url)
    this.#show(this.#state)
    this.#follow()
    if (this.#state.kind === 'read' && isUnderWay(this.#state.page.status)) {
      this.#again = setTimeout(() => this.refresh(), ASK_AGAIN_MS)
    }
    return this.#state
  }

  /** From now on, tells which claim stands highest in the article's view; follows the tab in front. */
  followScroll(told: (claimId: string | undefined) => void): void {
    this.#scrolled = told
  }

  /** The connection is to one session of one page; another begins with another. */
  #follow(): void {
    const page = this.#state.kind === 'read' ? `${this.#tabId} ${this.#state.page.facts?.url}` : undefined
    if (this.#scrolled === undefined || page === this.#followed) return
    this.#unfollow?.()
    this.#unfollow = undefined
    this.#followed = page
    this.#scrolled(undefined)
    const watcher = { inView: this.#scrolled, changed: () => void this.refresh() }
    if (page !== undefined && this.#tabId !== undefined) this.#unfollow = watchTab(this.#tabId, watcher)
  }

  /** Reads the page in front now. Where the browser forbids it, that is what is shown. */
  async check(): Promise<void> {
    const tab = await frontTab()
    if (tab === undefined) return
    const answer = await sendToBackground('checkTab', { tabId: tab.id })
    if (answer.ok) await this.refresh()
    else this.#show({ kind: 'restricted' })
  }

  /** What the surface can ask for. */
  readonly actions: SurfaceActions = {
    goTo: (claimId) => void this.#tell((tabId) => sendToPage(tabId, 'goToClaim', { claimId })),
    checkPage: () => void this.check(),
    resume: () => void this.#tell((tabId) => sendToPage(tabId, 'resume')),
    switchSite: (on) => void this.#switchSite(on),
    allowSite: () => this.#allowSite(),
    setMarksHidden: (hidden) => void this.#tell((tabId) => sendToPage(tabId, 'setMarksHidden', { hidden })),
    refuse: (claim, { id, pack }) => {
      if (this.#state.kind !== 'read' || this.#state.page.facts === undefined) return
      const { facts } = this.#state.page
      void sendToBackground('refuse', { claim, facts, report: { id, pack } }).then(() => this.refresh())
    },
    pageReports: async () =>
      this.#tabId === undefined ? [] : sendToBackground('pageReports', { tabId: this.#tabId }).catch(() => []),
    keepPageReports: async () =>
      this.#tabId === undefined ? 0 : sendToBackground('keepPageReports', { tabId: this.#tabId }),
    saidAndDenied: (speaker) => sendToBackground('saidAndDenied', speaker).catch(() => []),
    readingTrail: async () =>
      this.#tabId === undefined ? undefined : sendToPage(this.#tabId, 'readingTrail').catch(() => undefined),
    openPanel: () => void openPanel(this.#tabId),
    openOptions: () => void openOptions(),
  }

  async #tell(send: (tabId: number) => Promise<unknown>): Promise<void> {
    if (this.#tabId === undefined) return
    await send(this.#tabId)
    await this.refresh()
  }

  async #switchSite(on: boolean): Promise<void> {
    if (!('host' in this.#state)) return
    await sendToBackground('switchSite', { host: this.#state.host, on })
    if (on) await this.check()
    else await this.refresh()
  }

  /** The request comes first in the press: a browser that waited for anything else would refuse it. */
  #allowSite(): void {
    if (!('host' in this.#state)) return
    const { host } = this.#state
    if (import.meta.env.FIREFOX) void openOptions(`allow=${encodeURIComponent(host)}`)
    else void browser.permissions.request({ origins: [patternFor(host)] }).then(() => this.check())
  }
}

function isUnderWay(status: Extract<SurfaceState, { kind: 'read' }>['page']['status']): boolean {
  return status === 'reading' || status === 'partial'
}
