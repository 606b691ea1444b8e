import { describe, expect, test } from 'vitest'
import { entityOf } from '../../lib/world/more/atlas.ts'
import { roleOf } from '../../lib/world/roles.ts'
import { institutionOf, shareAPart, sideOf } from '../../lib/world/sides.ts'
import { allWars, campOf, isPartyTo, partiesOf } from '../../lib/world/wars.ts'

test.each([
  ['volodymyr-zelenskyy', 'ukraine'],
  ['russian-ministry-of-defence', 'russia'],
  ['ukraine', 'ukraine'],
  ['hamas', 'hamas'],
  ['gaza-health-ministry', 'hamas'],
  ['bakhmut', 'ukraine'],
  ['tass', 'russia'],
  ['new-york-times', undefined],
  ['kyiv-independent', undefined],
  ['mediazona', undefined],
  ['nobody', undefined],
])('the side of %s', (id, expected) => expect(sideOf(id, entityOf)).toBe(expected))

test.each([
  ['pat-ryder', 'pentagon'],
  ['lee-seong-kweun', 'national-intelligence-service'],
  ['dmitry-peskov', 'kremlin'],
  ['igor-konashenkov', 'russian-ministry-of-defence'],
  ['vadym-skibitskyi', 'defence-intelligence-of-ukraine'],
  ['mark-rutte', 'nato'],
  ['kremlin', 'kremlin'],
])('%s speaks for %s', (id, expected) => expect(institutionOf(id, entityOf)).toBe(expected))

test('actors with a part in common', () => {
  expect(shareAPart('russia', 'wagner-group', entityOf)).toBe(true)
  expect(shareAPart('ukrainian-air-force', 'ukraine', entityOf)).toBe(true)
  expect(shareAPart('russia', 'ukraine', entityOf)).toBe(false)
})

describe('wars', () => {
  test.each([
    ['russian-ministry-of-defence', 'russia-ukraine', 0],
    ['volodymyr-zelenskyy', 'russia-ukraine', 1],
    ['north-korea', 'russia-ukraine', 0],
    ['pentagon', 'russia-ukraine', undefined],
    ['new-york-times', 'iran-us-israel-2026', undefined],
    ['hezbollah', 'lebanon', 1],
  ])('%s in %s', (id, war, camp) => expect(campOf(id, war, entityOf)).toBe(camp))

  test('parties', () => {
    expect(partiesOf('gaza')).toEqual(['israel', 'hamas', 'palestinian-islamic-jihad', 'palestine'])
    expect(isPartyTo('united-nations', 'gaza', entityOf)).toBe(false)
    expect(new Set(allWars().map(({ id }) => id)).size).toBe(allWars().length)
  })
})

test.each([
  ['dmitry-peskov', 'russia-ukraine', 'party-to-war'],
  ['oleksandr-syrskyi', 'russia-ukraine', 'party-to-war'],
  ['tass', 'russia-ukraine', 'state-run-outlet'],
  ['ukrinform', 'russia-ukraine', 'state-run-outlet'],
  ['pat-ryder', 'russia-ukraine', 'government'],
  ['pentagon', 'iran-us-israel-2026', 'party-to-war'],
  ['lee-seong-kweun', 'russia-ukraine', 'government'],
  ['mediazona', 'russia-ukraine', 'counts-by-name'],
  ['ohchr', 'russia-ukraine', 'counts-by-name'],
  ['mark-rutte', 'russia-ukraine', 'international-body'],
  ['new-york-times', 'russia-ukraine', 'press'],
  ['institute-for-the-study-of-war', 'russia-ukraine', 'researchers'],
  ['hezbollah', 'lebanon', 'party-to-war'],
  ['somebody', 'russia-ukraine', 'unknown'],
])('the role of %s in %s is %s', (id, war, role) => expect(roleOf(id, war, entityOf)).toBe(role))
