import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimReviewLines } from '../../lib/packs/exchange/claim-review.ts'
import { fromCsv, toCsv } from '../../lib/packs/exchange/csv.ts'
import { fromJsonLd, toJsonLd } from '../../lib/packs/exchange/json-ld.ts'
import { FIGURE, STATEMENT } from '../../lib/packs/format/lines.ts'
import { parsePack } from '../../lib/packs/parse.ts'
import { packText } from '../../lib/packs/write.ts'
import { LINES, ndjson } from './sample.ts'

const NAMES = [
  ...Object.keys(FIGURE),
  ...Object.keys(STATEMENT),
  '__proto__',
  'constructor',
  'toString',
  'entity',
  'pack',
]
/** A value within a thousand others. */
function nestedIn(value: object): object {
  let nested = value
  for (let depth = 0; depth < 1_000; depth++) nested = depth % 2 === 0 ? [nested] : { text: nested }
  return nested
}

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('2024-13-40', '-', '🙂', '\u0000', '{', 1e308),
  fc.constantFrom<object>(
    { polluted: true },
    JSON.parse('{"__proto__":{"polluted":true}}'),
    nestedIn([]),
    nestedIn({}),
  ),
)
const line = fc.dictionary(fc.constantFrom(...NAMES), nasty, { maxKeys: 12 })

test('whatever the lines are, reading never throws and nothing unchecked gets through', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const read = parsePack(`${ndjson(LINES)}${lines.map((each) => `${JSON.stringify(each)}\n`).join('')}`)
      if (!read.ok) return
      for (const report of read.value.reports) {
        expect(typeof report.id).toBe('string')
        expect(report.url).toMatch(/^https?:\/\//)
        expect(['figure', 'statement']).toContain(report.facts.kind)
        expect(Object.getPrototypeOf(report)).toBe(Object.prototype)
        expect(JSON.stringify(report)).not.toContain('polluted')
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

test('a line with every field a thousand deep is left out', () => {
  const deep = NAMES.map((name) => `${JSON.stringify({ ...LINES[7], [name]: nestedIn({}) })}\n`)
  const read = parsePack(ndjson() + deep.join(''))
  expect(read).toMatchObject({
    ok: true,
    value: { reports: { length: 3 + deep.length - (read.ok ? read.value.notes.leftOut : 0) } },
  })
  expect(read.ok && read.value.notes.leftOut).toBeGreaterThan(30)
})

test('whatever the text is, reading never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      parsePack(text)
      parsePack(ndjson() + text)
      fromCsv(text, { pack: 'x', title: 'x', version: '1' })
    }),
    { numRuns: 300 },
  )
})

test('whatever the JSON is, looking for reviews never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => void claimReviewLines(value)),
    { numRuns: 200 },
  )
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => void fromJsonLd(value)),
    { numRuns: 200 },
  )
})

test('a good pack with changed bytes is read or refused, never thrown', () => {
  const text = ndjson()
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ unit: 'binary', maxLength: 3 }), (at, put) => {
      parsePack(text.slice(0, at) + put + text.slice(at + 1))
    }),
    { numRuns: 300 },
  )
})

test('any report survives CSV, JSON-LD and the pack itself', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  const changes = fc.record(
    {
      claimant: word,
      thing: word,
      summary: word,
      quote: word,
      value: fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
      asWritten: word,
      claimantTitle: word,
      actor: word,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(changes, (change) => {
      const value = change.value === undefined ? {} : { value: change.value === 0 ? 0 : change.value }
      const read = parsePack(ndjson([...LINES.slice(0, 7), { ...LINES[7], ...change, ...value }, ...LINES.slice(8)]))
      if (!read.ok) throw new Error('the sample is a pack')
      const pack = read.value
      expect(parsePack(packText(pack))).toEqual(read)
      expect(fromCsv(toCsv(pack))).toEqual(read)
      expect(fromJsonLd(JSON.parse(JSON.stringify(toJsonLd(pack))))).toEqual(read)
    }),
    { numRuns: 200 },
  )
})

describe('time grows with the length of a text and no faster', () => {
  const cost = (text: string) => {
    const times = [0, 0, 0].map(() => {
      const start = performance.now()
      parsePack(text)
      fromCsv(text, { pack: 'x', title: 'x', version: '1' })
      return performance.now() - start
    })
    return Math.min(...times)
  }
  test.each([
    ['opening brackets', '['],
    ['line breaks', '\n'],
    ['quotation marks', '"'],
    ['commas', ','],
    ['long words', 'x'],
    ['small objects', '{"report":"a"}\n'],
    ['deep objects', '{"a":'],
  ])('%s', (_, piece) => {
    const header = ndjson([LINES[0] ?? {}])
    const once = cost(header + piece.repeat(5_000))
    const tenfold = cost(header + piece.repeat(50_000))
    expect(tenfold).toBeLessThan(40 * once + 60)
  })
})
