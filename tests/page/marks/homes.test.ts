import { expect, test } from 'vitest'
import { isHome, isHoused } from '../../../lib/page/marks/homes.ts'
import { randomMarkNames } from '../../../lib/page/marks/names.ts'
import { marksStyle } from '../../../lib/page/marks/style.ts'

test.each(['*', 'p', 'article', 'article p', 'main', 'main li', 'article h2', 'td'])('a home: %s', (text) =>
  expect(isHome(text)).toBe(true),
)

test.each([
  '',
  'div',
  'p, *',
  'article  p',
  'section p',
  'article p { } body',
  'article main',
  'main article p',
  '* p',
  'article *',
])('no home: "%s"', (text) => expect(isHome(text)).toBe(false))

test.each([true, false])(
  'the style of one kind of place has no rule for other elements (inherited: %s)',
  (inherits) => {
    const css = marksStyle(randomMarkNames(), 'article p', inherits)
    const subjects = css.match(/[^{},\n]*::highlight/g) ?? []
    expect(subjects.length).toBeGreaterThan(5)
    expect(subjects.every((subject) => subject.trim().startsWith('article p'))).toBe(true)
  },
)

test.each([
  ['article p', ['article p'], true],
  ['article p', ['article'], true],
  ['article', ['article'], true],
  ['td', ['*'], true],
  ['article p', ['main', 'p'], false],
  ['article', ['article p'], false],
  ['p', ['article p'], false],
])('%s is housed by %j: %s', (home, styled, is) => expect(isHoused(home, new Set(styled))).toBe(is))
