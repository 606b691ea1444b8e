import type { BrowserUnderTest } from '../browsers/under-test.ts'

/**
 * The card's text, read with the extension's rights: its shadow root is closed
 * to the page. `undefined` when no card is open. The tab must be one that the
 * extension may read.
 */
export function cardIn(browser: BrowserUnderTest, tabId: number): Promise<string | undefined> {
  return readCard(browser, tabId, false)
}

/** The same with everything unfolded that a reader can unfold: more reports, the rule behind each "Why?". Ask again until it is there. */
export function wholeCardIn(browser: BrowserUnderTest, tabId: number): Promise<string | undefined> {
  return readCard(browser, tabId, true)
}

function readCard(browser: BrowserUnderTest, tabId: number, unfolded: boolean): Promise<string | undefined> {
  return browser.inExtension(
    async (api, tab, unfold) => {
      const [found] = await api.scripting.executeScript({
        target: { tabId: tab },
        args: [unfold],
        func: (open: boolean) => {
          const { chrome: given } = globalThis as {
            chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } }
          }
          for (const element of [...document.documentElement.children].slice(2)) {
            const firefoxRoot = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
            const root = firefoxRoot ?? given?.dom?.openOrClosedShadowRoot(element)
            // What is scrolled out of the card is not laid out, and then has no text to be read.
            for (const section of root?.querySelectorAll<HTMLElement>('.report-section') ?? [])
              section.style.contentVisibility = 'visible'
            if (open) {
              for (const more of root?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []) more.click()
              for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true
            }
            const text = Array.from(root?.children ?? [], (child) => (child as HTMLElement).innerText ?? '').join('\n')
            if (text !== '') return text
          }
          return undefined
        },
      })
      return (found?.result ?? undefined) as string | undefined
    },
    tabId,
    unfolded,
  )
}

/** Where the control of the open card whose name has these words stands in the viewport; the card scrolls it into view first. */
export function placeInCard(
  browser: BrowserUnderTest,
  tabId: number,
  words: string,
): Promise<{ x: number; y: number } | undefined> {
  return browser.inExtension(
    async (api, tab, name) => {
      const [found] = await api.scripting.executeScript({
        target: { tabId: tab },
        args: [name],
        func: (wanted: string) => {
          const { chrome: given } = globalThis as {
            chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } }
          }
          for (const element of [...document.documentElement.children].slice(2)) {
            const firefoxRoot = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
            const root = firefoxRoot ?? given?.dom?.openOrClosedShadowRoot(element)
            const control = [...(root?.querySelectorAll('button, a[href], summary') ?? [])].find((each) =>
              (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(wanted),
            )
            control?.scrollIntoView({ block: 'center', behavior: 'instant' })
            const box = control?.getBoundingClientRect()
            if (box !== undefined) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
          }
          return undefined
        },
      })
      return (found?.result ?? undefined) as { x: number; y: number } | undefined
    },
    tabId,
    words,
  )
}

/** What has the focus in the open card: its role, the name that is spoken, and whether its outline is drawn. */
export function focusInCard(
  browser: BrowserUnderTest,
  tabId: number,
): Promise<{ tag: string; name: string; isSeen: boolean } | undefined> {
  return browser.inExtension(async (api, tab) => {
    const [found] = await api.scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        const { chrome: given } = globalThis as {
          chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } }
        }
        for (const element of [...document.documentElement.children].slice(2)) {
          const firefoxRoot = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
          const focused = (firefoxRoot ?? given?.dom?.openOrClosedShadowRoot(element))?.activeElement
          if (!focused) continue
          const name = focused.getAttribute('aria-label') ?? focused.textContent ?? ''
          const ring = focused.querySelector('.plot-reach')
          const isSeen =
            getComputedStyle(focused).outlineStyle !== 'none' || (ring && getComputedStyle(ring).stroke !== 'none')
          return { tag: focused.localName, name: name.trim(), isSeen: isSeen === true }
        }
        return undefined
      },
    })
    return (found?.result ?? undefined) as { tag: string; name: string; isSeen: boolean } | undefined
  }, tabId)
}

/** Press the button of the open card that says this, in the report that has these words; was there one? */
export function pressInCard(
  browser: BrowserUnderTest,
  tabId: number,
  words: string,
  inReport: string,
): Promise<boolean> {
  return browser.inExtension(
    async (api, tab, said, beside) => {
      const [found] = await api.scripting.executeScript({
        target: { tabId: tab },
        args: [said, beside],
        func: (wanted: string, near: string) => {
          const { chrome: given } = globalThis as {
            chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } }
          }
          for (const element of [...document.documentElement.children].slice(2)) {
            const firefoxRoot = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
            const root = firefoxRoot ?? given?.dom?.openOrClosedShadowRoot(element)
            const buttons = [...(root?.querySelectorAll('button') ?? [])]
            const button = buttons.find(
              (each) => each.textContent?.trim() === wanted && each.closest('.report')?.textContent?.includes(near),
            )
            button?.click()
            if (button !== undefined) return true
          }
          return false
        },
      })
      return found?.result === true
    },
    tabId,
    words,
    inReport,
  )
}
