import { describe, expect, test } from 'vitest'
import { fromCsv, toCsv } from '../../../lib/packs/exchange/csv.ts'
import { csvCells, csvLine, csvRows } from '../../../lib/packs/exchange/csv-text.ts'
import { fromJsonLd, toJsonLd } from '../../../lib/packs/exchange/json-ld.ts'
import { parsePack, problemLine } from '../../../lib/packs/parse.ts'
import { bundledPacks } from '../../../scripts/pack/bundled-from-disk.ts'
import { ndjson } from '../sample.ts'

describe('CSV', () => {
  test.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,b\nc', [['a', 'b'], ['c']]],
    ['\uFEFF"a,1","b ""c"""', [['a,1', 'b "c"']]],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['"never closed, "" at all', [['never closed, " at all']]],
    ['"odd"tail,x', [['oddtail', 'x']]],
    ['', []],
  ])('%j', (text, cells) => expect([...csvCells(text)]).toEqual(cells))

  test('cells come back as they were', () => {
    const cells = ['plain', 'with, comma', 'with "quotes"', 'two\nlines', '', ' blanks ']
    expect([...csvCells(`${csvLine(cells)}\r\n`)]).toEqual([cells])
  })

  test('empty lines are no rows', () => expect(csvRows('a,b\n1,2\n\n,\n')).toEqual([{ a: '1', b: '2' }]))
})

function sample() {
  const read = parsePack(ndjson())
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'))
  return read.value
}

test('pack to CSV to pack', async () => {
  for (const pack of [sample(), ...(await bundledPacks())])
    expect(fromCsv(toCsv(pack))).toEqual({ ok: true, value: pack })
})

test('pack to JSON-LD to pack', async () => {
  for (const pack of [sample(), ...(await bundledPacks())]) {
    const written: unknown = JSON.parse(JSON.stringify(toJsonLd(pack)))
    expect(fromJsonLd(written)).toEqual({ ok: true, value: pack })
  }
})

test('JSON-LD says to others what schema.org has words for', () => {
  const feed = JSON.stringify(toJsonLd(sample()))
  expect(feed).toContain('"@type":"QuantitativeValue","value":10000,"unitText":"people"')
  expect(feed).toContain('"author":{"@type":"Thing","name":"Rufus Firefly"}')
  expect(feed).not.toContain('ClaimReview')
})

test('texts that a spreadsheet would run are kept as texts', () => {
  const pack = sample()
  const [first, ...rest] = pack.reports
  const evil = {
    ...pack,
    reports: [{ ...first, summary: '=HYPERLINK("http://x.test")' }, ...rest] as typeof pack.reports,
  }
  expect(toCsv(evil)).toContain('"\'=HYPERLINK(""http://x.test"")"')
  expect(fromCsv(toCsv(evil))).toEqual({ ok: true, value: evil })
})

test('a table of reports alone needs only the columns it uses', () => {
  const text = [
    'report,outlet,url,claimant,measure,value,bound,unit,family,actor,summary',
    'a,The Gazette,https://gazette.test/1,Firefly,troops,10000,at-least,people,level,Sylvania,"Firefly counted 10,000 or more."',
  ].join('\n')
  const read = fromCsv(text, { pack: 'mine', title: 'Mine', version: '1' })
  expect(read).toMatchObject({
    ok: true,
    value: { reports: [{ facts: { quantity: { asWritten: 'at least 10,000' } } }] },
  })
})

test('a wrong cell says its line and field', () => {
  const text =
    'report,outlet,url,claimant,measure,value,unit,family,summary\na,G,https://g.test/,F,troops,many,people,level,S\n'
  const read = fromCsv(text, { pack: 'mine', title: 'Mine', version: '1' }, 'mine.csv')
  expect(read.ok && read.value.notes.problems.map(problemLine)).toEqual([
    'mine.csv:2: value: expected a number, found "many"',
  ])
})
