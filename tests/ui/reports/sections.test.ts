import { expect, test } from 'vitest'
import { bestOf, sectionsOf } from '../../../lib/ui/reports/sections.ts'
import { crowded } from '../fixtures/crowded.ts'
import { findings } from '../fixtures/kursk.ts'

const [first] = findings
const crowd = crowded.check?.findings[0]

test('reports stand by relation and origin, what is only possibly the same last', () => {
  const sections = sectionsOf(first ?? { related: [], origins: [] })
  expect(sections.map(({ kind }) => kind)).toEqual([
    'agrees',
    'agrees-loosely',
    'drift',
    'different-time',
    'different-scope',
    'possibly',
  ])
  expect(sections[0]?.groups.map(({ origin }) => origin.name)).toEqual([
    'Pentagon',
    'Volodymyr Zelensky',
    'Ukrainian General Staff',
  ])
})
test('of a crowd, three reports are seen at first, of three origins, and the other side comes first', () => {
  const sections = sectionsOf(crowd ?? { related: [], origins: [] })
  expect(sections[0]?.kind).toBe('conflicts')
  expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(60)
  for (const section of sections) {
    const seen = bestOf(section).map(({ origin, reports }) => [origin.id, reports.length])
    expect(seen).toHaveLength(3)
    expect(seen.every(([, count]) => count === 1)).toBe(true)
  }
})
test('a single origin gives its own best three', () => {
  const section = {
    kind: 'agrees',
    count: 5,
    groups: [{ origin: crowd?.origins[0], reports: crowd?.related.slice(0, 5) }],
  } as unknown as Parameters<typeof bestOf>[0]
  expect(bestOf(section)[0]?.reports).toHaveLength(3)
})
