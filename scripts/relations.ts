// npm run relations [-- --seed 7] [--show conflicts] [--count 20]: how all pairs of figures in the packs relate, and a sample.
import { FigurePair } from '../lib/compare/figures/pair.ts'
import { relateFigures } from '../lib/compare/figures/relate-figures.ts'
import { type Testimony, testimonyOfReport } from '../lib/compare/testimony.ts'
import { figureKeys, figureQuestions } from '../lib/match/figure-keys.ts'
import { lookupWith } from '../lib/match/lookup.ts'
import type { FigureFacts } from '../lib/model/claims.ts'
import type { Relation } from '../lib/model/relations.ts'
import type { FigureReport, Report } from '../lib/model/reports.ts'
import { claimLine } from '../lib/wording/describe-claim.ts'
import { explainReason } from '../lib/wording/explain.ts'
import type { EntityLookup } from '../lib/world/places.ts'
import { bundledPacks } from './predict/bundled-index.ts'

interface RelatedPair {
  readonly said: FigureReport
  readonly recorded: FigureReport
  readonly relation: Relation
}

async function main(words: readonly string[]): Promise<void> {
  const packs = await bundledPacks()
  const find = lookupWith(packs.flatMap(({ entities }) => entities))
  const pairs = packs.flatMap(({ reports }) => [...relatedPairs(reports.filter(isFigure), find)])
  printCounts(pairs)
  const kind = option(words, '--show') ?? 'conflicts'
  const pool = pairs.filter(({ relation }) => relation.kind === kind && relation.sameQuestion)
  console.log(`\n${pool.length} ${kind}; a sample:`)
  const seed = Number(option(words, '--seed') ?? 7)
  for (const pair of sample(pool, Number(option(words, '--count') ?? 20), seed)) printPair(pair)
}

const option = (words: readonly string[], name: string): string | undefined =>
  words.includes(name) ? words[words.indexOf(name) + 1] : undefined
const isFigure = (report: Report): report is FigureReport => report.facts.kind === 'figure'

/** Every pair that the keys bring together, once. */
function* relatedPairs(figures: readonly FigureReport[], find: EntityLookup): Generator<RelatedPair> {
  const testimonies = figures.map((report): Testimony<FigureFacts> => testimonyOfReport(report, find))
  const posted = postedBy(figures, find)
  for (const [index, said] of figures.entries()) {
    const others = new Set(figureQuestions(said.facts, find).flatMap((key) => posted.get(key) ?? []))
    for (const other of others) {
      const [left, right, recorded] = [testimonies[index], testimonies[other], figures[other]]
      if (other <= index || left === undefined || right === undefined || recorded === undefined) continue
      yield { said, recorded, relation: relateFigures(new FigurePair(left, right, find)) }
    }
  }
}

function postedBy(figures: readonly FigureReport[], find: EntityLookup): ReadonlyMap<number, readonly number[]> {
  const posted = new Map<number, number[]>()
  for (const [index, { facts }] of figures.entries()) {
    for (const key of figureKeys(facts, find)) posted.set(key, [...(posted.get(key) ?? []), index])
  }
  return posted
}

function printCounts(pairs: readonly RelatedPair[]): void {
  const counts = new Map<string, number>()
  for (const { relation } of pairs) {
    const name = `${relation.sameQuestion || relation.kind === 'unrelated' ? '' : 'possibly '}${relation.kind}: ${relation.why.rule}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  console.log(`${pairs.length} pairs`)
  for (const [name, count] of [...counts].sort(([left], [right]) => left.localeCompare(right))) {
    console.log(`${String(count).padStart(7)}  ${name}`)
  }
}

/** The same sample for the same seed. */
function sample<Item>(pool: readonly Item[], count: number, seed: number): readonly Item[] {
  const left = [...pool]
  const chosen: Item[] = []
  let state = seed
  while (chosen.length < count && left.length > 0) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    chosen.push(...left.splice(state % left.length, 1))
  }
  return chosen
}

function printPair({ said, recorded, relation }: RelatedPair): void {
  console.log(`\n[${relation.why.rule}] ${explainReason('en', relation.why)}`)
  for (const report of [said, recorded]) {
    console.log(`  ${claimLine('en', report)} · ${report.outlet.name}`)
    console.log(`    ${report.summary}`)
  }
}

await main(process.argv.slice(2))
