import { expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { saidAndDenied } from '../../lib/crosscheck/ledger.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { FigureClaim } from '../../lib/model/claims.ts'
import type { Finding } from '../../lib/model/findings.ts'
import type { FigureReport, Report, StatementReport } from '../../lib/model/reports.ts'
import { type MadeFigure, report } from '../compare/made.ts'

const PROPOSITION = { id: 'north-koreans-in-kursk', text: 'North Korean soldiers are in Kursk', accuses: 'north-korea' }

function indexOf(reports: readonly Report[]): MemoryIndex {
  return new MemoryIndex([
    { shown: { id: 'made-up', title: 'Made up', version: '1' }, entities: [], propositions: [PROPOSITION], reports },
  ])
}

/** A page's claim with the facts and the speaker of a made figure. */
function claimOf(figure: MadeFigure): FigureClaim {
  const { facts, chain } = report(figure)
  const span = { start: 0, end: 5 }
  return { id: 'claim', facts, chain, span, core: span, sentence: span }
}

const PAGE = { url: 'https://page.example/a', outlet: 'Page', published: '2024-11-05' }

async function findingFor(figure: MadeFigure, reports: readonly Report[]): Promise<Finding> {
  const { findings } = await crossCheck({ claims: [claimOf(figure)], facts: PAGE }, indexOf(reports))
  const [finding] = findings
  if (finding === undefined) throw new Error('one claim has one finding')
  return finding
}

const asked: MadeFigure = { claimant: 'pentagon' }

test.each<[string, readonly MadeFigure[], string, string]>([
  ['nothing', [], 'unknown', 'nothing-on-record'],
  [
    'another source, the same number',
    [{ claimant: 'national-intelligence-service' }],
    'corroborated',
    'corroborated-by',
  ],
  [
    'another source, another number',
    [{ claimant: 'national-intelligence-service', amount: 20_000 }],
    'disputed',
    'disputed-by',
  ],
  ['its own number in two more outlets', [{ claimant: 'pentagon' }, { claimant: 'pat-ryder' }], 'echoed', 'one-origin'],
  [
    'one side of the war, and a page that is on neither',
    [{ claimant: 'ukrainian-general-staff' }],
    'corroborated',
    'corroborated-by',
  ],
  ['its own later number', [{ claimant: 'pentagon', amount: 14_000, asOf: '2024-11-05' }], 'outdated', 'outdated-by'],
  [
    'its own number of after the article',
    [{ claimant: 'pentagon', amount: 14_000, asOf: '2024-12-05' }],
    'unknown',
    'only-related',
  ],
  ['plans', [{ claimant: 'national-intelligence-service', status: 'planned' }], 'unknown', 'only-related'],
  [
    'only a bound',
    [{ claimant: 'national-intelligence-service', amount: 6_000, bound: 'at-least' }],
    'unknown',
    'only-loosely',
  ],
])('%s on record', async (_, figures, standing, rule) => {
  const finding = await findingFor(asked, figures.map(report))
  expect([finding.standing, finding.why.rule]).toEqual([standing, rule])
})

test('two institutions of one side of the war are an echo', async () => {
  const finding = await findingFor({ claimant: 'volodymyr-zelenskyy' }, [
    report({ claimant: 'ukrainian-general-staff' }),
  ])
  expect([finding.standing, finding.why.rule]).toEqual(['echoed', 'one-side'])
})

test('a conflict outweighs any number of agreements, which are shown all the same', async () => {
  const agreeing = Array.from({ length: 5 }, () => report({ claimant: 'national-intelligence-service' }))
  const finding = await findingFor(asked, [
    ...agreeing,
    report({ claimant: 'ukrainian-general-staff', amount: 20_000 }),
  ])
  expect(finding.standing).toBe('disputed')
  expect(finding.related.filter(({ relation }) => relation.kind === 'agrees')).toHaveLength(5)
  expect(finding.related[0]?.relation.kind).toBe('conflicts')
})

test('an article on record is no witness for itself', async () => {
  const finding = await findingFor(asked, [
    report({ claimant: 'national-intelligence-service', url: 'http://www.page.example/a/?from=home' }),
  ])
  expect(finding.standing).toBe('unknown')
  expect(finding.related[0]?.relation.kind).toBe('same-article')
})

test('seven outlets with one story are one origin', async () => {
  const story = Array.from({ length: 7 }, (): FigureReport => {
    const made = report({ claimant: 'us-officials' })
    const paper = { text: 'The New York Times', id: 'new-york-times' }
    return {
      ...made,
      via: { name: paper.text, id: paper.id },
      chain: [{ speaker: paper, cue: 'reported', stance: 'asserts' }, ...made.chain],
    }
  })
  const finding = await findingFor({ claimant: 'volodymyr-zelenskyy' }, story)
  expect(finding.origins.map(({ id, outlets }) => [id, outlets.length])).toEqual([['new-york-times', 7]])
})

test('a report more changes no other relation', async () => {
  const reports = [
    report({ claimant: 'national-intelligence-service' }),
    report({ claimant: 'ukrainian-general-staff', amount: 8_000 }),
  ]
  const before = await findingFor(asked, reports)
  const after = await findingFor(asked, [...reports, report({ claimant: 'white-house', amount: 30_000 })])
  for (const { report: one, relation } of before.related) {
    expect(after.related.find(({ report: other }) => other.id === one.id)?.relation).toEqual(relation)
  }
})

function saying(claimant: string, polarity: 'for' | 'against' | 'none', day: string): StatementReport {
  const { facts: _, ...made } = report({ claimant })
  const stance = polarity === 'for' ? 'confirms' : polarity === 'against' ? 'denies' : 'declines'
  const asOf = { start: day, end: day, basis: 'recorded' } as const
  return {
    ...made,
    facts: {
      kind: 'statement',
      stance,
      polarity,
      content: PROPOSITION.text,
      proposition: PROPOSITION.id,
      asOf,
      accused: claimant === 'north-korea',
    },
  }
}

test('a denial by the accused side is shown and disputes nothing by itself', async () => {
  const finding = await findingFor(asked, [saying('north-korea', 'against', '2024-11-04')])
  expect(finding.standing).toBe('unknown')
  expect(finding.notes.map(({ rule }) => rule)).toContain('denied-by-accused')
})

test('what somebody said and denied, by date and matter', async () => {
  const index = indexOf([
    saying('kremlin', 'for', '2025-04-26'),
    saying('kremlin', 'against', '2024-10-10'),
    saying('kremlin', 'none', '2024-11-11'),
    saying('pentagon', 'for', '2024-11-04'),
  ])
  const topics = await saidAndDenied({ text: 'The Kremlin', id: 'kremlin' }, index)
  expect(topics).toMatchObject([
    {
      topic: PROPOSITION.text,
      isMixed: true,
      lines: [{ stance: 'denies' }, { stance: 'declines' }, { stance: 'confirms' }],
    },
  ])
})

test('the answer sums the article up, and origins say what they bear out', async () => {
  const reports = [
    report({ claimant: 'national-intelligence-service' }),
    report({ claimant: 'volodymyr-zelenskyy', amount: 30_000 }),
  ]
  const answer = await crossCheck({ claims: [claimOf(asked)], facts: PAGE }, indexOf(reports))
  expect(answer.summary).toMatchObject({ figures: 1, statements: 0, onRecord: 1, disputed: 1, unknown: 0 })
  expect(answer.findings[0]?.origins.map(({ bearing }) => bearing)).toEqual(['agrees', 'conflicts'])
})

test.each([
  ['as the rules have it', { days: 0, gap: 0.1 }, 'disputed'],
  ['a wider gap', { days: 0, gap: 0.33 }, 'unknown'],
  ['a gap that is not wide enough', { days: 0, gap: 0.12 }, 'disputed'],
] as const)('with %s, 10,000 against 14,000 is %s', async (_, windows, standing) => {
  const other = report({ claimant: 'national-intelligence-service', amount: 14_000 })
  const { findings } = await crossCheck(
    { claims: [claimOf({ ...asked, amount: 10_000 })], facts: PAGE, windows },
    indexOf([other]),
  )
  expect(findings[0]?.standing).toBe(standing)
})

test.each([
  ['as the rules have it', 0, 'corroborated'],
  ['at most 14 days', 14, 'corroborated'],
  ['at most 10 days', 10, 'corroborated'],
  ['at most 9 days', 9, 'unknown'],
  ['at most 3 days', 3, 'unknown'],
] as const)('with %s, one number ten days apart is %s', async (_, days, standing) => {
  const other = report({ claimant: 'national-intelligence-service', asOf: '2024-10-25' })
  const { findings } = await crossCheck(
    { claims: [claimOf({ ...asked, asOf: '2024-11-04' })], facts: PAGE, windows: { days, gap: 0.1 } },
    indexOf([other]),
  )
  expect(findings[0]?.standing).toBe(standing)
})
