import type { FigureReport, Report } from '../../../lib/model/reports.ts'
import type { Pack } from '../../../lib/packs/pack.ts'
import { bundledPacks } from '../bundled-from-disk.ts'
import { operands, readPack } from '../files.ts'

type CountBy = (report: Report, pack: Pack) => string | undefined

const TABLES: readonly (readonly [title: string, by: CountBy])[] = [
  ['measure', ({ facts }) => (facts.kind === 'figure' ? facts.measure : `statement: ${facts.stance}`)],
  ['actor', ({ facts }) => facts.actor?.text],
  ['month of publication', ({ published }) => published?.slice(0, 7)],
  ['side of the claimant', ({ claimant }) => claimant.side],
  ['role of the claimant', ({ claimant }) => claimant.role],
  ['kind of outlet', ({ outlet }, { entities }) => entities.find(({ id }) => id === outlet.id)?.outletKind],
  ['method', ({ method }) => method],
]

function tally(packs: readonly Pack[], by: CountBy): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const pack of packs) {
    for (const report of pack.reports) {
      const key = by(report, pack) ?? 'not known'
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

function printTable(title: string, rows: readonly (readonly [string, number])[], most: number): void {
  console.log(`\nBy ${title}`)
  for (const [name, count] of rows.slice(0, most)) console.log(`${String(count).padStart(6)}  ${name}`)
  if (rows.length > most) console.log(`        and ${rows.length - most} more`)
}

interface Cluster {
  readonly what: string
  readonly reports: readonly FigureReport[]
  readonly claimants: number
  readonly values: number
}

// Figures that one question could ask for: thing counted, whose, where and in which month.
function clusters(packs: readonly Pack[]): readonly Cluster[] {
  const groups = new Map<string, FigureReport[]>()
  for (const report of packs.flatMap(({ reports }) => reports)) {
    const { facts } = report
    if (facts.kind !== 'figure') continue
    const what = [
      facts.actor?.text,
      facts.measure,
      facts.place?.text ?? 'place not known',
      facts.occasion ?? facts.asOf?.start.slice(0, 7) ?? 'time not known',
    ].join(' · ')
    groups.set(what, [...(groups.get(what) ?? []), { ...report, facts }])
  }
  return [...groups].map(([what, reports]) => ({
    what,
    reports,
    claimants: new Set(reports.map(({ claimant }) => claimant.id ?? claimant.name)).size,
    values: new Set(reports.map(({ facts }) => facts.quantity.asWritten)).size,
  }))
}

function printClusters(title: string, found: readonly Cluster[]): void {
  console.log(`\n${title}`)
  for (const { what, reports, claimants, values } of found.slice(0, 15))
    console.log(`${String(reports.length).padStart(6)} reports, ${claimants} claimants, ${values} numbers  ${what}`)
}

/** `npm run pack -- stats [FILE …]`: what a pack covers. Without files, the bundled packs together. */
export async function statsCommand(words: readonly string[]): Promise<number> {
  const files = operands(words)
  const packs = files.length === 0 ? await bundledPacks() : files.map(readPack).filter((pack) => pack !== undefined)
  if (packs.length < files.length) return 1
  for (const { header, reports } of packs)
    console.log(
      `${header.pack.padEnd(18)} ${String(reports.length).padStart(6)} reports, up to ${header.upTo ?? 'an unknown day'}: ${header.title}`,
    )
  for (const [title, by] of TABLES)
    printTable(title, tally(packs, by), words.includes('--all') ? Number.POSITIVE_INFINITY : 15)
  const found = clusters(packs)
  const one = found
    .filter(({ values, claimants }) => values === 1 && claimants > 1)
    .sort((a, b) => b.claimants - a.claimants)
  const many = found.filter(({ claimants }) => claimants > 1).sort((a, b) => b.values - a.values)
  printClusters('Several claimants, one number', one)
  printClusters('Several claimants, many numbers', many)
  return 0
}
