import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { detect } from '../../lib/detect/detect.ts'
import { NEAR_MISSES } from '../../lib/detect/figures/near-misses.ts'
import type { TraceEvent } from '../../lib/model/trace.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import '../../lib/ui/interface-words.ts'
import { explainStep, reasonKey, reasonWords, stepKey } from '../../lib/wording/explain-step.ts'
import { sayIfKnown } from '../../lib/wording/messages.ts'

test.each<readonly [TraceEvent, string]>([
  [{ step: 'counted', did: 'found' }, 'found: a number with what it counts'],
  [
    { step: 'measure', did: 'changed', set: { measure: 'troops', group: 'military' } },
    'counted: soldiers · who: military',
  ],
  [{ step: 'place', did: 'changed', set: { place: 'Kursk' } }, 'where: Kursk'],
  [
    { step: 'as-of', did: 'changed', set: { asOf: '2024-11-04/2024-11-04', basis: 'sentence' } },
    'when: as of 4 Nov 2024 · the date: dated in its own sentence',
  ],
  [{ step: 'family', did: 'changed', set: { per: 'day' } }, 'rate: … a day'],
  [
    { step: 'clause', did: 'found', set: { speaker: 'Kyiv', stance: 'denies' } },
    'found: who said that something is so · speaker: Kyiv · what is done: denies',
  ],
  [{ step: 'near-miss', did: 'dropped', because: 'year' }, 'left out: a year'],
])('%o reads “%s”', (event, expected) => expect(explainStep('en-GB', event)).toBe(expected))

test('a reason with a number in it has one message', () =>
  expect(
    reasonWords('en', { step: 'scope', did: 'dropped', because: 'only 2 words of war in the article, a weak noun' }),
  ).toBe('too little in the article speaks of war'))

// Every reason and every finder that the annotated texts bring forth has its words: a new one needs a message `trail.why.…`
// or `trail.step.…` in each language, else readers are shown the program's own.
let events: readonly TraceEvent[]
beforeAll(() => {
  const folder = path.join(import.meta.dirname, '../corpus/annotated')
  const found: TraceEvent[] = []
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt')))
    detect(articleFromText(readFileSync(path.join(folder, file), 'utf8'), { url: '', published: '2024-11-12' }), {
      trace: (event) => void found.push(event),
    })
  events = found
})

test('no reason stays in the program’s own words', () => {
  const reasons = events.filter(({ did }) => did === 'dropped').map(({ because = '' }) => because)
  expect(new Set(reasons).size).toBeGreaterThan(10)
  expect([...new Set(reasons)].filter((reason) => sayIfKnown('en', reasonKey(reason)) === undefined)).toEqual([])
})

test.each([...new Set(NEAR_MISSES.map(({ name }) => name))])('the near-miss “%s” has its words', (name) =>
  expect(sayIfKnown('en', reasonKey(name))).toBeDefined(),
)

test('no finder stays in the program’s own words', () => {
  const finders = events.filter(({ did }) => did === 'found')
  expect(new Set(finders.map(stepKey)).size).toBeGreaterThan(10)
  expect([...new Set(finders.map(stepKey))].filter((key) => sayIfKnown('en', key) === undefined)).toEqual([])
})
