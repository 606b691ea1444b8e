import type { Browser } from 'puppeteer-core'
import { type PageServer, servePages } from '../../e2e/support/server.ts'
import { median } from '../statistics.ts'
import { BenchPage, startChromium } from './chromium.ts'

/** What is measured in a page: a contestant's script, one of its functions, and what it is called with. */
export interface Trial {
  readonly script: string
  readonly call: string
  readonly values?: readonly unknown[]
  /** Called before each measurement, and not measured. */
  readonly before?: readonly [name: string, ...values: unknown[]]
}

/** What a trial cost, round by round, and what it answered. */
export interface TrialCost {
  readonly cpu: readonly number[]
  readonly wall: readonly number[]
  readonly cpuMs: number
  readonly answer: unknown
}

/** Chromium and a server of pages. */
export class Lab {
  readonly browser: Browser
  readonly #server: PageServer
  #pages = 0

  private constructor(browser: Browser, server: PageServer) {
    this.browser = browser
    this.#server = server
  }

  static async open(): Promise<Lab> {
    return new Lab(await startChromium(), await servePages())
  }

  /** The address of a page with this content. */
  serve(html: string): string {
    const place = `/page-${++this.#pages}`
    this.#server.put(place, html)
    return this.#server.at('news.test', place)
  }

  /** Measures trials in turn on copies of one page, each in a tab of its own; the first call of each is a warm-up. */
  async compare<Names extends string>(
    address: string,
    trials: Readonly<Record<Names, Trial>>,
    rounds: number,
  ): Promise<Record<Names, TrialCost>> {
    const names = Object.keys(trials) as Names[]
    const pages = new Map<Names, BenchPage>()
    for (const name of names) pages.set(name, await BenchPage.open(this.browser, address, trials[name].script))
    const costs = new Map(
      names.map((name) => [name, { cpu: [] as number[], wall: [] as number[], answer: undefined as unknown }]),
    )
    for (let round = -1; round < rounds; round++) {
      for (const name of round % 2 === 0 ? names : [...names].reverse()) {
        const { cpuMs, wallMs, answer } = await one(pages.get(name) as BenchPage, trials[name])
        const cost = costs.get(name)
        if (cost === undefined || round < 0) continue
        cost.cpu.push(cpuMs)
        cost.wall.push(wallMs)
        cost.answer = answer
      }
    }
    for (const page of pages.values()) await page.close()
    const all = [...costs].map(([name, cost]) => [name, { ...cost, cpuMs: median(cost.cpu) }] as const)
    return Object.fromEntries(all) as unknown as Record<Names, TrialCost>
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.#server.close()
  }
}

async function one(page: BenchPage, { call, values = [], before }: Trial) {
  if (before !== undefined) await page.call(...before)
  return page.call<unknown>(call, ...values)
}
