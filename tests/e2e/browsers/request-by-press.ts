import type { Page } from 'puppeteer-core'

/** Ask for hosts from a real press on a page of the extension, as browsers insist. */
export async function requestByPress(page: Page, hosts: readonly string[]): Promise<void> {
  await page.bringToFront()
  await page.evaluate((origins) => {
    const { chrome: api } = globalThis as unknown as {
      chrome: { permissions: { request(what: object): Promise<boolean> } }
    }
    const button = document.createElement('button')
    button.id = 'grant-under-test'
    button.textContent = 'grant'
    button.onclick = async () => {
      button.title = String(await api.permissions.request({ origins }))
    }
    document.body.prepend(button)
  }, hosts)
  await page.click('#grant-under-test')
  await page.waitForFunction(() => document.getElementById('grant-under-test')?.title === 'true')
  await page.evaluate(() => document.getElementById('grant-under-test')?.remove())
}
