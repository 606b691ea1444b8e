import { describe, expect, test } from 'vitest'
import { DEFAULT_SITES, isOfSite, isSwitchedOff, patternFor, siteOf, withSite } from '../../lib/settings/sites.ts'

test.each([
  ['www.bbc.com', 'bbc.com'],
  ['BBC.com', 'bbc.com'],
  ['news.bbc.com', 'news.bbc.com'],
])('%s goes by the name %s', (host, site) => expect(siteOf(host)).toBe(site))

test.each([
  ['bbc.com', 'bbc.com', true],
  ['www.bbc.com', 'bbc.com', true],
  ['news.bbc.com', 'bbc.com', true],
  ['bbc.com', 'news.bbc.com', false],
  ['notbbc.com', 'bbc.com', false],
  ['anything.at.all', '', true],
])('%s belongs to the site %j: %s', (host, site, belongs) => expect(isOfSite(host, site)).toBe(belongs))

test.each([
  ['bbc.com', '*://*.bbc.com/*'],
  ['www.bbc.com', '*://*.bbc.com/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['localhost', '*://localhost/*'],
])('%s is asked for as %s', (host, pattern) => expect(patternFor(host)).toBe(pattern))

describe('switching', () => {
  test('every site is on until it is switched off', () => {
    expect(isSwitchedOff('bbc.com', DEFAULT_SITES)).toBe(false)
  })

  test('off reaches the hosts below, on lifts it again', () => {
    const off = withSite(DEFAULT_SITES, 'www.bbc.com', false)
    expect(off.off).toEqual(['bbc.com'])
    expect(isSwitchedOff('news.bbc.com', off)).toBe(true)
    expect(withSite(off, 'bbc.com', true).off).toEqual([])
  })

  test('switching a host on lifts the larger site that had switched it off', () => {
    const off = withSite(DEFAULT_SITES, 'bbc.com', false)
    expect(isSwitchedOff('news.bbc.com', withSite(off, 'news.bbc.com', true))).toBe(false)
  })

  test('switching off twice leaves one entry', () => {
    expect(withSite(withSite(DEFAULT_SITES, 'a.org', false), 'a.org', false).off).toEqual(['a.org'])
  })
})
