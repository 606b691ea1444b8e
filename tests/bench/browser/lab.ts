import type { Browser } from 'puppeteer-core'
import { type PageServer, servePages } from '../../e2e/support/server.ts'
import { median } from '../statistics.ts'
import { BenchPage, type Call, startChromium } from './chromium.ts'

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

type Trials<Names extends string> = Readonly<Record<Names, Trial>>
type Costs<Names extends string> = Record<Names, TrialCost>

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
  async compare<Names extends string>(address: string, trials: Trials<Names>, rounds: number): Promise<Costs<Names>> {
    const costs = new CostsByName(trials)
    const pages = new Map<Names, BenchPage>()
    for (const name of costs.names) pages.set(name, await BenchPage.open(this.browser, address, trials[name].script))
    for (let round = -1; round < rounds; round++) {
      for (const name of costs.inTurn(round)) {
        const cost = await one(pages.get(name) as BenchPage, trials[name])
        if (round >= 0) costs.add(name, cost)
      }
    }
    for (const page of pages.values()) await page.close()
    return costs.all()
  }

  /** The same, each time in a tab that has just been opened and has come to rest: what the first call on a page costs. */
  async compareFresh<Names extends string>(
    address: string,
    trials: Trials<Names>,
    rounds: number,
  ): Promise<Costs<Names>> {
    const costs = new CostsByName(trials)
    for (let round = 0; round < rounds; round++) {
      for (const name of costs.inTurn(round)) {
        const page = await BenchPage.open(this.browser, address, trials[name].script)
        await page.rest()
        costs.add(name, await one(page, trials[name]))
        await page.close()
      }
    }
    return costs.all()
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.#server.close()
  }
}

/** Collects what trials cost. */
class CostsByName<Names extends string> {
  readonly names: readonly Names[]
  readonly #costs: Map<Names, { readonly cpu: number[]; readonly wall: number[]; answer: unknown }>

  constructor(trials: Trials<Names>) {
    this.names = Object.keys(trials) as Names[]
    this.#costs = new Map(this.names.map((name) => [name, { cpu: [], wall: [], answer: undefined }]))
  }

  /** The order is turned about every other round. */
  inTurn(round: number): readonly Names[] {
    return round % 2 === 0 ? this.names : [...this.names].reverse()
  }

  add(name: Names, { cpuMs, wallMs, answer }: Call<unknown>): void {
    const cost = this.#costs.get(name)
    if (cost === undefined) return
    cost.cpu.push(cpuMs)
    cost.wall.push(wallMs)
    cost.answer = answer
  }

  all(): Costs<Names> {
    const all = [...this.#costs].map(([name, cost]) => [name, { ...cost, cpuMs: median(cost.cpu) }] as const)
    return Object.fromEntries(all) as unknown as Costs<Names>
  }
}

async function one(page: BenchPage, { call, values = [], before }: Trial): Promise<Call<unknown>> {
  if (before !== undefined) await page.call(...before)
  return page.call<unknown>(call, ...values)
}
