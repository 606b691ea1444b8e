import type { Page } from 'puppeteer-core'
import { until } from './session.ts'

/** The words of one section of the options, by the id of its heading. */
export function sectionText(options: Page, id: string): Promise<string> {
  return options.evaluate(
    (heading) => (document.getElementById(heading)?.closest('section') as HTMLElement | null)?.innerText ?? '',
    id,
  )
}

/** Wait until a section says something; returns all it says. */
export function sectionSays(options: Page, id: string, words: string | RegExp): Promise<string> {
  const holds = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text))
  return until(`"${words}" in section ${id}`, () => sectionText(options, id), holds)
}

/** Type into a field of the options and leave nothing of what was there. */
export async function fill(options: Page, selector: string, text: string): Promise<void> {
  await options.bringToFront()
  await options.focus(selector)
  await options.evaluate((field) => (document.querySelector(field) as HTMLInputElement).select(), selector)
  await options.keyboard.press('Backspace')
  await options.keyboard.type(text)
}

/** Press a button of the options, wherever on the page it stands. */
export async function press(options: Page, selector: string): Promise<void> {
  await options.bringToFront()
  await options.evaluate((button) => document.querySelector(button)?.scrollIntoView({ block: 'center' }), selector)
  await options.click(selector)
}
