import type { Page } from 'puppeteer-core'

export type BrowserName = 'chromium' | 'firefox'

/** How the browser is started. */
export interface StartOptions {
  /** Hosts granted as a reader grants them on the options page; none for a fresh installation. */
  readonly granted: readonly string[]
  /** Allow the extension in private windows too, as the switch in the browser's own manager does. */
  readonly privately?: boolean
  /** Open a window that a person can see; otherwise headless. */
  readonly visible?: boolean
}

/** A real browser with the built extension in it, the same for both makes. */
export interface BrowserUnderTest {
  readonly name: BrowserName
  /** The welcome page opened by itself at the installation. */
  readonly isWelcomed: boolean
  /** Grant hosts while pages are open, as a reader does; in Chromium only such as were granted before. */
  grant(hosts: readonly string[]): Promise<void>
  open(address: string): Promise<Page>
  /** Open this in a private window; the extension must be allowed there. */
  openPrivately(address: string): Promise<void>
  /** A page of the extension in a tab. */
  extensionPage(file: string): Promise<Page>
  /** Run a function with the extension's own rights; `api` is its WebExtension API. */
  inExtension<Result, Arguments extends unknown[]>(
    act: (api: ExtensionApi, ...values: Arguments) => Promise<Result> | Result,
    ...values: Arguments
  ): Promise<Result>
  /** Press the real toolbar button over this page; its popup opens and `activeTab` is granted. */
  pressButton(page: Page): Promise<Popup>
  /** Show a page in the browser's own reader view, where it has one, or leave that again; the address shown then. */
  toggleReaderView?(page: Page): Promise<string>
  /** Show the page in front as it would be on paper. */
  showOnPaper(page: Page): Promise<void>
  /** Collect the garbage of the page in front now. */
  collectGarbage(page: Page): Promise<void>
  /** Start the extension anew in place, as an update does: its scripts in open pages are orphaned. */
  reloadExtension(): Promise<void>
  /** Disable the extension as the browser's own manager does. */
  removeExtension(): Promise<void>
  /** What our entries in the browser's own menus are called; Chromium tells nobody. */
  menuTitles?(): Promise<readonly string[]>
  /** The tab of ours that shows this page ("options.html"), once it is there. */
  ownTab(file: string): Promise<Page>
  /** What the key of this command does in the page in front; the key itself belongs to the browser. */
  runCommand(page: Page, command: string): Promise<void>
  /** Where files that are saved go. */
  readonly downloads: string
  /** Stop worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>
  /** Kill the browser's process as a crash does, and start it again on the same profile. */
  crash(): Promise<void>
  /** Resolves when the browser is gone, whoever closed it. */
  closed(): Promise<void>
  close(): Promise<void>
}

/** The popup that the toolbar button opened. */
export interface Popup {
  text(): Promise<string>
  /** Press the first element that the selector finds. */
  press(selector: string): Promise<void>
  /** Press the control whose name has these words; the names of all controls where there is none. */
  pressNamed(words: string): Promise<void>
  /** Save a picture of it, where the browser can take one. */
  screenshot?(file: string): Promise<void>
  close(): Promise<void>
}

/** As much of the API as tests use. */
export interface ExtensionApi {
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    remove(tabId: number): Promise<void>
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>
  }
  readonly alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>
    create(name: string, at: { when: number }): Promise<void>
  }
  readonly windows: { create(what: object): Promise<unknown> }
  readonly runtime: {
    sendMessage(message: object): Promise<unknown>
    reload(): void
    getManifest(): { version: string }
  }
  readonly scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> }
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> }
  readonly storage: { local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> } }
  readonly permissions: { getAll(): Promise<{ origins: string[] }>; remove(what: object): Promise<boolean> }
}
