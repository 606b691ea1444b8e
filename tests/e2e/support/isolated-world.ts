import type { BrowserUnderTest } from '../browsers/under-test.ts'

// Content scripts of one extension share a world in each page. What is put there before or beside them is seen by them.

/** Our own scripts' timers in this tab run so many times as fast; the page's keep their pace. */
export async function hurryOurClock(browser: BrowserUnderTest, tabId: number, times: number): Promise<void> {
  await browser.inExtension(
    async (api, target, factor) => {
      const func = (by: number) => {
        const wait = setTimeout
        const hurried = (act: () => void, time = 0) => wait(act, time / by)
        Object.assign(globalThis, { setTimeout: hurried })
      }
      await api.scripting.executeScript({ target: { tabId: target }, func, args: [factor] })
    },
    tabId,
    times,
  )
}

/**
 * Before the detector comes to this tab: note the session that it makes, without keeping it, and mark its start on the
 * page's timeline as "session-began".
 */
export async function awaitSession(browser: BrowserUnderTest, tabId: number): Promise<void> {
  await browser.inExtension(async (api, target) => {
    const func = () => {
      const world = globalThis as unknown as { secondSourceMeetingPoint?: object; madeSession?: WeakRef<object> }
      let session: object | undefined
      world.secondSourceMeetingPoint ??= {}
      Object.defineProperty(world.secondSourceMeetingPoint, 'session', {
        configurable: true,
        get: () => session,
        set: (made: object | undefined) => {
          session = made
          if (made === undefined) return
          world.madeSession = new WeakRef(made)
          performance.mark('session-began')
        },
      })
    }
    await api.scripting.executeScript({ target: { tabId: target }, func })
  }, tabId)
}

/** Is the session that was noted still in memory? */
export async function isSessionKept(browser: BrowserUnderTest, tabId: number): Promise<boolean> {
  return browser.inExtension(async (api, target) => {
    const func = () => (globalThis as unknown as { madeSession?: WeakRef<object> }).madeSession?.deref() !== undefined
    const [kept] = await api.scripting.executeScript({ target: { tabId: target }, func })
    return kept?.result === true
  }, tabId)
}
