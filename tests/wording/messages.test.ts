import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fill } from '../../lib/wording/fill.ts'
import type { MessageValuesBag } from '../../lib/wording/message.ts'
import { addMessages, say, sayIfKnown } from '../../lib/wording/messages.ts'
import { PROJECT, SOURCES } from '../../scripts/messages/catalogue.ts'
import { compileMessage, pluralForms } from '../../scripts/messages/compile.ts'
import { compileAll } from '../../scripts/messages/compile-all.ts'

const { files, problems } = compileAll()

test('every language has every key, with arguments that English has', () => {
  expect(problems, `change ${path.basename(SOURCES)} and run npm run messages`).toEqual([])
})

test.each([...files.keys()])('%s is what the messages say', (file) => {
  expect(readFileSync(path.join(PROJECT, file), 'utf8'), 'run npm run messages').toBe(files.get(file))
})

const filled: readonly (readonly [string, string, MessageValuesBag, string])[] = [
  ['en', '{n, plural, one {# report} other {# reports}}', { n: 1 }, '1 report'],
  ['en', '{n, plural, =0 {none} one {# report} other {# reports}}', { n: 0 }, 'none'],
  ['en', '{n, plural, one {# report} other {# reports}}', { n: 12000 }, '12,000 reports'],
  ['uk', '{n, plural, one {# звіт} few {# звіти} many {# звітів} other {# звіту}}', { n: 3 }, '3 звіти'],
  ['uk', '{n, plural, one {# звіт} few {# звіти} many {# звітів} other {# звіту}}', { n: 11 }, '11 звітів'],
  ['uk', '{n, plural, one {# звіт} few {# звіти} many {# звітів} other {# звіту}}', { n: 21 }, '21 звіт'],
  ['en', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd'],
  ['en', '{side, select, ours {we} other {they}} said', { side: 'theirs' }, 'they said'],
  ['en', 'as of {day, date}', { day: '2024-11-04' }, 'as of Nov 4, 2024'],
  ['en-GB', 'as of {day, date, long}', { day: '2024-11-04T22:10:00Z' }, 'as of 4 November 2024'],
  ['de', 'Stand {day, date, long}', { day: '2024-11' }, 'Stand November 2024'],
  ['de', '{n, number}', { n: 11000 }, '11.000'],
  ['en', '{names} agree', { names: ['NIS', 'the Pentagon'] }, 'NIS and the Pentagon agree'],
  ['en', '{missing}, then', {}, ', then'],
]

test.each(filled)('%s: %s', (locale, source, values, expected) => {
  expect(fill(locale, compileMessage(source, pluralForms(locale)).message, values)).toBe(expected)
})

describe('refuses', () => {
  test.each([
    ['a plural without a form of its language', 'uk', '{n, plural, one {#} other {#}}', /few, many/],
    ['a form that the language does not have', 'en', '{n, plural, one {#} few {#} other {#}}', /few/],
    ['an unknown style', 'en', '{day, date, sometime}', /sometime/],
    ['an unclosed brace', 'en', '{day', /Unexpected message end/],
  ])('%s', (_, locale, source, expected) => {
    expect(() => compileMessage(source, pluralForms(locale))).toThrow(expected)
  })
})

test('a language that lacks a message falls back to English, an unknown key is our own mistake', () => {
  addMessages('xx', { 'standing.disputed': 'DISPUTED' })
  expect(say('xx', 'standing.disputed')).toBe('DISPUTED')
  expect(say('xx', 'standing.unknown')).toBe('Not on record')
  expect(sayIfKnown('en', 'rule.nobody-wrote-this')).toBeUndefined()
  expect(() => say('en', 'nobody.wrote.this' as 'standing.disputed')).toThrow(/nobody.wrote.this/)
})
