import { describe, expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { saidAndDenied } from '../../lib/crosscheck/ledger.ts'
import { detect } from '../../lib/detect/detect.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { Article, BlockKind } from '../../lib/model/article.ts'
import type { CrossCheck, Finding } from '../../lib/model/findings.ts'
import type { FigureReport, Report } from '../../lib/model/reports.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { explainReason } from '../../lib/wording/explain.ts'
import { bundledPacks, indexOf } from '../../scripts/predict/bundled-index.ts'
import { type MadeFigure, report } from '../compare/made.ts'

const madeUp = (reports: readonly Report[]) =>
  new MemoryIndex([
    { shown: { id: 'made-up', title: 'Made up', version: '1' }, entities: [], propositions: [], reports },
  ])

/** A text as a reader meets it, read and set against reports. */
async function read(
  text: string,
  reports: readonly Report[],
  facts: Partial<Article['facts']> = {},
): Promise<CrossCheck> {
  const article = articleFromText(text, {
    url: 'https://page.example/a',
    language: 'en',
    outlet: 'Page',
    published: '2024-11-05',
    ...facts,
  })
  return crossCheck({ claims: detect(article), facts: article.facts }, madeUp(reports))
}

/** The finding of the first figure that relates to something. */
async function figure(
  text: string,
  reports: readonly Report[],
  facts: Partial<Article['facts']> = {},
): Promise<Finding> {
  const { findings } = await read(text, reports, facts)
  const found = findings.find(({ related }) => related.length > 0) ?? findings[0]
  if (found === undefined) throw new Error(`nothing was read in "${text}"`)
  return found
}

const russians = {
  measure: 'killed',
  family: 'cumulative',
  actor: 'russia',
  place: undefined,
  since: '2022-02-24',
} as const

describe('drift along a chain', () => {
  test.each<[string, string, MadeFigure, string, string]>([
    [
      'a bound is lost',
      '10,000 North Korean soldiers are in the Kursk region, Pentagon spokesman Pat Ryder said.',
      { bound: 'at-least', claimant: 'pat-ryder' },
      'qualifier-changed',
      '2024-11-05',
    ],
    [
      'the dead and wounded are told as dead',
      'More than 3,000 North Korean soldiers were killed in the Kursk region, President Volodymyr Zelensky said.',
      {
        measure: 'casualties',
        family: 'cumulative',
        amount: 3_000,
        bound: 'more-than',
        asOf: '2024-12-23',
        claimant: 'volodymyr-zelenskyy',
      },
      'measure-swapped',
      '2024-12-24',
    ],
    [
      'Kursk is told as Russia',
      'About 10,000 North Korean soldiers are in Russia, Pentagon spokesman Pat Ryder said.',
      { bound: 'about', claimant: 'pat-ryder' },
      'scope-widened',
      '2024-11-05',
    ],
    [
      'two digits change places',
      'Defence Minister Sergei Shoigu said that 5,397 Russian soldiers had been killed since the invasion began.',
      { ...russians, amount: 5_937, asOf: '2022-09-21', claimant: 'sergei-shoigu' },
      'digits-garbled',
      '2022-09-21',
    ],
  ])('%s', async (_, text, figureOnRecord, rule, published) => {
    const finding = await figure(text, [report(figureOnRecord)], { published })
    expect(finding.related.map(({ relation }) => [relation.kind, relation.why.rule])).toEqual([['drift', rule]])
    expect(finding.standing).not.toBe('disputed')
  })
})

describe('echoes and loops', () => {
  const carried = (via: { id: string; name: string }, claimant: string): FigureReport => {
    const made = report({ amount: 50_000, actor: 'russia', asOf: '2024-11-10', claimant })
    const paper = { text: via.name, id: via.id }
    return { ...made, via, chain: [{ speaker: paper, cue: 'reported', stance: 'asserts' }, ...made.chain] }
  }
  const times = { id: 'new-york-times', name: 'The New York Times' }

  test('seven outlets with one story are one origin, and are called so', async () => {
    const text =
      'Russia has massed 50,000 troops in the Kursk region, the New York Times reported, citing US and Ukrainian officials.'
    const seven = Array.from({ length: 7 }, () => carried(times, 'us-and-ukrainian-officials'))
    const finding = await figure(text, seven, { published: '2024-11-11' })
    expect([finding.standing, finding.why.rule]).toEqual(['echoed', 'one-origin'])
    expect(explainReason('en', finding.why)).toMatch(/^7 outlets agree, and all of it comes from one origin/)
  })

  test('a page is not borne out by those who carry its own finding', async () => {
    const text = 'Russia has massed 50,000 troops in the Kursk region.'
    const loop = Array.from({ length: 3 }, () => carried({ id: 'page', name: 'Page' }, 'page'))
    const finding = await figure(text, loop, { published: '2024-11-10' })
    expect([finding.standing, finding.why.rule]).toEqual(['echoed', 'one-origin'])
  })
})

describe('an article against itself', () => {
  /** An article of blocks, each a paragraph unless it says otherwise. */
  function articleOf(blocks: readonly (readonly [BlockKind, string])[]): Article {
    const text = blocks.map(([, words]) => words).join('\n')
    let at = 0
    const placed = blocks.map(([kind, words]) => {
      const block = { kind, start: at, end: at + words.length }
      at += words.length + 1
      return block
    })
    return { text, blocks: placed, facts: { url: '', language: 'en', published: '2024-11-05' } }
  }

  const inconsistencies = async (blocks: readonly (readonly [BlockKind, string])[]) => {
    const article = articleOf(blocks)
    const { summary } = await crossCheck({ claims: detect(article), facts: article.facts }, madeUp([]))
    return summary?.inconsistencies.length
  }

  test('a headline with another number than the text', async () => {
    expect(
      await inconsistencies([
        ['headline', '15,000 North Korean soldiers in Kursk'],
        ['paragraph', 'About 10,000 North Korean soldiers are in the Kursk region, the Pentagon said.'],
      ]),
    ).toBe(1)
  })

  test('a caption with another number than the text', async () => {
    expect(
      await inconsistencies([
        ['paragraph', 'About 10,000 North Korean soldiers are in the Kursk region, Zelensky said.'],
        ['caption', 'Some 20,000 North Korean soldiers are in the Kursk region.'],
      ]),
    ).toBe(1)
  })

  test('a headline that loses the bound', async () => {
    expect(
      await inconsistencies([
        ['headline', 'Pentagon: 10,000 North Korean soldiers in Kursk'],
        ['paragraph', 'At least 10,000 North Korean soldiers are in the Kursk region, the Pentagon said.'],
      ]),
    ).toBe(1)
  })

  test('one source, two numbers', async () => {
    const blocks = [
      ['headline', 'Pentagon: 10,000 North Korean soldiers in Kursk'],
      ['paragraph', 'About 12,500 North Korean soldiers are in the Kursk region, the Pentagon said.'],
    ] as const
    expect(await inconsistencies(blocks)).toBe(1)
    const article = articleOf(blocks)
    const { findings } = await crossCheck({ claims: detect(article), facts: article.facts }, madeUp([]))
    const [relation] = findings.flatMap(({ within }) => within.map((each) => each.relation))
    expect(relation?.why.rule).toBe('page-tells-two')
    expect(relation === undefined ? '' : explainReason('en', relation.why)).toMatch(/^One source, one thing .* 10,000/)
    expect(findings[0]?.notes.map(({ rule }) => rule)).toContain('number-differs')
  })

  test('two sources that differ are no fault of the article', async () => {
    expect(
      await inconsistencies([
        ['paragraph', 'About 10,000 North Korean soldiers are in the Kursk region, the Pentagon said.'],
        ['paragraph', 'Zelensky said that 20,000 North Korean soldiers were in the Kursk region.'],
      ]),
    ).toBe(0)
  })

  test('one source counts again', async () => {
    expect(
      await inconsistencies([
        ['paragraph', 'On 20 October 3,000 North Korean soldiers were in the Kursk region, the Pentagon said.'],
        ['paragraph', 'On 4 November 10,000 North Korean soldiers were in the Kursk region, the Pentagon said.'],
      ]),
    ).toBe(0)
  })

  test('a headline that says the same', async () => {
    expect(
      await inconsistencies([
        ['headline', 'Pentagon: 10,000 North Korean soldiers in Kursk'],
        ['paragraph', 'About 10,000 North Korean soldiers are in the Kursk region, the Pentagon said.'],
      ]),
    ).toBe(0)
  })
})

test('a figure newer than anything on record says so', async () => {
  const text = 'On 10 December 2024 some 12,000 North Korean soldiers were in the Kursk region, Zelensky said.'
  const finding = await figure(text, [report({ claimant: 'pentagon' })], { published: '2024-12-11' })
  expect(finding.notes.map(({ rule }) => rule)).toContain('newest-on-record')
})

test('a count on record bears on who denies that soldiers are there', async () => {
  const text = 'The Kremlin denied that North Korean soldiers were in the Kursk region.'
  const { findings } = await read(text, [report({ claimant: 'pentagon' })])
  expect(findings.map(({ standing, related }) => [standing, related[0]?.relation.why.rule])).toEqual([
    ['disputed', 'count-against-denial'],
  ])
})

test('what the Kremlin said and denied of North Koreans in Kursk, by date', async () => {
  const topics = await saidAndDenied({ text: 'Kremlin', id: 'kremlin' }, indexOf(await bundledPacks()))
  expect(topics.length).toBeGreaterThan(3)
  for (const { lines } of topics) {
    const days = lines.flatMap(({ day }) => day ?? [])
    expect(days).toEqual([...days].sort())
  }
  const matters = topics.filter(({ topic }) => /North Korean/.test(topic)).flatMap(({ lines }) => lines)
  expect(new Set(matters.map(({ stance }) => stance)).size).toBeGreaterThan(1)
})
