import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Testimony, testimonyOfClaim, testimonyOfReport } from '../../lib/compare/testimony.ts'
import { completeArticle, completeClaim } from '../../lib/crosscheck/claims.ts'
import { Neighbours } from '../../lib/crosscheck/neighbours.ts'
import { relatedWithin, type Told } from '../../lib/crosscheck/within.ts'
import { detect } from '../../lib/detect/detect.ts'
import { nameResolver } from '../../lib/match/resolve-names.ts'
import type { Claim, FigureFacts, Measure } from '../../lib/model/claims.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { newsText } from '../bench/inputs/news.ts'
import { find, type MadeFigure, report } from '../compare/made.ts'
import { readSample } from '../corpus/crosscheck/samples.ts'
import { saying, sayingOf } from './sayings.ts'

/** Each claim beside every other of the article: slow, and right by what it is. */
const besideAll = (told: readonly Told[]) => told.map((each) => relatedWithin(each, told, find))

const neighboursOf = (told: readonly Told[]): Neighbours => {
  const testimonies = told.map(({ said }) => said)
  return new Neighbours(testimonies, find)
}

const beside = (neighbours: Neighbours, told: readonly Told[]) =>
  told.map((each, at) => {
    const others = neighbours.of(at).flatMap((other) => told[other] ?? [])
    return relatedWithin(each, others, find)
  })

/** A claim made of a testimony, somewhere in an article; now and then in its headline. */
function toldAt(said: Testimony, at: number): Told {
  const span = { start: at * 100, end: at * 100 + 50 }
  const aside = at % 7 === 0 ? { isAside: true as const } : {}
  const claim = { id: `c${at}`, facts: said.facts, chain: [], span, core: span, sentence: span, ...aside } as Claim
  return { claim, said }
}

/** One matter in more words and in fewer. */
const inOtherWords = sayingOf([
  'Russia had destroyed two power plants near Kharkiv',
  'Russia had destroyed two power plants near Kharkiv in a night of missiles and left homes dark',
  'a night of Russian missiles had destroyed power plants near Kharkiv',
])

const MEASURES: readonly Measure[] = ['troops', 'killed', 'wounded', 'casualties', 'prisoners', 'drones', 'strength']
const ACTORS = ['north-korea', 'russia', 'wagner-group', 'ukraine', 'nato', ['russia', 'north-korea'], undefined]

const figure: fc.Arbitrary<Testimony<FigureFacts>> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    actor: fc.constantFrom(...ACTORS),
    place: fc.constantFrom('kursk-oblast', 'russia', 'ukraine', undefined),
    amount: fc.constantFrom(10_000, 11_000, 50_000),
    asOf: fc.constantFrom('2024-11-04', '2024-12-20'),
    claimant: fc.constantFrom('pentagon', 'national-intelligence-service'),
  })
  .map((made: MadeFigure) => testimonyOfReport(report(made), find))

describe('the neighbours of a claim', () => {
  test('are all that it can be related with', () => {
    let related = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(figure, saying, inOtherWords), { minLength: 12, maxLength: 24 }), (testimonies) => {
        const told = testimonies.map(toldAt)
        const found = beside(neighboursOf(told), told)
        related += found.flat().length
        expect(found).toEqual(besideAll(told))
      }),
      { numRuns: 300 },
    )
    expect(related).toBeGreaterThan(1_000)
  })

  test.each([
    ['a sample', readSample('kursk').article],
    ['made-up news', articleFromText(newsText(25_000, 5), { url: 'https://page.example/a', published: '2024-11-05' })],
  ])('in %s are all that are related, and not all claims', (_, read) => {
    const facts = completeArticle(read.facts, () => undefined)
    const told = detect(read).map((each): Told => {
      const claim = completeClaim(each, facts, nameResolver([]))
      return { claim, said: testimonyOfClaim<Testimony['facts']>(claim, facts, find) }
    })
    const neighbours = neighboursOf(told)
    expect(beside(neighbours, told)).toEqual(besideAll(told))
    const pairs = told.reduce((sum, __, at) => sum + neighbours.of(at).length, 0)
    expect(pairs).toBeLessThan(told.length ** 2 / 2)
  })
})
