import { describe, expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { detect } from '../../lib/detect/detect.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import type { ArticleFacts } from '../../lib/model/article.ts'
import type { Polarity } from '../../lib/model/claims.ts'
import type { Finding } from '../../lib/model/findings.ts'
import type { FigureReport, Report, StatementReport } from '../../lib/model/reports.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { explainReason } from '../../lib/wording/explain.ts'
import { type MadeFigure, report } from '../compare/made.ts'

const PROPOSITION = { id: 'north-koreans-in-kursk', text: 'North Korean soldiers are in Kursk', accuses: 'north-korea' }

/** What a reader sees beside the first figure, else the first statement, of a text. Reports are made up. */
async function read(
  text: string,
  reports: readonly Report[],
  facts: Partial<ArticleFacts> = {},
  kind: 'figure' | 'statement' = 'figure',
): Promise<Finding> {
  const page = { url: 'https://page.example/a', language: 'en', outlet: 'Page', published: '2024-11-05', ...facts }
  const article = articleFromText(text, page)
  const claims = detect(article)
  const index = new MemoryIndex([
    { shown: { id: 'made-up', title: 'Made up', version: '1' }, entities: [], propositions: [PROPOSITION], reports },
  ])
  const { findings } = await crossCheck({ claims, facts: article.facts }, index)
  const at = claims.findIndex((claim) => claim.facts.kind === kind)
  const finding = findings[at]
  if (finding === undefined) throw new Error(`no ${kind} was read in "${text}"`)
  return finding
}

const standing = ({ standing: name, why }: Finding): string => `${name} ${why.rule}`

/** A count carried by an outlet that cites another. */
function carried(figure: MadeFigure, via: { readonly id: string; readonly name: string }): FigureReport {
  const made = report(figure)
  const paper = { text: via.name, id: via.id }
  return { ...made, via, chain: [{ speaker: paper, cue: 'reported', stance: 'asserts' }, ...made.chain] }
}

const reuters = { id: 'reuters', name: 'Reuters' }
const times = { id: 'new-york-times', name: 'The New York Times' }
const massed = { amount: 50_000, actor: 'russia', asOf: '2024-11-04' } as const
const MASSED = 'On 4 November some 50,000 Russian troops were in the Kursk region.'

describe('where a claim comes from', () => {
  const ofReuters = [1, 2].map(() => carried({ ...massed, claimant: 'us-officials' }, reuters))
  const ofTimes = [1, 2].map(() => carried({ ...massed, claimant: 'us-officials' }, times))

  test.each<[string, Partial<ArticleFacts>, readonly Report[], string]>([
    ['a text of a wire service and those who carry it', { credits: ['Reuters'] }, ofReuters, 'echoed one-origin'],
    ['a text of another wire service', { credits: ['AP'] }, ofReuters, 'corroborated corroborated-by'],
    ['a text of several hands', { credits: ['AP', 'Reuters'] }, ofReuters, 'corroborated corroborated-by'],
    ['a paper by its name', { outlet: 'The New York Times' }, ofTimes, 'echoed one-origin'],
    ['a paper by its domain', { outlet: 'Home', domain: 'www.nytimes.com' }, ofTimes, 'echoed one-origin'],
    ['a paper of another name', { outlet: 'The Washington Post' }, ofTimes, 'corroborated corroborated-by'],
  ])('%s', async (_, facts, reports, expected) => {
    expect(standing(await read(MASSED, reports, facts))).toBe(expected)
  })

  test('unnamed officials of one wire service are one origin', async () => {
    const text = 'On 4 November some 50,000 Russian troops were in the Kursk region, US officials said.'
    expect(standing(await read(text, ofReuters, { credits: ['Reuters'] }))).toBe('echoed one-origin')
  })

  test('the chain is shown from the outlet to the source', async () => {
    const [origin] = (await read(MASSED, ofTimes)).origins
    expect(origin?.path.slice(1)).toEqual(['New York Times', 'us-officials'])
  })

  test.each<[string, string, string]>([
    ['a spokesman and his house', 'about 10,000 North Korean soldiers, Pentagon spokesman Pat Ryder said.', 'pentagon'],
    [
      'a lawmaker who was briefed',
      'about 10,000 North Korean soldiers, lawmaker Lee Seong-kweun said.',
      'national-intelligence-service',
    ],
  ])('%s are one', async (_, said, claimant) => {
    const finding = await read(`On 4 November there were in the Kursk region ${said}`, [report({ claimant })])
    expect(standing(finding)).toBe('echoed one-origin')
  })
})

describe('one count, told otherwise', () => {
  test('casualties told as injured', async () => {
    const text = 'By 4 November 3,000 North Korean soldiers had been injured in the Kursk region, Zelensky said.'
    const count = {
      measure: 'casualties',
      family: 'cumulative',
      amount: 3_000,
      claimant: 'volodymyr-zelenskyy',
    } as const
    const finding = await read(text, [report(count)])
    expect(finding.related.map(({ relation }) => [relation.kind, relation.why.rule])).toEqual([
      ['drift', 'measure-swapped'],
    ])
    expect(finding.standing).toBe('unknown')
  })
})

const HELD = 'About 10,000 North Korean soldiers are in the Kursk region, the Pentagon said.'
const pentagon = { claimant: 'pentagon' } as const

describe('time', () => {
  test.each<[string, string, MadeFigure, string, string]>([
    ['a later and higher count', HELD, { ...pentagon, amount: 12_500 }, '2024-11-20', 'outdated outdated-by'],
    ['revised down', HELD, { ...pentagon, amount: 7_000 }, '2024-11-20', 'outdated outdated-by'],
    ['counted again after the article', HELD, { ...pentagon, amount: 12_500 }, '2024-10-25', 'unknown only-related'],
  ])('%s', async (_, text, figure, published, expected) => {
    const dated = text.replace('are in', 'were, on 20 October 2024, in')
    const finding = await read(dated, [report(figure)], { published })
    expect(standing(finding)).toBe(expected)
    if (finding.standing === 'outdated') expect(explainReason('en', finding.why)).toMatch(/Nov 4, 2024/)
  })

  test('a running count has grown', async () => {
    const text = 'Russia has lost about 600,000 soldiers, killed and wounded, since the invasion began, London said.'
    const later = {
      measure: 'casualties',
      family: 'cumulative',
      actor: 'russia',
      place: undefined,
      since: '2022-02-24',
      amount: 900_000,
      asOf: '2025-03-20',
      claimant: 'csis',
    } as const
    const finding = await read(text, [report(later)])
    expect(finding.related.map(({ relation }) => relation.kind)).toEqual(['different-time'])
    expect(standing(finding)).toBe('unknown only-related')
  })
})

let made = 0

/** What somebody says of the proposition. */
function saying(claimant: string, polarity: Polarity, day = '2024-11-04'): StatementReport {
  made++
  const { facts: _, ...rest } = report({ claimant })
  return {
    ...rest,
    id: `made-up-saying-${made}`,
    facts: {
      kind: 'statement',
      stance: polarity === 'for' ? 'asserts' : 'denies',
      polarity,
      content: PROPOSITION.text,
      proposition: PROPOSITION.id,
      actor: { text: 'North Korea', id: 'north-korea' },
      asOf: { start: day, end: day, basis: 'recorded' },
      accused: claimant === 'north-korea',
    },
  }
}

describe('sides and parties', () => {
  const THERE = 'NATO said that North Korean soldiers were in the Kursk region.'
  const statement = (text: string, reports: readonly Report[]): Promise<Finding> => read(text, reports, {}, 'statement')
  const notes = ({ notes: all }: Finding): readonly string[] => all.map(({ rule }) => rule)

  test('a denial by the accused, alone, disputes nothing', async () => {
    const finding = await statement(THERE, [saying('north-korea', 'against')])
    expect(finding.standing).toBe('unknown')
    expect(notes(finding)).toContain('denied-by-accused')
    expect(notes(finding)).toContain('only-denials')
  })

  test('a denial by somebody else does', async () => {
    expect((await statement(THERE, [saying('white-house', 'against')])).standing).toBe('disputed')
  })

  test('whoever denies that there are only a thousand does not deny that soldiers are there', async () => {
    const said = saying('ukrainian-officials', 'against', '2024-08-10')
    const { proposition: _, ...facts } = said.facts
    const denial = {
      ...said,
      facts: {
        ...facts,
        content: 'Only about 1,000 Ukrainian soldiers are in Kursk',
        actor: { text: 'Ukraine', id: 'ukraine' },
      },
    }
    const text =
      'On 7 August about 1,000 Ukrainian soldiers were in the Kursk region, Russian general Valery Gerasimov said.'
    expect((await read(text, [denial], { published: '2024-08-08' })).standing).toBe('unknown')
  })

  test('a matter that only those who affirm it speak of', async () => {
    const finding = await statement(THERE, [saying('pentagon', 'for'), saying('national-intelligence-service', 'for')])
    expect(standing(finding)).toBe('corroborated corroborated-by')
    expect(notes(finding)).toContain('no-denials')
  })

  test('all on one side of the war', async () => {
    const text = 'About 50,000 Russian troops were in the Kursk region on 4 November, President Zelensky said.'
    const finding = await read(text, [
      report({ ...massed, claimant: 'ukrainian-general-staff' }),
      report({ ...massed, claimant: 'defence-intelligence-of-ukraine' }),
    ])
    expect(standing(finding)).toBe('echoed one-side')
  })
})
