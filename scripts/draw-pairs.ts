// node scripts/run.mjs draw-pairs [COUNT] [SEED] [STRATUM]: draws COUNT pairs of each stratum (or of the one named) that are
// not in tests/corpus/pairs yet, by cluster and seed and never by what the comparison says of them, to be read and labelled.
import type { Report } from '../lib/model/reports.ts'
import { labelledPairs } from './labelled-pairs/read.ts'
import { bundledPacks } from './pack/bundled-from-disk.ts'

interface Stratum {
  readonly name: string
  readonly perCluster: number
  readonly cluster: (report: Report) => string | undefined
  readonly fits: (one: Report, other: Report) => boolean
}

const DAY = 86_400_000
const figure = ({ facts }: Report) => (facts.kind === 'figure' ? facts : undefined)
const statement = ({ facts }: Report) => (facts.kind === 'statement' ? facts : undefined)
const dayOf = (report: Report): number => Date.parse(report.facts.asOf?.start ?? report.published ?? '')
const isNear = (one: Report, other: Report, days: number): boolean => Math.abs(dayOf(one) - dayOf(other)) <= days * DAY
const isElsewhere = (one: Report, other: Report): boolean => one.url !== other.url
const numberOf = (report: Report): number | undefined => figure(report)?.quantity.value

function measured(report: Report, place: boolean): string | undefined {
  const facts = figure(report)
  if (facts === undefined) return undefined
  return [report.pack, facts.actor?.id, facts.measure, place ? facts.place?.id : ''].join(' ')
}

const STRATA: readonly Stratum[] = [
  {
    name: 'same-place-near',
    perCluster: 4,
    cluster: (report) => measured(report, true),
    fits: (one, other) => isElsewhere(one, other) && isNear(one, other, 60),
  },
  {
    name: 'same-measure-any-time',
    perCluster: 3,
    cluster: (report) => measured(report, false),
    fits: (one, other) => !isNear(one, other, 60),
  },
  {
    name: 'other-place-near',
    perCluster: 3,
    cluster: (report) => measured(report, false),
    fits: (one, other) => isNear(one, other, 60) && figure(one)?.place?.id !== figure(other)?.place?.id,
  },
  {
    name: 'rival-counts',
    perCluster: 2,
    cluster: (report) => measured(report, false),
    fits: (one, other) =>
      isNear(one, other, 7) && one.claimant.id !== other.claimant.id && numberOf(one) !== numberOf(other),
  },
  { name: 'same-occasion', perCluster: 3, cluster: (report) => figure(report)?.occasion, fits: isElsewhere },
  {
    name: 'same-proposition',
    perCluster: 2,
    cluster: (report) => statement(report)?.proposition,
    fits: isElsewhere,
  },
  {
    name: 'same-number',
    perCluster: 2,
    cluster: (report) => numberOf(report)?.toString(),
    fits: (one, other) => measured(one, false) !== measured(other, false),
  },
]

const [count = '5', seed = '1', only] = process.argv.slice(2)
const random = randomFrom(Number(seed))
const reports = (await bundledPacks()).flatMap((pack) => pack.reports)
const taken = new Set(labelledPairs().map(({ a, b }) => keyOf(a, b)))

for (const stratum of STRATA.filter(({ name }) => only === undefined || name === only)) {
  for (const [one, other] of drawn(stratum, Number(count))) {
    const row = { a: one.id, b: other.id, stratum: stratum.name }
    console.log(`${JSON.stringify(row)}\n  ${shown(one)}\n  ${shown(other)}`)
  }
}

function drawn(stratum: Stratum, wanted: number): readonly (readonly [Report, Report])[] {
  const clusters = new Map<string, Report[]>()
  for (const report of reports) {
    const key = stratum.cluster(report)
    if (key !== undefined) clusters.set(key, [...(clusters.get(key) ?? []), report])
  }
  return shuffled(
    [...clusters.values()].flatMap((cluster) => shuffled(pairsIn(cluster, stratum)).slice(0, stratum.perCluster)),
  ).slice(0, wanted)
}

function pairsIn(cluster: readonly Report[], { fits }: Stratum): readonly (readonly [Report, Report])[] {
  return cluster.flatMap((one, index) =>
    cluster
      .slice(index + 1)
      .filter((other) => fits(one, other) && !taken.has(keyOf(one.id, other.id)))
      .map((other) => [one, other] as const),
  )
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join(' ')
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shown({ outlet, published, claimant, facts, summary }: Report): string {
  const when = facts.asOf === undefined ? 'undated' : `${facts.asOf.start}..${facts.asOf.end}`
  const what =
    facts.kind === 'figure'
      ? `${facts.quantity.asWritten} ${facts.measure}/${facts.action ?? ''} ${facts.family} ${facts.status} of ${facts.actor?.text} in ${facts.place?.text} since ${facts.since ?? '?'} ${facts.occasion ?? ''}`
      : `${facts.stance} ${facts.proposition ?? ''}`
  return `${outlet.name} ${published ?? ''} | ${claimant.name} | ${what} | ${when} | ${summary}`
}
