import { browser } from 'wxt/browser'

interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

/** Open panel or sidebar. Must be the first call in the handler of a key or press: browsers insist on the gesture. */
export function openPanelByGesture(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as unknown as FirefoxSidebar
  if (sidebarAction !== undefined) return sidebarAction.open()
  return tabId === undefined ? Promise.resolve() : browser.sidePanel.open({ tabId })
}
