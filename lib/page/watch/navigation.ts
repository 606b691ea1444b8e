interface NavigationApi extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null
}

/**
 * Calls `moved` when the document stays and its address changes (beyond the
 * fragment): a single-page app went to another article, or an endless page
 * scrolled on to its next one. Without the Navigation API, `look` must be called
 * when something happened; it compares the address.
 */
export function watchNavigation(moved: () => void, signal: AbortSignal): { look(): void } {
  let last = addressNow()
  const look = () => {
    const now = addressNow()
    if (now === last) return
    last = now
    moved()
  }
  const { navigation } = globalThis as { navigation?: NavigationApi }
  navigation?.addEventListener('currententrychange', look, { signal })
  addEventListener('popstate', look, { signal })
  return { look }
}

const addressNow = (): string => location.href.replace(/#(?!!).*$/, '')
