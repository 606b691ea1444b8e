import { browser } from 'wxt/browser'

interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

/** Opens the panel beside the page; the first call in a press, else browsers refuse it. The popup then makes room. */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as unknown as FirefoxSidebar
  if (sidebarAction !== undefined) await sidebarAction.open()
  else if (tabId !== undefined) await browser.sidePanel.open({ tabId })
  leavePopup()
}

/** Opens the options, at a place where one is named (`allow=news.example`). */
export async function openOptions(place = ''): Promise<void> {
  const url = browser.runtime.getURL('/options.html' as never)
  await browser.tabs.create({ url: place === '' ? url : `${url}#${place}` })
  leavePopup()
}

/** Opens the live sample article. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sample.html' as never) })
}

/** Our popup's page in a tab of its own, as browsers of small screens open it. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined
}

/** A popup stays in front of what it opened; the panel is meant to stay. */
function leavePopup(): void {
  if (location.pathname.startsWith('/popup')) window.close()
}
