import { tasksDuring } from '../../e2e/support/longest-task.ts'
import { BenchPage, type Call } from '../browser/chromium.ts'
import { Lab } from '../browser/lab.ts'
import { measured } from '../driver.ts'
import { median, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

const SMALL = 1_000
/** More than this is imported once: it takes minutes. */
const MANY = 100_000
/** What is compared with structures that grow with the reports means nothing for a few. */
const GROWING: ReadonlySet<string> = new Set(['M5 minisearch', 'M5 flexsearch', 'M6 blob', 'M7 ratio'])

/** M5–M8: packs in IndexedDB, in Chromium. */
export async function importSuite(settings: Settings): Promise<Findings> {
  const largest = settings.sizes.at(-1) ?? SMALL
  const count = settings.quick && settings.sizes.length > 1 ? Math.min(20_000, largest) : largest
  const rounds = count > MANY ? 1 : Math.min(3, settings.rounds)
  const lab = await Lab.open()
  try {
    const address = lab.serve('<!doctype html><title>Store</title><p>Store</p>')
    const imported = await imports(lab, address, count, rounds)
    const opened = await openings(lab, address, count, settings.rounds)
    return await summary(count, imported, opened, settings)
  } finally {
    await lab.close()
  }
}

interface Imported {
  readonly cpu: readonly number[]
  readonly parse: readonly number[]
  /** Longest task by its CPU time, and the longest of any import by the clock, other programs included. */
  readonly longestMs: number
  readonly longestWallMs: number
  readonly extraMB: number
  readonly bytes: number
  readonly leftOut: number
}

async function imports(lab: Lab, address: string, count: number, rounds: number): Promise<Imported> {
  const small = await BenchPage.open(lab.browser, address, 'store')
  await small.call('make', SMALL, 'small')
  await small.call('importPack', 'small')
  await small.close()
  const page = await BenchPage.open(lab.browser, address, 'store')
  const bytes = (await page.call<number>('make', count, 'large')).answer
  const cpu: number[] = []
  const parse: number[] = []
  const longest: number[] = []
  let leftOut = 0
  for (let round = 0; round < rounds; round++) {
    parse.push((await page.call('parseLines')).cpuMs)
    const { cpuMs, answer } = await page.call<{ leftOut: number; longestMs: number }>('importPack', `large-${round}`)
    cpu.push(cpuMs)
    longest.push(answer.longestMs)
    leftOut = answer.leftOut
  }
  const { longestMs } = await tasksDuring(page.page, async () => void (await page.call('importPack', 'traced')))
  const extraMB = await peakWhile(page, page.call('importPack', 'peak'))
  await page.call('writeWhole', 'whole')
  await page.close()
  return { cpu, parse, longestMs, longestWallMs: Math.max(...longest), extraMB, bytes, leftOut }
}

/** The most memory that was in use at any look during the work, above what was in use before. */
async function peakWhile(page: BenchPage, work: Promise<unknown>): Promise<number> {
  const before = await page.heap()
  let isDone = false
  const done = work.finally(() => (isDone = true))
  let peak = before
  while (!isDone) {
    peak = Math.max(peak, await page.heap())
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await done
  return peak - before
}

interface Opened {
  readonly small: readonly Call<number>[]
  readonly large: readonly Call<number>[]
  readonly whole: readonly Call<number>[]
  readonly open: readonly Call<unknown>[]
  readonly heapMB: number
}

async function openings(lab: Lab, address: string, count: number, rounds: number): Promise<Opened> {
  const fresh = async <Answer>(name: string, ...values: unknown[]): Promise<Call<Answer>> => {
    const page = await BenchPage.open(lab.browser, address, 'store')
    const call = await page.call<Answer>(name, ...values)
    await page.close()
    return call
  }
  const found = { small: [], large: [], whole: [], open: [] } as Record<'small' | 'large' | 'whole', Call<number>[]> & {
    open: Call<unknown>[]
  }
  for (let round = 0; round < rounds; round++) {
    found.small.push(await fresh('openAndAsk', 'small', SMALL))
    found.large.push(await fresh('openAndAsk', 'large-0', count))
    found.whole.push(await fresh('readWhole', 'whole'))
    found.open.push(await fresh('open', 'large-0'))
  }
  const page = await BenchPage.open(lab.browser, address, 'store')
  const before = await page.heap()
  await page.call('openAndAsk', 'large-0', count)
  const heapMB = (await page.heap()) - before
  await page.close()
  return { ...found, heapMB }
}

async function summary(count: number, imported: Imported, opened: Opened, settings: Settings): Promise<Findings> {
  const { costs, runners } = await measured(
    { minisearch: ['match/minisearch', count, 'load'], flexsearch: ['match/flexsearch', count, 'load'] },
    { rounds: Math.min(settings.rounds, 3), minCpuMs: settings.minCpuMs },
  )
  const note = `${count.toLocaleString('en')} reports`
  const wall = (calls: readonly Call<unknown>[]) => calls.map(({ wallMs }) => wallMs)
  const open = median(opened.open.map(({ cpuMs }) => cpuMs))
  const walls = (key: string, peer: readonly Call<unknown>[]): Row => ({
    key,
    ours: median(wall(opened.large)),
    peer: median(wall(peer)),
    ratios: ratios(wall(opened.large), wall(peer)),
    note,
  })
  const loads = (key: string, peer: number): Row => ({ key, ours: open, peer, ratios: [open / peer], note })
  const heap = { ours: opened.heapMB, note }
  const rows: readonly Row[] = [
    loads('M5 minisearch', costs.minisearch.cpuMs),
    loads('M5 flexsearch', costs.flexsearch.cpuMs),
    walls('M6 itself', opened.small),
    walls('M6 blob', opened.whole),
    {
      key: 'M7 ratio',
      ...heap,
      peer: runners.minisearch.heapMB,
      ratios: [opened.heapMB / runners.minisearch.heapMB],
    },
    { key: 'M7 amount', ...heap },
    {
      key: 'M8 cpu',
      ours: median(imported.cpu),
      peer: median(imported.parse),
      ratios: ratios(imported.cpu, imported.parse),
      note,
    },
    { key: 'M8 task', ours: imported.longestMs, note },
    { key: 'M8 memory', ours: imported.extraMB, note },
  ]
  const grown = rows.filter(({ key }) => count >= MANY || !GROWING.has(key))
  return {
    rows: grown,
    notes: [
      ...(grown.length === rows.length
        ? []
        : [`import: ${[...GROWING].join(', ')} are told from ${MANY.toLocaleString('en')} reports on`]),
      `import: ${note}, ${(imported.bytes / 1e6).toFixed(1)} MB, ${imported.leftOut} lines left out; longest task by the clock ${imported.longestWallMs} ms; forty claims found ${opened.large.at(-1)?.answer} reports (of ${SMALL}: ${opened.small.at(-1)?.answer})`,
    ],
  }
}
