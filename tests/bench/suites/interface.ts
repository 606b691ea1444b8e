import type { Browser } from 'puppeteer-core'
import { EMPTY_PAGE, extensionPage, startBuilt } from '../browser/extension.ts'
import { Lab } from '../browser/lab.ts'
import { shortPage } from '../inputs/pages.ts'
import { median, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

/** I1 and I2: how soon the reader sees something, and what all of a card costs, when it is not the first time. */
export async function interfaceSuite(settings: Settings): Promise<Findings> {
  return { rows: [await popup(settings), ...(await card(settings))], notes: [] }
}

async function popup({ rounds }: Settings): Promise<Row> {
  const browser = await startBuilt()
  try {
    const costs = { ours: [] as number[], empty: [] as number[] }
    for (let round = -1; round < rounds; round++) {
      const empty = await firstContent(browser, EMPTY_PAGE)
      const ours = await firstContent(browser, 'popup.html')
      if (round < 0) continue
      costs.ours.push(ours)
      costs.empty.push(empty)
    }
    return { key: 'I1', ours: median(costs.ours), peer: median(costs.empty), ratios: ratios(costs.ours, costs.empty) }
  } finally {
    await browser.close()
  }
}

/** Milliseconds from the opening of a page of the extension to its first content. */
async function firstContent(browser: Browser, file: string): Promise<number> {
  const page = await extensionPage(browser, file)
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime)
        })
        observer.observe({ type: 'paint', buffered: true })
      }),
  )
  await page.close()
  return time
}

async function card({ rounds }: Settings): Promise<readonly Row[]> {
  const lab = await Lab.open()
  try {
    const address = lab.serve(shortPage())
    const { ours, empty } = await lab.compare(
      address,
      {
        ours: { script: 'card', call: 'open', before: ['reset'] },
        empty: { script: 'nothing', call: 'openEmptyRoot' },
      },
      rounds,
    )
    return [
      { key: 'I2', ours: ours.cpuMs, peer: empty.cpuMs, ratios: ratios(ours.cpu, empty.cpu) },
      await wholeCard(lab, address, rounds, 'I2 whole', 'kursk'),
      await wholeCard(lab, address, rounds, 'I2 crowd', 'crowded'),
    ]
  } finally {
    await lab.close()
  }
}

/** All frames of a card, against the same card as text that the browser parses. */
async function wholeCard(lab: Lab, address: string, rounds: number, key: string, page: string): Promise<Row> {
  const { ours, plain } = await lab.compare(
    address,
    {
      ours: { script: 'card', call: 'openWhole', values: [page], before: ['reset'] },
      plain: { script: 'card', call: 'openPlain', before: ['keepPlain', page] },
    },
    rounds,
  )
  return { key, ours: ours.cpuMs, peer: plain.cpuMs, ratios: ratios(ours.cpu, plain.cpu) }
}
