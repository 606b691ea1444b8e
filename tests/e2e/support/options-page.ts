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

/** Press a button of the options as soon as it is there, wherever on the page it stands. */
export async function press(options: Page, selector: string): Promise<void> {
  await options.bringToFront()
  await options.waitForSelector(selector)
  await options.evaluate((button) => document.querySelector(button)?.scrollIntoView({ block: 'center' }), selector)
  await options.click(selector)
}

/** Press the first of such buttons that says these words. */
export async function pressWithWords(options: Page, selector: string, words: string): Promise<void> {
  await options.bringToFront()
  const pressed = await options.evaluate(
    (buttons, said) => {
      const found = [...document.querySelectorAll<HTMLElement>(buttons)].find(({ innerText }) =>
        innerText.includes(said),
      )
      found?.click()
      return found !== undefined
    },
    selector,
    words,
  )
  if (!pressed) throw new Error(`no ${selector} says "${words}"`)
}

/** What the button with these words saves as a file; nothing is written to the disk. */
export async function savedBy(options: Page, words: string): Promise<string> {
  await options.evaluate(() => {
    const { createObjectURL } = URL
    const { click } = HTMLAnchorElement.prototype
    delete document.body.dataset.saved
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = createObjectURL
      void (blob as Blob).text().then((text) => {
        document.body.dataset.saved = text
      })
      return createObjectURL(blob)
    }
    HTMLAnchorElement.prototype.click = () => {
      HTMLAnchorElement.prototype.click = click
    }
  })
  await pressWithWords(options, 'button', words)
  return until(
    'a saved file',
    () => options.evaluate(() => document.body.dataset.saved ?? ''),
    (text) => text !== '',
  )
}
