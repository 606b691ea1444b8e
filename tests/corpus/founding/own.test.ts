import path from 'node:path'
import { expect, test } from 'vitest'
import { findingAt, readAgainst, readArticleFile, relationsTo } from './reading.ts'

const NAMES = ['army', 'massed', 'considered', 'general', 'tied-down'] as const
type Name = (typeof NAMES)[number]

const all = NAMES.map((name) => readArticleFile(path.join(import.meta.dirname, `${name}.txt`), name))

async function relations(name: Name, quote: string, other: Name, words: string, kind?: 'figure' | 'statement') {
  const read = all.find((each) => each.name === name)
  if (read === undefined) throw new Error(`founding: no text is called "${name}"`)
  const findings = await readAgainst(read, all.filter((each) => each !== read))
  return relationsTo(findingAt(read, findings, quote, kind), other, words)
}

/** What a reader of one text must see of another. */
test.each<[Name, string, Name, string, readonly string[]]>([
  ['army', 'more than 100,000 soldiers', 'considered', '100,000', []],
  ['massed', '50,000 troops', 'tied-down', '50,000', ['agrees']],
  ['massed', '50,000 troops', 'general', 'tens of thousands', ['agrees loosely']],
  ['massed', '50,000 troops', 'tied-down', '11,000', ['different-time']],
  ['massed', 'More than 10,000', 'general', '11,000', ['agrees']],
  ['massed', 'More than 10,000', 'general', '10,000', ['agrees loosely']],
  ['massed', 'More than 10,000', 'considered', '100,000', ['different-status']],
  ['massed', 'More than 10,000', 'considered', '15,000', ['agrees loosely']],
  ['considered', 'up to 100,000', 'general', '11,000', ['different-status']],
  ['considered', 'up to 100,000', 'army', '100,000', []],
  ['considered', '120 missiles', 'general', '', []],
  ['general', '11,000 North Korean', 'tied-down', '11,000', []],
  ['general', 'tens of thousands', 'tied-down', '50,000', ['agrees loosely']],
  ['tied-down', '11,000 troops', 'massed', '50,000', ['different-time']],
])('%s: “%s” against %s: “%s”', async (name, quote, other, words, expected) => {
  expect([...new Set(await relations(name, quote, other, words))]).toEqual(expected)
})

test('15,000 at the front against 11,000 in Kursk: never agreement, and no sure conflict', async () => {
  for (const relation of await relations('considered', '15,000', 'general', '11,000')) {
    expect(relation).not.toMatch(/^(?:agrees|conflicts)/)
  }
})

test.each<[Name, string, Name, string, string]>([
  ['massed', 'without withdrawing soldiers', 'tied-down', 'without withdrawing soldiers', 'agrees'],
  ['general', 'Trump had spoken with Putin', 'tied-down', 'Trump had spoken with Putin', 'agrees'],
])('%s: “%s” is said in %s too', async (name, quote, other, words, expected) => {
  expect(await relations(name, quote, other, words, 'statement')).toContain(expected)
})

test('two accounts of the Kremlin’s denial are one origin', async () => {
  const read = all[3]
  if (read === undefined) throw new Error('founding: the fourth text is missing')
  const findings = await readAgainst(read, all.filter((each) => each !== read))
  const finding = findingAt(read, findings, 'Trump had spoken with Putin', 'statement')
  expect(finding.standing).toBe('echoed')
  expect(finding.origins.filter(({ isPageOrigin }) => !isPageOrigin)).toEqual([])
})

test('the 11,000 of Zelenskyy and the 10,000 of the Pentagon agree and are two origins', async () => {
  const read = all[3]
  if (read === undefined) throw new Error('founding: the fourth text is missing')
  const findings = await readAgainst(read, all.filter((each) => each !== read))
  const within = findingAt(read, findings, '11,000 North Korean').within
  expect(within.map(({ relation }) => relation.kind)).toContain('agrees')
})
