// npm start [-- SAMPLE]: builds, and opens a browser with the extension on a sample article. Without a display it runs
// headless, saves pictures under .output/start and prints the cross-check as a table.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { PageState } from '../lib/model/page-state.ts'
import { startChromium } from '../tests/e2e/browsers/chromium.ts'
import type { BrowserUnderTest } from '../tests/e2e/browsers/under-test.ts'
import { waitForMarks } from '../tests/e2e/support/marks.ts'
import { servePages } from '../tests/e2e/support/server.ts'
import { askPage, stateOf, tabOf } from '../tests/e2e/support/session.ts'
import { buildIfStale } from './house/build.ts'
import { root } from './house/steps.ts'
import { crossCheckTable } from './start/table.ts'

const SAMPLES = ['kursk', 'ternopil']
const HOST = 'samples.localhost'
const pictures = path.join(root, '.output/start')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

buildIfStale()
const server = await servePages()
const browser = await startChromium({ granted: [`*://${HOST}/*`], visible: hasDisplay })
if (hasDisplay) await leaveOpen()
else await takePictures()

/** Opens both samples and leaves the browser to the reader until its window is closed or Control-C is pressed. */
async function leaveOpen(): Promise<void> {
  for (const sample of [...SAMPLES].reverse()) await browser.open(server.at(HOST, `/${sample}.html`))
  console.log(
    'The sample articles are open, with the figures marked. Point at one, or press the toolbar button. Control-C ends.',
  )
  process.once('SIGINT', () => void end())
  await browser.closed()
  await end()
}

async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  for (const sample of SAMPLES) await show(browser, sample)
  await end()
}

/** One sample: the marked article, the card of its most telling claim, the popup, the table. */
async function show(from: BrowserUnderTest, sample: string): Promise<void> {
  const page = await from.open(server.at(HOST, `/${sample}.html`))
  await waitForMarks(page)
  const tabId = await tabOf(from, page)
  const state = await stateOf(from, tabId)
  const file = (surface: string) => path.join(pictures, `${sample}-${surface}.png`) as `${string}.png`
  await page.screenshot({ path: file('article') })
  await askPage(from, tabId, 'goToClaim', { claimId: mostTelling(state) })
  await new Promise((resolve) => setTimeout(resolve, 1200))
  await page.screenshot({ path: file('card') })
  const popup = await from.pressButton(page)
  await new Promise((resolve) => setTimeout(resolve, 800))
  await popup.screenshot?.(file('popup'))
  await popup.close()
  console.log(`\n${state.facts?.title ?? sample}\n${crossCheckTable(state)}`)
  console.log(
    `pictures: ${['article', 'card', 'popup'].map((surface) => path.relative(root, file(surface))).join(', ')}`,
  )
}

/** The claim with the strongest standing: disputed before outdated before corroborated. */
function mostTelling({ check, claims }: PageState): string {
  const order = ['disputed', 'outdated', 'corroborated', 'echoed', 'unknown']
  const findings = [...(check?.findings ?? [])].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
  return findings[0]?.claimId ?? claims[0]?.id ?? ''
}

async function end(): Promise<void> {
  await browser.close().catch(() => undefined)
  await server.close()
}
