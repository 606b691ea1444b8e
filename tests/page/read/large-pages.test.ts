import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath } from '../../../scripts/setup/browsers.mjs'
import { PageUnderTest } from './page-under-test.ts'

const URL = 'https://made-up.example/long'
const SENTENCE = 'The made-up ministry counted 4,321 made-up soldiers near the made-up river on Monday. '

let page: PageUnderTest
beforeAll(async () => {
  page = await PageUnderTest.start()
}, 60_000)
afterAll(() => page?.close())

function pageOf(paragraphs: readonly string[]): string {
  return `<!doctype html><title>Long</title><article><h1>Long</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`
}

describe.skipIf(browserPath('chromium') === undefined)('large pages', { timeout: 120_000 }, () => {
  test('two megabytes in one paragraph are read whole', async () => {
    const { text, blocks } = await page.read(URL, pageOf([SENTENCE.repeat(24_000)]))
    expect(blocks).toHaveLength(2)
    expect(text.length).toBeGreaterThan(2_000_000)
  })

  // Eight times the text in at most twenty-four times the time: the machine is shared, a square would need sixty-four.
  test.each([
    ['many paragraphs', (size: number) => Array.from({ length: size }, () => SENTENCE.repeat(3))],
    ['one paragraph', (size: number) => [SENTENCE.repeat(size * 3)]],
    ['many blanks', (size: number) => [SENTENCE.replaceAll(' ', '     ').repeat(size)]],
  ])('time grows with the text: %s', async (_, paragraphs) => {
    const [small, large] = [pageOf(paragraphs(250)), pageOf(paragraphs(2_000))]
    const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
    for (let round = 0; round < 4; round++) {
      best.small = Math.min(best.small, (await page.read(URL, small)).milliseconds)
      best.large = Math.min(best.large, (await page.read(URL, large)).milliseconds)
    }
    expect(best.large).toBeLessThan(Math.max(best.small, 3) * 24)
  })

  test('a page of 12,000 elements that is no article costs the gate next to nothing', async () => {
    const rows = '<div class="row"><span>a</span><a href="/x">b</a><button>c</button></div>'.repeat(3_000)
    const times = await page.evaluate(URL, `<!doctype html><title>App</title>${rows}`, 'underTest.gateTime(document)')
    const { gate, look } = times as { gate: number; look: number }
    expect(gate).toBeLessThan(look)
  })
})
