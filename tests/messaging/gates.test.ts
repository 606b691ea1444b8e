import { describe, expect, test } from 'vitest'
import { backgroundGate } from '../../lib/messaging/gates.ts'
import { pageGate } from '../../lib/messaging/page-gate.ts'
import type { Claim } from '../../lib/model/claims.ts'

const span = { start: 0, end: 9 }
const figure: Claim = {
  id: 'c1',
  facts: {
    kind: 'figure',
    quantity: { value: 10_000, bound: 'at-least', unit: 'people', asWritten: 'at least 10,000' },
    measure: 'troops',
    family: 'level',
    action: 'deployed',
    group: 'military',
    actor: { text: 'North Korea', id: 'north-korea' },
    place: { text: 'Kursk', id: 'kursk-oblast' },
    status: 'actual',
    asOf: { start: '2024-11-04', end: '2024-11-04', basis: 'sentence', text: 'on Monday' },
  },
  chain: [{ speaker: { text: 'Pat Ryder' }, cue: 'said', stance: 'asserts' }],
  span,
  core: span,
  sentence: span,
  repeats: [span],
}
const statement: Claim = {
  id: 's1',
  facts: { kind: 'statement', stance: 'denies', polarity: 'against', content: 'that soldiers were there' },
  chain: [],
  span,
  core: span,
  sentence: span,
}
const facts = { url: 'https://news.test/a', published: '2024-11-05T08:00:00Z', dateBasis: 'json-ld', language: 'en' }

describe('the background lets through', () => {
  test.each([
    ['articleHere', { host: 'news.test' }],
    ['words', { locale: 'pt-BR' }],
    ['pageChanged', { status: 'done', read: 3, onRecord: 1, disputed: 0, nothingRead: true }],
    ['crossCheck', { claims: [figure, statement], facts }],
    ['pageChanged', { status: 'done', read: 3, onRecord: 1, disputed: 0 }],
    ['refuse', { claim: figure, facts, report: { id: 'r1', pack: 'border-watch' } }],
    ['shelfChanged', undefined],
    ['pageReports', { tabId: 7 }],
    ['keepPageReports', { tabId: 7 }],
    ['needCard', undefined],
    ['needCard', null],
    ['checkTab', { tabId: 7 }],
    ['saidAndDenied', { text: 'Kremlin', id: 'kremlin' }],
    ['switchSite', { host: 'news.test', on: false }],
    ['openPanel', undefined],
  ])('%s', (name, argument) => {
    const passed = backgroundGate(name, argument)
    expect(passed).toEqual({ value: argument })
  })
})

describe('the background refuses', () => {
  test.each([
    ['a message it does not know', 'readEverything', {}, 'known message'],
    ['a name from the prototype', 'constructor', {}, 'known message'],
    ['a tab that is no number', 'checkTab', { tabId: '7' }, 'checkTab.tabId'],
    ['a host that is no text', 'switchSite', { host: { toString: 1 }, on: true }, 'switchSite.host'],
    ['claims that are no list', 'crossCheck', { claims: {}, facts }, 'crossCheck.claims'],
    [
      'a claim without a span',
      'crossCheck',
      { claims: [{ ...figure, span: undefined }], facts },
      'crossCheck.claims.0.span',
    ],
    ['a number that is text', 'crossCheck', { claims: [withValue('10')], facts }, 'quantity.value'],
    ['a number that is none', 'crossCheck', { claims: [withValue(Number.NaN)], facts }, 'quantity.value'],
    ['a measure with markup in it', 'crossCheck', { claims: [withMeasure('<img src=x>')], facts }, 'measure'],
    [
      'more claims than an article has',
      'crossCheck',
      { claims: Array(5_001).fill(figure), facts },
      'crossCheck.claims',
    ],
    ['an address without end', 'crossCheck', { claims: [], facts: { url: 'x'.repeat(5_000) } }, 'crossCheck.facts.url'],
    ['a negative count', 'pageChanged', { status: 'done', read: -1, onRecord: 0, disputed: 0 }, 'pageChanged.read'],
  ])('%s', (_, name, argument, where) => {
    const passed = backgroundGate(name, argument)
    expect(passed).toHaveProperty('expected')
    expect('expected' in passed && passed.expected).toContain(where)
  })

  test('fields it does not know, quietly', () => {
    expect(backgroundGate('articleHere', { host: 'a.org', more: 1 })).toEqual({ value: { host: 'a.org' } })
  })
})

function withValue(value: unknown): object {
  return { ...figure, facts: { ...figure.facts, quantity: { bound: 'exact', unit: 'people', asWritten: 'x', value } } }
}

function withMeasure(measure: string): object {
  return { ...figure, facts: { ...figure.facts, measure } }
}

describe('the page', () => {
  test.each([
    ['pageState', undefined],
    ['goToClaim', { claimId: 'c1' }],
    ['stepClaim', { by: -1 }],
    ['setMarksHidden', { hidden: true }],
    ['setDensity', { density: 'conflicts' }],
    ['leave', { host: '' }],
  ])('lets through %s', (name, argument) => expect(pageGate(name, argument)).toEqual({ value: argument }))

  test.each([
    ['goToClaim', { claimId: 4 }],
    ['goToClaim', null],
    ['stepClaim', { by: 2 }],
    ['setDensity', { density: 'everything' }],
    ['toString', {}],
    ['unknown', {}],
  ])('refuses %s %j', (name, argument) => expect(pageGate(name, argument)).toHaveProperty('expected'))
})
