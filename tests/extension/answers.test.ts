import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { detect } from '../../lib/detect/detect.ts'
import { answerQuestion, refuseReport } from '../../lib/extension/answers.ts'
import { WORLD_NAMES } from '../../lib/extension/open-shelf.ts'
import { refusalsItem, takeBack } from '../../lib/extension/refusals.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { Article } from '../../lib/model/article.ts'
import { parsePack } from '../../lib/packs/parse.ts'
import { borderWatch } from '../e2e/support/border-watch.ts'

const TEXT =
  'About 45,000 North Korean soldiers were in Kursk on 4 November 2024, the Committee of Border Watchers said.'
const FACTS = { url: 'https://www.news.test/story?utm_source=mail', published: '2024-11-05' }
const article: Article = { text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }], facts: FACTS }
const claims = detect(article).filter(({ facts }) => facts.kind === 'figure')

function indexOf(change: { readonly pack?: string; readonly url?: string } = {}): MemoryIndex {
  const read = parsePack(borderWatch, { names: WORLD_NAMES })
  if (!read.ok) throw new Error('border watch is a pack')
  const { entities, propositions, reports } = read.value
  const shown = { id: 'border-watch', title: 'Border watch', version: '1' }
  return new MemoryIndex([{ shown, entities, propositions, reports: reports.map((each) => ({ ...each, ...change })) }])
}

const ask = (index: MemoryIndex) => answerQuestion({ claims, facts: FACTS }, async () => index)
const reportsBeside = async (index: MemoryIndex) => {
  const answer = await ask(index)
  if (!answer.ok) throw new Error('there is an answer')
  return answer.value.findings.flatMap(({ related }) => related.map(({ report }) => report.id)).sort()
}

beforeEach(() => fakeBrowser.reset())

test('what is on record stands beside the claim', async () => {
  expect(claims).toHaveLength(1)
  expect(await reportsBeside(indexOf())).toContain('r1')
})

test.each([
  ['as it was read', 'https://www.news.test/story?utm_source=mail'],
  ['without what only tracks', 'https://news.test/story/'],
])('what the library holds of the very page tells nothing about it: %s', async (_, url) => {
  expect(await reportsBeside(indexOf({ pack: 'library', url }))).toEqual([])
  expect(await reportsBeside(indexOf({ pack: 'library', url: 'https://news.test/other' }))).toContain('r1')
  expect(await reportsBeside(indexOf({ url }))).toContain('r1')
})

test('a refused report is gone until it is taken back, and only what was related can be refused', async () => {
  const index = indexOf()
  const [claim] = claims
  if (claim === undefined) throw new Error('there is a claim')
  const refuse = (id: string, pack: string | undefined) =>
    refuseReport({ claim, facts: FACTS, report: { id, pack } }, async () => index)
  expect(await refuse('r1', 'another-pack')).toBe(false)
  expect(await refuse('nothing', 'border-watch')).toBe(false)
  expect(await refuse('r1', 'border-watch')).toBe(true)
  expect(await refuse('r1', 'border-watch')).toBe(false)
  expect(await reportsBeside(index)).not.toContain('r1')
  const [refusal] = await refusalsItem.getValue()
  expect(refusal).toMatchObject({ recorded: { id: 'r1', pack: 'border-watch' } })
  await takeBack(refusal?.key ?? '')
  expect(await reportsBeside(index)).toContain('r1')
})

test('packs that cannot be read are told, not thrown', async () => {
  const answer = await answerQuestion({ claims, facts: FACTS }, async () => {
    throw new Error('the disk is gone')
  })
  expect(answer).toMatchObject({ ok: false, problems: [{ path: 'packs', found: 'Error: the disk is gone' }] })
})
