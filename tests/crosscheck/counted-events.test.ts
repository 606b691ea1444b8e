import { expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { detect } from '../../lib/detect/detect.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { explainReason } from '../../lib/wording/explain.ts'
import { inShort, type MadeFigure, report } from '../compare/made.ts'

const raid: MadeFigure = {
  measure: 'drones',
  family: 'event',
  action: 'entered',
  group: 'unstated',
  unit: 'items',
  amount: 19,
  actor: 'russia',
  place: 'poland',
  asOf: '2025-09-10',
  occasion: 'made-up-raid-2025-09-10',
  claimant: 'nato',
}

/** How the first statement of a text relates to a count on record; the count is made up. */
async function relationTo(text: string, counted: MadeFigure, published = '2025-09-11') {
  const shown = { id: 'made-up', title: 'Made up', version: '1' }
  const index = new MemoryIndex([{ shown, entities: [], propositions: [], reports: [report(counted)] }])
  const article = articleFromText(text, { url: 'https://page.example', language: 'en', published })
  const claims = detect(article)
  const { findings } = await crossCheck({ claims, facts: article.facts }, index)
  const at = claims.findIndex(({ facts }) => facts.kind === 'statement')
  return findings[at]?.related[0]?.relation
}

const VIOLATED = 'Warsaw said that Russian drones had violated its airspace.'

test('a statement of an event meets those who counted at it', async () => {
  const relation = await relationTo(VIOLATED, raid)
  if (relation === undefined) throw new Error('the count was not found')
  expect(inShort(relation)).toBe('possibly different-scope counted-at-event')
  expect(explainReason('en', relation.why)).toBe(
    'A count on record of what may be the same event, by NATO: 19 in Poland as of Sep 10, 2025.',
  )
})

test.each<[string, string, MadeFigure]>([
  ['another night', VIOLATED, { ...raid, asOf: '2025-09-07', occasion: 'made-up-raid-2025-09-07' }],
  ['another army', VIOLATED, { ...raid, actor: 'ukraine' }],
  ['another kind of thing', VIOLATED, { ...raid, measure: 'missiles' }],
  ['a stock', VIOLATED, { ...raid, family: 'level', action: 'in-service' }],
  ['a denial', 'Moscow denied that Russian drones had violated Polish airspace.', raid],
  ['a plan', 'Warsaw said that it would shoot down Russian drones in its airspace.', raid],
])('leaves alone: %s', async (_, text, counted) => {
  expect(await relationTo(text, counted)).toBeUndefined()
})
