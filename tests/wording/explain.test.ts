import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import english from '../../assets/locales/en/relations.json' with { type: 'json' }
import { explainNote, explainReason, readableValues } from '../../lib/wording/explain.ts'
import { relate } from '../compare/made.ts'

const messages = Object.entries(english)

test.each(messages)('%s judges nobody', (_, message) => {
  expect(message).not.toMatch(
    /\b(?:true|false|wrong|lie[ds]?|lying|liar|fake|correct|trustworthy|unreliable|propaganda|debunk\w*)\b/i,
  )
})

/** The names of rules as the sources write them. */
function rulesInSources(): readonly string[] {
  const files = ['compare', 'crosscheck'].flatMap((folder) =>
    sources(path.resolve(import.meta.dirname, '../../lib', folder)),
  )
  const patterns = [
    /\b(?:reason|reasonOf|why|agrees|conflict|differentTime|differentScope)\(\s*'([a-z-]+)'/g,
    /rule: '([a-z-]+)'/g,
  ]
  const found = files.flatMap((file) =>
    patterns.flatMap((pattern) => [...readFileSync(file, 'utf8').matchAll(pattern)]),
  )
  return [...new Set(found.map(([, rule]) => rule ?? ''))]
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
}

test.each(rulesInSources())('the rule or note "%s" has its sentence', (rule) => {
  expect(messages.some(([key]) => key === `rule.${rule}` || key === `note.${rule}`)).toBe(true)
})

test('a sentence states the two values, the places, the days and the reason', () => {
  const { why } = relate({ amount: 15_000 }, { amount: 10_000, bound: 'about' })
  expect(explainReason('en', why)).toBe(
    'Both count soldiers (North Korea) in Kursk Oblast as of Nov 4, 2024: 15,000 here, about 10,000 there; 15,000 is 50 % above 10,000.',
  )
})

test('a place or a day that only one of them has stays with its number', () => {
  const { why } = relate({ amount: 15_000 }, { amount: [4_000, 5_000], asOf: '2024-11-05' })
  expect(explainReason('en', why)).toBe(
    'Both count soldiers (North Korea) in Kursk Oblast: 15,000 as of Nov 4, 2024 here, 4,000 to 5,000 as of Nov 5, 2024 there; 15,000 is 3 times 5,000.',
  )
})

test('what differs in kind is named', () => {
  const { why } = relate({ measure: 'killed', family: 'cumulative' }, { measure: 'casualties', family: 'cumulative' })
  expect(explainReason('en', why)).toContain('10,000 (killed) in Kursk Oblast')
})

test('a rule without a sentence still names what it compared', () => {
  const values = { said: 'exact|5|||people|', recorded: 'at-least|7|||people|' }
  expect(explainReason('en', { rule: 'of-a-later-version', values })).toBe('5 here, at least 7 there.')
  expect(explainNote('en', { rule: 'of-a-later-version', values })).toBe('')
})

test('values are shown in words', () => {
  expect(
    readableValues('en', {
      said: 'about|11000|||people|',
      saidPlace: 'kursk-oblast',
      saidDay: '2024-11-04',
      daysApart: 3,
    }),
  ).toEqual([
    { key: 'said', text: 'about 11,000' },
    { key: 'saidPlace', text: 'Kursk Oblast' },
    { key: 'saidDay', text: 'Nov 4, 2024' },
    { key: 'daysApart', text: '3' },
  ])
})
