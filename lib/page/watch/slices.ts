import type { Steps } from '../../text/steps.ts'

/** How long one slice of our work may take before the page gets its turn. */
export const SLICE_MS = 6
/** On a page that is never idle, a slice is taken after this time anyway. */
const PATIENCE_MS = 500

/** Wait until the browser has time to spare. */
export function idle(patience: number = PATIENCE_MS): Promise<void> {
  return new Promise((resolve) => {
    // A hidden page has nobody to disturb, and its idle time hardly comes.
    if (document.visibilityState === 'hidden') setTimeout(resolve, 0)
    else requestIdleCallback(() => resolve(), { timeout: patience })
  })
}

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>
}

/**
 * Let the page have its turn: input, drawing and its own tasks go first. Between two idle periods a browser lets up to
 * 50 ms pass, so that work in slices would take ten times as long as it must; a task of the lowest priority gets the
 * first moment that nobody else wants.
 */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  if (scheduler?.postTask === undefined) return idle()
  return new Promise((resolve) => {
    const impatient = setTimeout(resolve, PATIENCE_MS)
    const had = () => {
      clearTimeout(impatient)
      resolve()
    }
    scheduler.postTask(had, { priority: 'background' }).catch(had)
  })
}

/**
 * Does work step by step, giving way after every slice. Resolves to its result; to `undefined` when the signal aborts
 * before the end.
 */
export async function inSlices<Result>(work: Steps<Result>, signal: AbortSignal): Promise<Result | undefined> {
  let began = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (signal.aborted) return undefined
    if (performance.now() - began < SLICE_MS) continue
    await giveWay()
    began = performance.now()
  }
}
