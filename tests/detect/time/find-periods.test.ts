import { expect, test } from 'vitest'
import { findPeriods } from '../../../lib/detect/time/find-periods.ts'
import { tokenize } from '../../../lib/text/tokens.ts'

test.each([
  ['on 18 November 2024', '2024-11-18', '2024-11-18'],
  ['on Nov. 3', '2024-11-03', '2024-11-03'],
  ['on February 24, 2022', '2022-02-24', '2022-02-24'],
  ['in early August', '2024-08-01', '2024-08-10'],
  ['in December', '2023-12-01', '2023-12-31'],
  ['in 2023', '2023-01-01', '2023-12-31'],
  ['last week', '2024-11-04', '2024-11-10'],
  ['last month', '2024-10-01', '2024-10-31'],
  ['on Sunday', '2024-11-10', '2024-11-10'],
  ['yesterday', '2024-11-11', '2024-11-11'],
  ['three weeks ago', '2024-10-22', '2024-10-22'],
  ['overnight', '2024-11-11', '2024-11-12'],
  ['last spring', '2024-03-01', '2024-05-31'],
  ['last fall', '2023-09-01', '2023-11-30'],
  ['last winter', '2023-12-01', '2024-02-29'],
  ['in the summer of 2022', '2022-06-01', '2022-08-31'],
  ['in spring 2024', '2024-03-01', '2024-05-31'],
  ['winter 2022', '2022-12-01', '2023-02-28'],
  ['early in 2023', '2023-01-01', '2023-05-01'],
  ['from June 2023 to February 2024', '2023-06-01', '2024-02-29'],
  ['between May and July', '2024-05-01', '2024-07-31'],
  ['in 2022 to 2023', '2022-01-01', '2023-12-31'],
  ['in January to June 2023', '2023-01-01', '2023-06-30'],
  ['by 20 January', '2025-01-20', '2025-01-20'],
  ['by 5 November', '2024-11-05', '2024-11-05'],
  ['on 20 January', '2024-01-20', '2024-01-20'],
  ['the UN’s 2023 report', '2023-01-01', '2023-12-31'],
])('%s', (phrase, start, end) => {
  expect(findPeriods(tokenize(phrase), '2024-11-12').map(({ days }) => days)).toEqual([{ start, end }])
})

test.each([
  'it may be so',
  'they march on',
  'about 2024 soldiers',
  'the second time',
  'they fall 2 by 2',
  'Kyiv’s 2023 soldiers',
  'a summer of war',
])('leaves alone: %s', (phrase) => {
  expect(findPeriods(tokenize(phrase), '2024-11-12')).toEqual([])
})

test.each([
  ['in May and in July', 2],
  ['in June to 400', 1],
  ['between May and 400', 1],
])('no span: %s', (phrase, count) => {
  expect(findPeriods(tokenize(phrase), '2024-11-12')).toHaveLength(count)
})

test.each([
  ['since the invasion of February 2022', 'since'],
  ['since the truce broke down in March', 'since'],
  ['since Monday, when in March', 'at'],
  ['in March', 'at'],
])('%s: %s', (phrase, role) => {
  expect(findPeriods(tokenize(phrase), '2024-11-12').at(-1)).toMatchObject({ role })
})

test('"since" opens a count', () => {
  expect(findPeriods(tokenize('since February 2022'), '2024-11-12')).toMatchObject([{ role: 'since' }])
})
