import type { Page } from 'puppeteer-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
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
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  })
  // Names the page's thread in the trace.
  await page.evaluate(() => performance.mark('second-source-test'))
  await act()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: readonly TraceEvent[]
  }
  const ours = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/detector.js') === true,
  )
  const main = ours ?? traceEvents.find(({ name }) => name === 'second-source-test')
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid)
  if (tasks.length === 0) throw new Error('the trace has no task of the page')
  return { longestMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)), hasDetector: ours !== undefined }
}
