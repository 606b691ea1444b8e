import type { Browser } from 'puppeteer-core'
import { servePages } from '../../e2e/support/server.ts'
import { startChromium } from '../browser/chromium.ts'
import { STARTED, type Started, startsExtension } from '../browser/extension.ts'
import { longPage } from '../inputs/pages.ts'
import { median, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

/** A started script has settled after this time. */
const SETTLED_MS = 200

/** P3 and P4: what compiling and running a content script costs a page, by Chromium's own trace. */
export async function startSuite({ rounds }: Settings): Promise<Findings> {
  const extension = await startsExtension()
  const server = await servePages()
  const browser = await startChromium([extension])
  try {
    server.put('/article', longPage(20, 5))
    const costs: Record<Started, number[]> = { empty: [], bootstrap: [], detector: [], chrono: [], compromise: [] }
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? STARTED : [...STARTED].reverse())
        costs[name].push(await startCost(browser, server.at(`${name}.test`, '/article'), name))
    }
    const row = (key: string, ours: Started, peer: Started): Row => ({
      key,
      ours: median(costs[ours]),
      peer: median(costs[peer]),
      ratios: ratios(costs[ours], costs[peer]),
    })
    return {
      rows: [
        row('P3 empty', 'bootstrap', 'empty'),
        row('P3 chrono', 'bootstrap', 'chrono'),
        row('P4 chrono', 'detector', 'chrono'),
        row('P4 compromise', 'detector', 'compromise'),
      ],
      notes: [],
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

interface TraceEvent {
  readonly name: string
  /** CPU of the thread, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** CPU for compiling and running the content script of this name, on a page in a new tab. */
async function startCost(browser: Browser, address: string, name: string): Promise<number> {
  const page = await browser.newPage()
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] })
  await page.goto(address)
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }
  await page.close()
  const started = trace.traceEvents.filter(
    (event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith(`/${name}.js`),
  )
  if (started.length === 0) throw new Error(`the content script ${name}.js did not run on ${address}`)
  return started.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
}
