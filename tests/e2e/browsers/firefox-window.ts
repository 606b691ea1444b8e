// These functions run inside Firefox's own window: each travels there as text
// and may use nothing but its arguments and what that window has.

declare const ChromeUtils: { importESModule(address: string): Record<string, never> }
declare const Services: {
  wm: { getMostRecentWindow(kind: string): Window }
  obs: { notifyObservers(subject: null, topic: string): void }
}

interface PopupBrowser extends Element {
  readonly messageManager: {
    loadFrameScript(address: string, later: boolean): void
    addMessageListener(name: string, heard: (message: { data: string }) => void): void
  }
}

/** Press the extension's toolbar button, as its keyboard shortcut does. */
export async function pressToolbarButton(addon: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): object }
      apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> } } }
    }
  }
  const extension = ExtensionParent.GlobalManager.getExtension(addon)
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
  for (let wait = 0; wait < 50; wait++) {
    if (window.document.querySelector('.webextension-popup-browser')) return 'open'
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the popup did not open')
}

/** What the open popup says; nothing while it is not ready to say anything. */
export function popupText(): Promise<string> {
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const popups = [...window.document.querySelectorAll('.webextension-popup-browser')] as PopupBrowser[]
  const messageManager = popups.at(-1)?.messageManager
  return new Promise((resolve) => {
    const name = `text-${Math.random()}`
    messageManager?.addMessageListener(name, ({ data }) => resolve(data))
    const script = `sendAsyncMessage(${JSON.stringify(name)}, content.document.body ? content.document.body.innerText : '')`
    messageManager?.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false)
    setTimeout(() => resolve(''), 500)
  })
}

/** Press the first element of the popup that the selector finds. */
export function popupPresses(selector: string): string {
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const { messageManager } = window.document.querySelector('.webextension-popup-browser') as PopupBrowser
  const script = `content.document.querySelector(${JSON.stringify(selector)}).click()`
  messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false)
  return 'pressed'
}

/** Press the control of the popup whose name has these words; `finder` is the text of the function that finds it. */
export function popupPressesNamed(finder: string, words: string): Promise<string> {
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const popups = [...window.document.querySelectorAll('.webextension-popup-browser')] as PopupBrowser[]
  const messageManager = popups.at(-1)?.messageManager
  return new Promise((resolve, reject) => {
    const name = `pressed-${Math.random()}`
    messageManager?.addMessageListener(name, ({ data }) =>
      data === 'pressed' ? resolve(data) : reject(new Error(`the popup has no “${words}”: ${data}`)),
    )
    const script = `{ const found = (${finder})(content.document, ${JSON.stringify(words)});
      if (found) found.click();
      sendAsyncMessage(${JSON.stringify(name)}, found ? 'pressed' : content.document.body.innerText) }`
    messageManager?.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false)
  })
}

/** What the key of a command does; the key itself is in the window's own set of keys. */
export async function runCommandOf(addon: string, command: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      GlobalManager: {
        getExtension(id: string): {
          tabManager: { addActiveTabPermission(): void }
          shortcuts: { onCommand(name: string): void }
        }
      }
    }
  }
  const { tabManager, shortcuts } = ExtensionParent.GlobalManager.getExtension(addon)
  tabManager.addActiveTabPermission()
  shortcuts.onCommand(command)
  return 'told'
}

/** Close the popup. */
export function popupIsClosed(): string {
  const window = Services.wm.getMostRecentWindow('navigator:browser')
  const panel = window.document.querySelector('.webextension-popup-browser')?.closest('panel') as
    | (Element & { hidePopup(): void })
    | null
  panel?.hidePopup()
  return 'closed'
}

/** What the extension's entries in the browser's menus are called, a line each. */
export function titlesInMenus(addon: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): object }
      apiManager: { global: { gMenuMap: Map<object, Map<string, { title?: string }>> } }
    }
  }
  const { apiManager, GlobalManager } = ExtensionParent
  const entries = apiManager.global.gMenuMap.get(GlobalManager.getExtension(addon))
  return [...(entries?.values() ?? [])].map(({ title }) => title).join('\n')
}

/** Disable the extension in the add-on manager. */
export async function disableAddon(addon: string): Promise<string> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as unknown as {
    AddonManager: { getAddonByID(id: string): Promise<{ disable(): Promise<void> }> }
  }
  await (await AddonManager.getAddonByID(addon)).disable()
  return 'disabled'
}

/** Stop the event page, as Firefox does by itself after half a minute of rest. */
export async function stopEventPage(addon: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: { GlobalManager: { getExtension(id: string): { terminateBackground(): Promise<void> } } }
  }
  await ExtensionParent.GlobalManager.getExtension(addon).terminateBackground()
  return 'stopped'
}

/** Let the extension run in private windows, as the switch in the add-on manager does. */
export async function allowInPrivateWindows(addon: string): Promise<string> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as unknown as { ExtensionPermissions: { add(id: string, what: object): Promise<void> } }
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as unknown as {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> }
  }
  await ExtensionPermissions.add(addon, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
  await (await AddonManager.getAddonByID(addon)).reload()
  return 'allowed'
}

/** Draw the page in front as on paper, as the print preview and the developer tools do. */
export function showOnPaper(): string {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser') as ReaderWindow
  gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'
  return 'print'
}

/** Have the processes of all pages collect their garbage, as the buttons of about:memory do. */
export function collectGarbage(): string {
  for (const topic of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, topic)
  return 'asked'
}

interface ReaderWindow extends Window {
  readonly gBrowser: {
    readonly selectedBrowser: {
      readonly currentURI: { readonly spec: string }
      readonly browsingContext: {
        mediumOverride: string
        readonly currentWindowGlobal: { getActor(name: string): { sendAsyncMessage(name: string, data: object): void } }
      }
    }
  }
}

/** What the reader view's button does to the page in front: in, or out again. Answers with the address shown then. */
export async function toggleReaderView(): Promise<string> {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser') as ReaderWindow
  const address = () => gBrowser.selectedBrowser.currentURI.spec
  const passing = [address(), 'about:blank']
  const actor = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.getActor('AboutReader')
  actor.sendAsyncMessage('Reader:ToggleReaderMode', {})
  for (let wait = 0; wait < 100 && passing.includes(address()); wait++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return address()
}
