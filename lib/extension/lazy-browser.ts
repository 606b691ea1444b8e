interface Runtime {
  readonly id?: string
  sendMessage(message: unknown): Promise<unknown>
}
type World = { readonly [Name in 'browser' | 'chrome']?: { readonly runtime?: Runtime } }

/**
 * Stands for `wxt/browser` in the bootstrap: the extension's API is touched when it is first needed, not when the script
 * is loaded, since setting it up costs a page more than the rest of the script.
 */
export const browser = {
  get runtime(): Runtime | undefined {
    const { browser, chrome } = globalThis as World
    return (browser ?? chrome)?.runtime
  },
}
