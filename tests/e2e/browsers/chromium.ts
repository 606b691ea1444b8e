import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { browserPath } from '../../../scripts/setup/browsers.mjs'
import { controlNamed } from '../support/by-name.ts'
import { requestByPress } from './request-by-press.ts'
import type { BrowserUnderTest, ExtensionApi, Popup, StartOptions } from './under-test.ts'

const EXTENSION = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3')

/** Chromium with the built extension, headless, on a profile of its own. */
export async function startChromium({
  granted,
  visible = false,
  privately = false,
}: StartOptions): Promise<BrowserUnderTest> {
  const profile = mkdtempSync(path.join(tmpdir(), 'second-source-chromium-'))
  if (granted.length > 0 || privately) grantInProfile(profile, granted, privately)
  const browser = await launch(profile, !visible)
  const welcome = await welcomePage(browser)
  const own = await openOwn(browser, 'options.html')
  await welcome?.close()
  return new Chromium(browser, profile, own, welcome !== undefined)
}

/** The page that opens by itself at installation; a tab in front would hide the page under test. */
async function welcomePage(browser: Browser): Promise<Page | undefined> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html')
  const target = await browser.waitForTarget((each) => isWelcome(each.url()), { timeout: 5_000 }).catch(() => undefined)
  return (await target?.page()) ?? undefined
}

function launch(userDataDir: string, headless = true): Promise<Browser> {
  const executablePath = browserPath('chromium')
  if (executablePath === undefined) throw new Error('Chromium is not installed')
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    downloadBehavior: { policy: 'allow', downloadPath: path.join(userDataDir, 'downloads') },
    defaultViewport: headless ? { width: 1000, height: 700 } : null,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(headless ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  })
}

/** Headless Chromium has nobody to answer its permission prompt. What the prompt would have written is there before the first start. */
function grantInProfile(profile: string, hosts: readonly string[], privately: boolean): void {
  const permissions = { explicit_host: hosts }
  const settings = {
    active_permissions: permissions,
    granted_permissions: permissions,
    runtime_granted_permissions: permissions,
    ...(privately ? { incognito: true } : {}),
  }
  mkdirSync(path.join(profile, 'Default'))
  const preferences = { extensions: { settings: { [extensionId()]: settings } } }
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

/** A page of the extension in a tab. */
async function openOwn(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${extensionId()}/${file}`)
  return page
}

/** Chromium names an unpacked extension after its folder. */
function extensionId(): string {
  const hash = createHash('sha256').update(EXTENSION).digest('hex').slice(0, 32)
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

class Chromium implements BrowserUnderTest {
  readonly name = 'chromium'
  readonly isWelcomed: boolean
  readonly downloads: string
  readonly #profile: string
  #browser: Browser
  #ownPage: Page

  constructor(browser: Browser, profile: string, ownPage: Page, isWelcomed: boolean) {
    this.isWelcomed = isWelcomed
    this.#browser = browser
    this.#profile = profile
    this.downloads = path.join(profile, 'downloads')
    this.#ownPage = ownPage
  }

  /** Only hosts that were granted at the start and taken back since: for these Chromium does not prompt again. */
  grant(hosts: readonly string[]): Promise<void> {
    return requestByPress(this.#ownPage, hosts)
  }

  async open(address: string): Promise<Page> {
    const page = await this.#browser.newPage()
    await page.goto(address)
    return page
  }

  async ownTab(file: string): Promise<Page> {
    for (let round = 0; round < 80; round++) {
      // Its own first options page is the tests' and not the reader's.
      const pages = (await this.#browser.pages()).filter((page) => page !== this.#ownPage)
      const found = pages.find((page) => page.url().includes(`/${file}`))
      if (found !== undefined) return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`Chromium: no tab shows ${file}`)
  }

  /** Nothing reaches Chromium's own keys from outside: its worker is woken and told as the browser would do it. */
  async runCommand(page: Page, command: string): Promise<void> {
    await page.bringToFront()
    await this.inExtension((api) => api.runtime.sendMessage({}).catch(() => undefined))
    const target = await this.#browser.waitForTarget((each) => each.type() === 'service_worker')
    const worker = await target.worker()
    await worker?.evaluate(async (name) => {
      const { chrome: api } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<object[]> }
          commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } }
        }
      }
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
      api.commands.onCommand.dispatch(name, tab)
    }, command)
  }

  async openPrivately(address: string): Promise<void> {
    await this.inExtension((api, url) => void api.windows.create({ incognito: true, url }), address)
  }

  extensionPage(file: string): Promise<Page> {
    return this.open(`chrome-extension://${extensionId()}/${file}`)
  }

  async inExtension<Result, Arguments extends unknown[]>(
    act: (api: ExtensionApi, ...values: Arguments) => Promise<Result> | Result,
    ...values: Arguments
  ): Promise<Result> {
    const text = `(${act.toString()})(chrome, ...${JSON.stringify(values)})`
    return (await this.#ownPage.evaluate(text)) as Result
  }

  async pressButton(page: Page): Promise<Popup> {
    await page.bringToFront()
    const extension = (await this.#browser.extensions()).get(extensionId())
    if (extension === undefined) throw new Error('Chromium: the extension is not there')
    const opened = this.#browser.waitForTarget((target) => target.url().endsWith('/popup.html'))
    await extension.triggerAction(page)
    const popup = await (await opened).asPage()
    return {
      text: () => popup.evaluate(() => document.body.innerText),
      press: (selector) => popup.click(selector),
      pressNamed: async (words) => {
        const found = await popup.evaluateHandle(`(${controlNamed.toString()})(document, ${JSON.stringify(words)})`)
        const control = found.asElement() as ElementHandle<Element> | null
        if (control === null)
          throw new Error(`the popup has no “${words}”: ${await popup.evaluate(() => document.body.innerText)}`)
        await control.click()
      },
      screenshot: async (file) => void (await popup.screenshot({ path: file as `${string}.png` })),
      close: () => popup.close(),
    }
  }

  async showOnPaper(page: Page): Promise<void> {
    await page.emulateMediaType('print')
  }

  async collectGarbage(page: Page): Promise<void> {
    const devtools = await page.createCDPSession()
    await devtools.send('HeapProfiler.collectGarbage')
    await devtools.detach()
  }

  /** Chromium refuses to reload what the command line loaded; off and on again orphans the scripts alike. */
  async reloadExtension(): Promise<void> {
    await this.#enable(false)
    await this.#enable(true)
    this.#ownPage = await openOwn(this.#browser, 'options.html')
  }

  async removeExtension(): Promise<void> {
    await this.#enable(false)
  }

  async #enable(isEnabled: boolean): Promise<void> {
    const manager = await this.open('chrome://extensions')
    await manager.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId())}, ${isEnabled})`)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await manager.close()
  }

  async stopBackground(): Promise<void> {
    const page = await this.#ownPage.createCDPSession()
    await page.send('ServiceWorker.enable')
    await page.send('ServiceWorker.stopAllWorkers')
    await page.detach()
  }

  async crash(): Promise<void> {
    const gone = this.closed()
    this.#browser.process()?.kill('SIGKILL')
    await gone
    this.#browser = await launch(this.#profile)
    this.#ownPage = await openOwn(this.#browser, 'options.html')
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#browser.once('disconnected', () => resolve()))
  }

  async close(): Promise<void> {
    await this.#browser.close()
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
