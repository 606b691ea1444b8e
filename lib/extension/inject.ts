import { browser } from 'wxt/browser'
import type { Problem, Result } from '../model/result.ts'
import { type Home, isHome, LIKELY_HOMES, WORTH_INHERITING } from '../page/marks/homes.ts'
import { type MarkNames, randomMarkNames } from '../page/marks/names.ts'
import { marksStyle, presenceStyle } from '../page/marks/style.ts'
import { MEETING_POINT, type Seed } from '../page/session/meeting-point.ts'
import { marksItem } from '../settings/items.ts'
import { readerLanguage } from '../settings/reader-language.ts'

/** Do elements inherit the highlights of those around them? Firefox asks each element for its own. */
const INHERITS = !import.meta.env.FIREFOX

type Injected = 'injected' | 'already-there'

/** The registered bootstrap, injected by hand into a tab that was open before. */
export const BOOTSTRAP = '/bootstrap.js'
const DETECTOR = '/content-scripts/detector.js'
const CARD = '/content-scripts/card.js'

/** Start the bootstrap in a tab, unless one is at work there. */
export async function injectBootstrap(tabId: number): Promise<Result<Injected>> {
  return attempt(tabId, async () => {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: isAtWork,
      args: [MEETING_POINT, 'bootstrap'],
    })
    if (result?.result === true) return 'already-there'
    await browser.scripting.executeScript({ target: { tabId }, files: [BOOTSTRAP] })
    return 'injected'
  })
}

/** Start the detector in a tab with its seed and the style by which its card is seen, unless one is at work there. */
export async function injectDetector(tabId: number, reads: Seed['reads'] = 'page'): Promise<Result<Injected>> {
  return attempt(tabId, async () => {
    const seed = await makeSeed(reads)
    const target = { tabId }
    const args = [MEETING_POINT, seed, LIKELY_HOMES, INHERITS ? WORTH_INHERITING : 0] as const
    const [planted] = await browser.scripting.executeScript({ target, func: plantSeed, args: [...args] })
    const homes = planted?.result
    if (!Array.isArray(homes)) return 'already-there'
    // All at once: the first marks are painted before an answer to us could be.
    await Promise.all([
      browser.scripting.insertCSS({ target, css: presenceStyle(seed.names) }),
      addMarksStyle(tabId, seed.names, homes),
      browser.scripting.executeScript({ target, files: [DETECTOR] }),
    ])
    return 'injected'
  })
}

/** Bring the card's own bundle to a tab whose reader pointed at a claim. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CARD] })
}

/** Put the style of marks into a tab, for places of these kinds; others are left out. */
export async function addMarksStyle(tabId: number, names: MarkNames, homes: readonly Home[]): Promise<void> {
  const css = homes.filter(isHome).map((home) => marksStyle(names, home, INHERITS))
  await Promise.all(css.map((each) => browser.scripting.insertCSS({ target: { tabId }, css: each })))
}

/** Take our styles out of a tab again; a tab that we may no longer touch has no use for them either. */
export async function removeMarksStyle(tabId: number, names: MarkNames, homes: readonly Home[]): Promise<void> {
  const css = [presenceStyle(names), ...homes.filter(isHome).map((home) => marksStyle(names, home, INHERITS))]
  const removed = css.map((each) => browser.scripting.removeCSS({ target: { tabId }, css: each }))
  await Promise.all(removed).catch(() => undefined)
}

async function makeSeed(reads: Seed['reads']): Promise<Omit<Seed, 'homes'>> {
  const [marks, language] = await Promise.all([marksItem.getValue(), readerLanguage()])
  return { names: randomMarkNames(), marks, language, reads }
}

// The two functions below travel into the page as text: they may use nothing
// but their arguments.

function isAtWork(name: string, script: 'bootstrap' | 'session'): boolean {
  const world = globalThis as unknown as Record<string, Record<string, { isAlive(): boolean } | undefined> | undefined>
  return world[name]?.[script]?.isAlive() === true
}

function plantSeed(
  name: string,
  seed: object,
  likely: typeof LIKELY_HOMES,
  worthInheriting: number,
): string[] | undefined {
  const world = globalThis as unknown as Record<
    string,
    { seed?: unknown; session?: { isAlive(): boolean } } | undefined
  >
  const point = world[name] ?? {}
  world[name] = point
  if (point.session?.isAlive() === true) return undefined
  const count = (selector: string): number => document.querySelectorAll(selector).length
  const [around, own] = likely.find(([, each]) => document.querySelector(each) !== null) ?? []
  const isWorth = count(`${around} *`) <= worthInheriting * count(`${own}`)
  const homes = around === undefined || own === undefined ? [] : [isWorth ? around : own]
  point.seed = { ...seed, homes }
  return homes
}

/** Pages of the browser, stores and other extensions refuse; that is an answer, not a failure of ours. */
async function attempt(tabId: number, act: () => Promise<Injected>): Promise<Result<Injected>> {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    const problem: Problem = { path: `tab ${tabId}`, expected: 'a page that extensions may read', found }
    return { ok: false, problems: [problem] }
  }
}
