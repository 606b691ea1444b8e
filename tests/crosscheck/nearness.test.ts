import { describe, expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { detect } from '../../lib/detect/detect.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { Polarity } from '../../lib/model/claims.ts'
import type { StatementReport } from '../../lib/model/reports.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { inShort, report } from '../compare/made.ts'

interface Saying {
  readonly claimant?: string
  readonly content: string
  readonly summary?: string
  readonly polarity?: Polarity
  readonly day?: string
  readonly lastDay?: string
}

let made = 0

/** A statement on record that names no sentence of a pack. Made up. */
function saying({
  claimant = 'us-officials',
  content,
  summary = content,
  polarity = 'for',
  ...days
}: Saying): StatementReport {
  made++
  const { facts: _, ...rest } = report({ claimant })
  const { day = '2024-11-17', lastDay = day } = days
  const asOf = { start: day, end: lastDay, basis: 'recorded' } as const
  const stance = polarity === 'for' ? 'asserts' : 'denies'
  return { ...rest, id: `made-up-${made}`, summary, facts: { kind: 'statement', stance, polarity, content, asOf } }
}

/** How the first statement of a text relates to one on record. */
async function relationTo(text: string, recorded: Saying, published = '2024-11-18'): Promise<string> {
  // Words are only telling where others have none of them.
  const others = Array.from({ length: 600 }, (_, at) =>
    saying({ content: `Made-up statement ${at} about the weather` }),
  )
  const shown = { id: 'made-up', title: 'Made up', version: '1' }
  const index = new MemoryIndex([{ shown, entities: [], propositions: [], reports: [saying(recorded), ...others] }])
  const article = articleFromText(text, { url: 'https://page.example', language: 'en', published })
  const claims = detect(article)
  const { findings } = await crossCheck({ claims, facts: article.facts }, index)
  const at = claims.findIndex(({ facts }) => facts.kind === 'statement')
  const [related] = findings[at]?.related ?? []
  return related === undefined ? 'nothing' : inShort(related.relation)
}

const MISSILES =
  'President Biden has allowed Ukraine to strike deep inside Russia with ATACMS missiles, US officials said.'
const CLEARED: Saying = {
  content: 'The US allowed Ukraine to use ATACMS',
  summary:
    'The site reported that Biden had for the first time permitted deeper strikes on Russia with American missiles.',
}
const HELD = 'Ukraine said that its soldiers still held the centre of Pokrovsk.'

describe('statements that no pack has a sentence for', () => {
  test.each<[string, string, Saying, string]>([
    ['the same in other words', MISSILES, CLEARED, 'possibly agrees says-much-the-same'],
    ['the same, months later', MISSILES, { ...CLEARED, day: '2025-06-01' }, 'possibly different-time said-later'],
    [
      'something else of one town in these days',
      HELD,
      { claimant: 'ukraine', content: 'Ukraine had lost its hospital in Pokrovsk to a night of shelling' },
      'possibly different-scope same-event',
    ],
  ])('%s', async (_, text, recorded, expected) => {
    expect(await relationTo(text, recorded)).toBe(expected)
  })

  test.each<[string, string, Saying]>([
    ['another country', MISSILES, { content: 'France cleared its long-range missiles for strikes on Serbia' }],
    [
      'a town in another month',
      HELD,
      {
        claimant: 'ukraine',
        content: 'Ukraine had lost its hospital in Pokrovsk to a night of shelling',
        day: '2024-09-01',
      },
    ],
    [
      'a town in a whole month',
      HELD,
      {
        claimant: 'ukraine',
        content: 'Ukraine had lost its hospital in Pokrovsk to a night of shelling',
        day: '2024-11-01',
        lastDay: '2024-11-30',
      },
    ],
    ['soldiers of a war', HELD, { claimant: 'ukraine', content: 'Soldiers and officers deserve a higher pension' }],
  ])('are left alone: %s', async (_, text, recorded) => {
    expect(await relationTo(text, recorded)).toBe('nothing')
  })
})
