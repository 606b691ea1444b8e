import type { Page } from 'puppeteer-core'

/** A mark as the page's own scripts could see it. */
export interface SeenMark {
  readonly text: string
  readonly name: string
  /** The line it is drawn with: "wavy", "dashed", "solid", "double", "dotted". */
  readonly line: string
}

/** Every mark in a page, in the order of the registry. */
export function marksIn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const element = range.startContainer.parentElement ?? document.body
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(element, `::highlight(${name})`)
        const isDrawn = textDecorationLine === 'underline'
        return { text: live.toString().replace(/\s+/g, ' '), name, line: isDrawn ? textDecorationStyle : 'none' }
      }),
    ),
  )
}

/** Wait until the page has at least this many marks. */
export async function waitForMarks(page: Page, least = 1): Promise<SeenMark[]> {
  await page.waitForFunction(
    (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= count,
    { timeout: 10_000, polling: 100 },
    least,
  )
  return marksIn(page)
}

/** Wait until the page has no mark. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].every(({ size }) => size === 0), {
    timeout: 10_000,
    polling: 100,
  })
}

/** Where the first occurrence of a text stands in the viewport. */
export function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = range.getBoundingClientRect()
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
    throw new Error(`"${wanted}" is not in the page`)
  }, text)
}
