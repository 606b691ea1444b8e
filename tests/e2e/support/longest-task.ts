import type { Page } from 'puppeteer-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** When it began, in microseconds. */
  readonly ts: number
  /** CPU of the thread, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** The longest tasks of a page's main thread, in milliseconds of CPU, and whether our detector ran among them. */
export interface Tasks {
  readonly longestMs: number
  readonly hasDetector: boolean
}

/** What the main thread of a page does while `act` goes on, by Chromium's own trace. */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<Tasks> {
  const events = await traced(page, act)
  const ours = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/detector.js') === true,
  )
  const tasks = tasksOf(events, ours ?? events.find(({ name }) => name === TEST))
  return { longestMs: Math.max(...tasks.map(cpuOf)), hasDetector: ours !== undefined }
}

/** The CPU, in milliseconds, that a page's main thread spends from a mark on its timeline to each of others during `act`. */
export async function cpuUntil(
  page: Page,
  from: string,
  marks: readonly string[],
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const events = await traced(page, act)
  const marked = (mark: string): TraceEvent => {
    const found = events.find(({ name }) => name === mark)
    if (found === undefined) throw new Error(`the trace lacks "${mark}"`)
    return found
  }
  const began = marked(from)
  const tasks = tasksOf(events, began).filter(({ ts }) => ts >= began.ts)
  return marks.map((mark) => {
    const ended = marked(mark).ts
    return tasks.filter(({ ts }) => ts < ended).reduce((sum, task) => sum + cpuOf(task), 0)
  })
}

/** The same by the clock, from the page's own timeline. */
export async function timeUntil(
  page: Page,
  from: string,
  marks: readonly string[],
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await act()
  const times = await page.evaluate(
    (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime),
    [from, ...marks],
  )
  const [began, ...ended] = times.map((time, at) => {
    if (time === undefined) throw new Error(`the timeline lacks "${[from, ...marks][at]}"`)
    return time
  })
  return ended.map((time) => time - (began ?? 0))
}

/** The longest time in which a page's own timer had no turn while `act` went on, in milliseconds by the clock. */
export async function longestGap(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { longestGap: number; gapTimer: ReturnType<typeof setTimeout> }
    let last = performance.now()
    watched.longestGap = 0
    const turn = () => {
      const now = performance.now()
      watched.longestGap = Math.max(watched.longestGap, now - last)
      last = now
      watched.gapTimer = setTimeout(turn, 4)
    }
    turn()
  })
  await act()
  return page.evaluate(() => {
    const watched = globalThis as unknown as { longestGap: number; gapTimer: ReturnType<typeof setTimeout> }
    clearTimeout(watched.gapTimer)
    return watched.longestGap
  })
}

/** Names the page's thread in the trace. */
const TEST = 'second-source-test'

async function traced(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  })
  await page.evaluate((name) => void performance.mark(name), TEST)
  await act()
  return JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents as readonly TraceEvent[]
}

/** The tasks of the thread that something happened on. */
function tasksOf(events: readonly TraceEvent[], on: TraceEvent | undefined): readonly TraceEvent[] {
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === on?.pid && tid === on.tid)
  if (tasks.length === 0) throw new Error('the trace has no task of the page')
  return tasks
}

const cpuOf = ({ tdur = 0 }: TraceEvent): number => tdur / 1000
