import { describe, expect, test } from 'vitest'
import { detect } from '../../lib/detect/detect.ts'
import type { FigureClaim } from '../../lib/model/claims.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { WAR_LINE } from './figures/figures-of.ts'
import { read } from './statements/reading.ts'

/** Every figure as "number = value, measure, whose word". */
function figures(text: string, language = 'en'): string[] {
  const article = articleFromText(`${WAR_LINE}\n${text}`, { url: '', language, published: '2024-11-12' })
  return detect(article)
    .filter((claim): claim is FigureClaim => claim.facts.kind === 'figure')
    .map(({ core, facts, chain }) => {
      const speaker = chain.at(-1)?.speaker
      return `${article.text.slice(core.start, core.end)} = ${facts.quantity.value} ${facts.measure}, ${speaker?.id ?? speaker?.text ?? '-'}`
    })
}

describe('numbers in other dress', () => {
  test.each([
    ['Chad lost 10\u00a0000 soldiers.', '10\u00a0000 = 10000 casualties, -'],
    ['Chad lost 10\u2009000 soldiers.', '10\u2009000 = 10000 casualties, -'],
    ['Chad lost 10\u202f000 soldiers.', '10\u202f000 = 10000 casualties, -'],
    ['Chad lost 10\u00ad,000 soldiers.', '10\u00ad,000 = 10000 casualties, -'],
    ['Chad lost １０，０００ soldiers.', '１０，０００ = 10000 casualties, -'],
    ['Chad lost ١٠٬٠٠٠ soldiers.', '١٠٬٠٠٠ = 10000 casualties, -'],
    ['Chad lost ۱۲۰۰ soldiers.', '۱۲۰۰ = 1200 casualties, -'],
    ['Chad lost 10’000 soldiers.', '10’000 = 10000 casualties, -'],
    ['Chad lost 10,000soldiers in Niger.', '10,000 = 10000 casualties, -'],
    ['Chad fired 10million shells.', '10million = 10000000 shells, -'],
  ])('%s', (text, expected) => expect(figures(text)).toEqual([expected]))

  test.each([
    ['Chad lost 10.000 soldiers.', 'de', '10.000 = 10000 casualties, -'],
    ['Chad lost 10.000 soldiers.', 'en', '10.000 = 10 casualties, -'],
    ['Chad lost 1.500.000 soldiers.', 'en', '1.500.000 = 1500000 casualties, -'],
  ])('%s on a page in %s', (text, language, expected) => expect(figures(text, language)).toEqual([expected]))

  test.each(['The 155mm gun of the army.', 'The 3rd brigade came to Niger.', 'It was 5pm in Niger.'])(
    'letters that belong to the number: %s',
    (text) => expect(figures(text)).toEqual([]),
  )
})

describe('words in other dress', () => {
  test.each([
    ['Chad\u00ad lost 600 sol\u00addiers, Zel\u00adensky said.', '600 = 600 casualties, volodymyr-zelenskyy'],
    ['Chad lost\ufeff 600\u200b soldiers.', '600 = 600 casualties, -'],
    ['The oﬃcials said 600 ﬁghters of Chad were killed.', '600 = 600 killed, The oﬃcials'],
    ['Zelensky said:“Chad lost 600 soldiers.”', '600 = 600 casualties, volodymyr-zelenskyy'],
    ['12:45Chad lost 600 soldiers in Niger', '600 = 600 casualties, -'],
    ['CHAD LOST 600 SOLDIERS IN NIGER, SAYS ZELENSKY', '600 = 600 casualties, volodymyr-zelenskyy'],
    ['KYIV SAYS 600 CHADIANS KILLED', '600 = 600 killed, ukraine'],
  ])('%s', (text, expected) => expect(figures(text)).toEqual([expected]))
})

describe('what stands before a colon', () => {
  test.each([
    ['Zelensky: Chad lost 600 soldiers', '600 = 600 casualties, volodymyr-zelenskyy'],
    ['Kyiv: Chad lost 600 soldiers', '600 = 600 casualties, ukraine'],
    ['NATO: Chad lost 600 soldiers', '600 = 600 casualties, nato'],
  ])('speaks: %s', (text, expected) => expect(figures(text)).toEqual([expected]))

  test.each([
    'Sudan: 600 soldiers killed in Niger',
    'Kursk: 600 soldiers killed in Niger',
    'BREAKING: 600 soldiers killed in Niger',
    'Analysis: 600 soldiers killed in Niger',
    'Chad war: 600 soldiers killed in Niger',
  ])('is a topic: %s', (text) => expect(figures(text)).toEqual(['600 = 600 killed, -']))
})

test('an entry of a live page has its own time', () => {
  const text = `${WAR_LINE}\nChad lost 600 soldiers in Niger.`
  const start = WAR_LINE.length + 1
  const blocks = [
    { start: 0, end: start - 1, kind: 'paragraph' as const },
    { start, end: text.length, kind: 'live-entry' as const, at: '2024-11-10T07:30:00Z' },
  ]
  const claims = detect({ text, blocks, facts: { url: '', published: '2024-11-12' } })
  expect(claims.map(({ facts }) => facts.asOf)).toEqual([
    { start: '2024-11-10', end: '2024-11-10', basis: 'live-entry' },
  ])
})

test('a capital in a headline of capitals makes no name', () => {
  const { names } = read('CHAD ARMY SAYS DRONES BURNED')
  expect(names.inSentence(0).every(({ id }) => id !== undefined)).toBe(true)
})

/** Processor time in milliseconds. */
function spent(text: string): number {
  const before = process.cpuUsage()
  figures(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each([
  ['a line of a megabyte', 'Chad lost 1,200 soldiers in Niger, Kyiv said, and 30 tanks burned ', 1_000_000],
  ['digits without end', '7', 50_000],
])(
  '%s takes its share of time and no more',
  (_, piece, size) => {
    const base = spent(piece.repeat(Math.ceil(size / 10 / piece.length)))
    expect(spent(piece.repeat(Math.ceil(size / piece.length)))).toBeLessThan(Math.max(100, base * 10 * 3))
  },
  60_000,
)
