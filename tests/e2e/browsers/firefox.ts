import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { browserPath } from '../../../scripts/setup/browsers.mjs'
import { controlNamed } from '../support/by-name.ts'
import { FirefoxItself } from './firefox-itself.ts'
import {
  allowInPrivateWindows,
  collectGarbage,
  disableAddon,
  popupIsClosed,
  popupPresses,
  popupPressesNamed,
  popupText,
  pressToolbarButton,
  runCommandOf,
  showOnPaper,
  stopEventPage,
  titlesInMenus,
  toggleReaderView,
} from './firefox-window.ts'
import { requestByPress } from './request-by-press.ts'
import type { BrowserUnderTest, ExtensionApi, Popup, StartOptions } from './under-test.ts'

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3')
const ADDON = 'second-source@second-source.example'
/** Firefox draws this by lot at installation; a preference fixes it. */
const UUID = '5c1a2f0e-7d43-4b8e-9a60-2f6f0c3b9d11'
const HOSTS = 'news.test,other.test,quiet.test,spa.test,sub.news.test'

/** Firefox with the built extension, headless. */
export async function startFirefox({ granted, privately = false }: StartOptions): Promise<BrowserUnderTest> {
  const executablePath = browserPath('firefox')
  if (executablePath === undefined) throw new Error('Firefox is not installed')
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-firefox-'))
  const browser = await launch(executablePath, folder)
  await browser.installExtension(EXTENSION)
  const welcome = await welcomePage(browser)
  // Opened first, so that pages under test come in front of it.
  const own = await openOwn(browser, 'options.html')
  const firefox = new Firefox(
    browser,
    await FirefoxItself.of(browser),
    own,
    welcome !== undefined,
    folder,
    executablePath,
  )
  await welcome?.close()
  if (privately) await firefox.allowPrivately()
  if (granted.length > 0) await firefox.grant(granted)
  return firefox
}

/** Profile and downloads lie in the folder. */
function launch(executablePath: string, folder: string): Promise<Browser> {
  const [downloads, userDataDir] = [path.join(folder, 'downloads'), path.join(folder, 'profile')]
  for (const each of [downloads, userDataDir]) mkdirSync(each, { recursive: true })
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir,
    defaultViewport: { width: 1000, height: 700 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': HOSTS,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  })
}

/** The page that opens by itself at installation; a tab in front would hide the page under test. */
async function welcomePage(browser: Browser): Promise<Page | undefined> {
  for (let round = 0; round < 50; round++) {
    for (const page of await browser.pages()) if (await isWelcome(page)) return page
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}

// Firefox does not tell the address of a page that an extension opened; the page itself does.
const isWelcome = (page: Page): Promise<boolean> =>
  page.evaluate(() => location.pathname === '/welcome.html').catch(() => false)

const shows = (page: Page, file: string): Promise<boolean> =>
  page.evaluate((name) => location.pathname === `/${name}`, file).catch(() => false)

/** A page of the extension; Firefox never tells the end of loading for these. */
async function openOwn(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`moz-extension://${UUID}/${file}`, { waitUntil: [] })
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
  return page
}

class Firefox implements BrowserUnderTest {
  readonly name = 'firefox'
  readonly isWelcomed: boolean
  readonly downloads: string
  readonly #folder: string
  readonly #executablePath: string
  #browser: Browser
  #itself: FirefoxItself
  #ownPage: Page

  constructor(
    browser: Browser,
    itself: FirefoxItself,
    ownPage: Page,
    isWelcomed: boolean,
    folder: string,
    executablePath: string,
  ) {
    this.isWelcomed = isWelcomed
    this.downloads = path.join(folder, 'downloads')
    this.#folder = folder
    this.#executablePath = executablePath
    this.#browser = browser
    this.#itself = itself
    this.#ownPage = ownPage
  }

  /** A preference answers the prompt. */
  grant(hosts: readonly string[]): Promise<void> {
    return requestByPress(this.#ownPage, hosts)
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage()
    // Firefox never tells the end of loading for its own pages.
    await page.goto(address, address.startsWith('about:') ? { waitUntil: [] } : {})
    return page
  }

  async ownTab(file: string): Promise<Page> {
    for (let round = 0; round < 80; round++) {
      for (const page of await this.#browser.pages()) {
        // Its own first options page is the tests' and not the reader's.
        const isIt = page !== this.#ownPage && (await shows(page, file))
        if (isIt) return page
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`Firefox: no tab shows ${file}`)
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.bringToFront()
    await this.#itself.run(runCommandOf, ADDON, command)
  }

  async menuTitles(): Promise<readonly string[]> {
    return (await this.#itself.run(titlesInMenus, ADDON)).split('\n')
  }

  /** The switch starts the extension anew. */
  async allowPrivately(): Promise<void> {
    await this.#itself.run(allowInPrivateWindows, ADDON)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    this.#ownPage = await openOwn(this.#browser, 'options.html')
  }

  async openPrivately(address: string): Promise<void> {
    await this.inExtension((api, url) => void api.windows.create({ incognito: true, url }), address)
  }

  extensionPage(file: string): Promise<Page> {
    return openOwn(this.#browser, file)
  }

  async inExtension<Result, Arguments extends unknown[]>(
    act: (api: ExtensionApi, ...values: Arguments) => Promise<Result> | Result,
    ...values: Arguments
  ): Promise<Result> {
    return (await this.#ownPage.evaluate(`(${act.toString()})(browser, ...${JSON.stringify(values)})`)) as Result
  }

  async pressButton(page: Page): Promise<Popup> {
    await page.bringToFront()
    await this.#itself.run(pressToolbarButton, ADDON)
    return {
      text: () => this.#itself.run(popupText),
      press: async (selector) => void (await this.#itself.run(popupPresses, selector)),
      pressNamed: async (words) => void (await this.#itself.run(popupPressesNamed, controlNamed.toString(), words)),
      close: async () => void (await this.#itself.run(popupIsClosed)),
    }
  }

  async showOnPaper(page: Page): Promise<void> {
    await page.bringToFront()
    await this.#itself.run(showOnPaper)
  }

  async collectGarbage(): Promise<void> {
    await this.#itself.run(collectGarbage)
  }

  async reloadExtension(): Promise<void> {
    await this.#ownPage.evaluate('setTimeout(() => browser.runtime.reload(), 50)')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    this.#ownPage = await openOwn(this.#browser, 'options.html')
  }

  async stopBackground(): Promise<void> {
    await this.#itself.run(stopEventPage, ADDON)
  }

  async toggleReaderView(page: Page): Promise<string> {
    await page.bringToFront()
    return this.#itself.run(toggleReaderView)
  }

  async removeExtension(): Promise<void> {
    await this.#itself.run(disableAddon, ADDON)
  }

  /** What a test has put in Firefox forgets with its process; put in again, it finds its data where they were. */
  async crash(): Promise<void> {
    const gone = this.closed()
    this.#browser.process()?.kill('SIGKILL')
    await gone
    this.#browser = await launch(this.#executablePath, this.#folder)
    await this.#browser.installExtension(EXTENSION)
    this.#itself = await FirefoxItself.of(this.#browser)
    this.#ownPage = await openOwn(this.#browser, 'options.html')
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#browser.once('disconnected', () => resolve()))
  }

  async close(): Promise<void> {
    await this.#browser.close()
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
