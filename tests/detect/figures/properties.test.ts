import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import { figuresInWar, figuresOf } from './figures-of.ts'

const WORDS =
  'Russia Ukraine has lost 50,000 about troops soldiers killed and wounded in Kursk , . at least 12 "said" Zelensky the army 3,000-strong tens of thousands drones fired 10 000 2024 \u00ad ½ 😀 $5bn'.split(
    ' ',
  )
const anyNews = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof(anyNews, fc.string({ unit: 'binary', maxLength: 120 }))

test('spans lie inside the text, figures never overlap, and the same text gives the same claims', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleFromText(text, { url: '', published: '2024-11-12' })
      const claims = detect(article)
      for (const { span, core, sentence } of claims) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(core.start).toBeGreaterThanOrEqual(sentence.start)
        expect(core.end).toBeLessThanOrEqual(sentence.end)
      }
      const cores = figuresOf(text).map(({ core }) => core)
      for (const [at, core] of cores.entries()) expect(core.start).toBeGreaterThanOrEqual(cores[at - 1]?.end ?? 0)
      expect(detect(article)).toEqual(claims)
    }),
    { numRuns: 60 },
  )
})

/** Processor time in milliseconds, the best of three: what else the machine does must not matter. */
function spent(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    figuresInWar(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

test.each([
  ['digits', '7'],
  ['number words', 'one hundred and '],
  ['no spaces', 'soldiers'],
  ['contrasts', 'not 10,000 but '],
  ['conversions', '5 miles (8 km '],
  ['changes', 'rose from 1 to 2 from '],
  ['shares', 'a third of the 9,000 of them '],
  ['bounds', 'up to about at least '],
  ['brackets', '(( "'],
  ['names', 'Goma Kursk Rwanda '],
  ['dates', 'on May 3 last week since 2022 '],
  ['one line of news', 'Russia lost 1,200 soldiers in Kursk, and 30 tanks were destroyed near Kyiv '],
])('time grows with the text and not faster: %s', (_, piece) => {
  const short = piece.repeat(Math.ceil(4000 / piece.length))
  const long = piece.repeat(Math.ceil(16_000 / piece.length))
  const base = spent(short)
  expect(spent(long)).toBeLessThan(Math.max(60, base * 4 * 3))
})
