import { describe, expect, test } from 'vitest'
import { parsePack } from '../../../lib/packs/parse.ts'
import { roleOf } from '../../../scripts/pack/build/claimants.ts'
import { addressKey, withoutDuplicates } from '../../../scripts/pack/build/duplicates.ts'
import { countryOfDomain, siteOf } from '../../../scripts/pack/build/hosts.ts'
import { Ledger } from '../../../scripts/pack/build/ledger.ts'
import { readOutletName } from '../../../scripts/pack/build/outlet-names.ts'
import { Propositions } from '../../../scripts/pack/build/propositions.ts'
import { slugOf } from '../../../scripts/pack/build/slug.ts'
import { ndjson } from '../sample.ts'

describe('labels of outlets', () => {
  const known = new Set(['CNN', 'AP', 'Business Post (Bangladesh)', 'Reuters'])
  test.each([
    ['Daily8 (CNN text)', { name: 'Daily8', original: 'CNN' }],
    ['WHYY (AP)', { name: 'WHYY', original: 'AP' }],
    ['Ukrinform (via MENAFN)', { name: 'MENAFN', original: 'Ukrinform' }],
    ['Pravda EN (quoting TASS)', { name: 'Pravda EN', original: 'TASS' }],
    ['Euromaidan Press (mirror)', { name: 'Euromaidan Press (mirror)', original: 'Euromaidan Press', isMirror: true }],
    ['Business Post (Bangladesh)', { name: 'Business Post (Bangladesh)' }],
    ['TID News (Italian)', { name: 'TID News (Italian)' }],
    ['CNN (Greek)', { name: 'CNN' }],
  ])('%s', (label, expected) => {
    expect(readOutletName(label, (name) => known.has(name))).toEqual({ isMirror: false, ...expected })
  })
})

test.each([
  ['uk.news.yahoo.com', 'yahoo.com'],
  ['news.online.ua', 'online.ua'],
  ['pravda.com.ua', 'pravda.com.ua'],
  ['a.b.co.uk', 'b.co.uk'],
  ['one.pages.dev', 'one.pages.dev'],
  ['two.one.pages.dev', 'one.pages.dev'],
])('%s is the site %s', (host, site) => expect(siteOf(host)).toBe(site))

test('a country is read from the address where the address says it', () => {
  expect(countryOfDomain('dagsavisen.no')).toBe('norway')
  expect(countryOfDomain('ft.com')).toBeUndefined()
})

test('ids are plain', () => expect(slugOf('Morgunblaðið / Łódź')).toBe('morgunbladid-lodz'))

describe('roles of claimants are the same words for all sides', () => {
  const pack = { pack: 'p', title: '', about: '', parties: ['russia', 'ukraine'] }
  const role = (claimantRole: string, side: string | undefined, more = {}) =>
    roleOf({
      record: { claimantRole, claimantSide: side ?? 'independent', ...more } as never,
      side,
      involved: [],
      outletKind: undefined,
      pack,
    }).role
  test.each([
    ['President of Ukraine', 'ukraine', 'party-to-war'],
    ['President of Russia', 'russia', 'party-to-war'],
    ['Ukrainian polling institute', 'ukraine', 'researchers'],
    ['Ukrainian military journalist', 'ukraine', 'press'],
    ['Russian state news agency', 'russia', 'state-run-outlet'],
    ['independent name-by-name count', undefined, 'counts-by-name'],
    ['UN human rights office', 'united-nations', 'international-body'],
    ['US president', 'united-states', 'government'],
    ['unnamed officials', undefined, 'unknown'],
  ])('%s of %s', (title, side, expected) => expect(role(title, side)).toBe(expected))

  test('who is accused is a party to the event', () => {
    expect(role('Iranian foreign ministry', 'iran', { accused: true })).toBe('party-to-event')
  })
})

describe('duplicates', () => {
  const read = parsePack(ndjson())
  const reports = read.ok ? read.value.reports : []
  const [first] = reports
  if (first === undefined || first.facts.kind !== 'figure') throw new Error('the sample begins with a figure')
  const twin = { ...first, id: 'twin', url: `${first.url.replace('gazette', 'www.gazette')}/`, via: { name: 'AP' } }

  test('one figure on one page is one report, and the gaps of the first are filled', () => {
    const ledger = new Ledger()
    const kept = withoutDuplicates([first, twin], () => undefined, ledger)
    expect(kept).toEqual([{ ...first, via: { name: 'AP' } }])
    expect(ledger.rules.get('same-page-same-figure')).toEqual(['twin into r1'])
  })

  test.each([
    ['another page', { ...twin, url: 'https://gazette.test/other' }],
    ['another number', { ...twin, facts: { ...first.facts, quantity: { ...first.facts.quantity, value: 9000 } } }],
    [
      'another time',
      {
        ...twin,
        facts: { ...first.facts, asOf: { start: '2023-01-01', end: '2023-01-01', basis: 'recorded' as const } },
      },
    ],
    ['another claimant', { ...twin, claimant: { name: 'Somebody', role: 'unknown' as const } }],
  ])('%s stays', (_, other) => expect(withoutDuplicates([first, other], () => undefined, new Ledger())).toHaveLength(2))

  test('addresses differ by more than "www." and a slash', () => {
    expect(addressKey('https://www.X.test/a/')).toBe(addressKey('http://x.test./a'))
    expect(addressKey('https://x.test/a?id=1')).not.toBe(addressKey('https://x.test/a?id=2'))
  })
})

test('wordings of one matter are one proposition, opposite ones turn the polarity', () => {
  const table = new Propositions([
    {
      proposition: 'dam',
      text: 'X blew up the dam',
      wordings: ['The dam was blown up by X'],
      against: ['X spared the dam'],
    },
  ])
  const ledger = new Ledger()
  expect(table.find('The dam was blown up by X', 'for', ledger, 'r')).toEqual({ id: 'dam', polarity: 'for' })
  expect(table.find('X spared the dam', 'for', ledger, 'r')).toEqual({ id: 'dam', polarity: 'against' })
  expect(table.find('Y blew up the dam', 'against', ledger, 'r')).toEqual({
    id: 'y-blew-up-the-dam',
    polarity: 'against',
  })
  expect(ledger.rules.get('one-wording-for-one-matter')).toHaveLength(2)
})
