import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../lib/packs/format.ts'
import { parsePack, problemLine } from '../../lib/packs/parse.ts'
import { HEADER, LINES, ndjson } from './sample.ts'

function parsed(text: string) {
  const result = parsePack(text, { file: 'sample.ndjson' })
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'))
  return result.value
}

function problemsOf(text: string): readonly string[] {
  const result = parsePack(text, { file: 'sample.ndjson' })
  return result.ok ? result.value.notes.problems.map(problemLine) : result.problems.map(problemLine)
}

const withReport = (change: object) => ndjson([...LINES.slice(0, 7), { ...LINES[7], ...change }, ...LINES.slice(8)])

describe('a pack written by hand', () => {
  const pack = parsed(ndjson())

  test('has its names, propositions, occasions and reports', () => {
    expect(pack.entities.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'country freedonia',
      'country sylvania',
      'person rufus-firefly',
      'outlet the-gazette',
    ])
    expect(pack.propositions[0]?.accuses).toBe('sylvania')
    expect(pack.occasions[0]?.date).toBe('2024-05-01')
    expect(pack.reports.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
  })

  test('ids become names, and names that nobody declared stay names', () => {
    const [first, second] = pack.reports
    expect(first?.claimant).toMatchObject({ id: 'rufus-firefly', name: 'Rufus Firefly' })
    expect(first?.facts.actor).toEqual({ text: 'Sylvania', id: 'sylvania' })
    expect(second?.claimant).toEqual({ name: 'Ambassador Trentino', role: 'unknown' })
  })

  test('a figure has its quantity as written, and a month is the whole month', () => {
    expect(pack.reports[0]?.facts).toMatchObject({
      quantity: { asWritten: 'at least 10,000' },
      group: 'unstated',
      status: 'actual',
    })
    expect(pack.reports[2]?.facts).toMatchObject({
      quantity: { asWritten: '11 to 12', low: 11, high: 12 },
      asOf: { start: '2024-05-01', end: '2024-05-31', basis: 'recorded' },
    })
  })

  test.each([
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-04-09', '2024-04-09', '2024-04-09'],
  ])('a count since and until %s is of whole days', (when, since, until) => {
    const counted = { ...LINES[7], report: 'counted', family: 'flow', since: when, until: when }
    const read = parsePack(ndjson([...LINES.slice(0, 7), counted]).replace('"reports":3', '"reports":1'))
    expect(read).toMatchObject({ ok: true, value: { reports: [{ facts: { since, until } }] } })
  })

  test('the chain is whom the outlet cites and the claimant, and empty when the outlet speaks for itself', () => {
    expect(pack.reports[1]?.chain.map(({ speaker, stance }) => `${speaker.text} ${stance}`)).toEqual([
      'Sylvanian Radio asserts',
      'Ambassador Trentino denies',
    ])
    expect(pack.reports[2]?.chain).toEqual([])
  })

  test('a statement says its proposition', () => {
    expect(pack.reports[1]?.facts).toMatchObject({
      content: 'Sylvania massed troops at the border',
      polarity: 'against',
    })
  })
})

describe('a file that is no pack ends the reading and says why', () => {
  test.each([
    ['an empty file', '', 'expected a header line with "pack" and "format", found an empty file'],
    ['a page instead of a pack', '<!doctype html>\n<p>Not found', 'sample.ndjson:1: expected a header line'],
    ['a list', '[1, 2]\n', 'found a list of 2'],
    [
      'another format',
      ndjson([{ ...HEADER, format: 7 }]),
      'sample.ndjson:1: format: expected format 1, found format 7',
    ],
    [
      'no title',
      ndjson([{ pack: 'x', format: 1, version: '1' }]),
      'title: expected a text of 1 to 300 characters, found nothing',
    ],
    ['cut in the middle of a line', ndjson().slice(0, -40), 'last line: expected a whole line'],
    [
      'fewer reports than the header says',
      ndjson(LINES.slice(0, 9)),
      'reports: expected 3 reports as the header says, found 2',
    ],
    ['reports without a header', ndjson(LINES.slice(7)), 'pack: expected'],
  ])('%s', (_, text, message) => {
    expect(parsePack(text).ok).toBe(false)
    expect(problemsOf(text).join('\n')).toContain(message)
  })
})

describe('a line that does not hold is left out, with file, line, path, expectation and what was found', () => {
  test.each([
    [{ unit: 'bbl/d' }, 'sample.ndjson:8: unit: expected a known unit', 'found "bbl/d"'],
    [{ measure: 'sheep' }, 'measure: expected one of troops, strength', 'found "sheep"'],
    [{ value: '10,000' }, 'value: expected a number', 'found "10,000"'],
    [{ asOf: '2024-02-31' }, 'asOf: expected a date such as', 'found "2024-02-31"'],
    [
      { url: 'javascript:alert(1)' },
      'url: expected an address that begins with https://',
      'found "javascript:alert(1)"',
    ],
    [{ claimant: 7 }, 'claimant: expected a text', 'found 7'],
    [{ summary: undefined }, 'summary: expected a text of 1 to 2000 characters', 'found nothing'],
    [{ actor: { parts: ['freedonia'] } }, 'actor: expected', 'found an object'],
    [{ value: undefined }, 'value: expected a number, or "low" and "high", found nothing'],
    [{ value: undefined, low: 5, bound: 'range' }, 'high: expected both ends of the range, found nothing'],
    [{ value: undefined, low: 9, high: 5, bound: 'range' }, 'high: expected a number from 9', 'found 5'],
  ])('%j', (change, ...messages) => {
    const text = withReport(change)
    const pack = parsed(text)
    expect(pack.reports.map(({ id }) => id)).toEqual(['r2', 'r3'])
    expect(pack.notes.leftOut).toBe(1)
    for (const message of messages) expect(problemsOf(text).join('\n')).toContain(message)
  })

  test('a number beyond all numbers', () => {
    expect(problemsOf(ndjson().replace('10000', '1e400')).join()).toContain('value: expected a number, found Infinity')
  })

  test('a comma too many is shown where it stands', () => {
    const text = ndjson().replace('"asOf":"2024-05-01",', '"asOf":"2024-05-01",,')
    expect(problemsOf(text).join()).toMatch(
      /:8: expected a JSON object, found a break at character \d+, after ".*2024-05-01","$/,
    )
  })

  test('lines that are not JSON, and lines too long', () => {
    const long = `{"report":"x","summary":"${'x'.repeat(LIMITS.line)}"}`
    const pack = parsed(`${ndjson(LINES.slice(0, 7))}not json\n${long}\n${ndjson(LINES.slice(8))}`)
    expect(pack.notes.leftOut).toBe(2)
    expect(pack.reports).toHaveLength(2)
  })
})

describe('a later format can be read', () => {
  test('unknown fields are left out and counted', () => {
    const pack = parsed(withReport({ mood: 'grim' }))
    expect(pack.reports).toHaveLength(3)
    expect(pack.notes.unknownFields).toEqual({ mood: 1 })
  })

  test('unknown kinds of lines are skipped and counted', () => {
    const pack = parsed(ndjson([...LINES, { drawing: 'd1', points: [1, 2] }]))
    expect(pack.notes.unknownLines).toBe(1)
    expect(pack.notes.leftOut).toBe(0)
  })

  test('blank lines, line breaks of Windows and a byte order mark do no harm', () => {
    const pack = parsed(`\uFEFF${ndjson().replaceAll('\n', '\r\n\r\n')}`)
    expect(pack.reports).toHaveLength(3)
  })
})

test('names such as __proto__ get nowhere', () => {
  const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"report":"x","polluted":1}'
  const pack = parsed(`${ndjson(LINES.slice(0, 7))}${evil}\n${ndjson(LINES.slice(7))}`)
  expect(pack.notes.leftOut).toBe(1)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
