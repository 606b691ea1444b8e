import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../bundles/bundle.ts'
import { newsText } from '../inputs/news.ts'
import { median, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

const CHILD = path.resolve(import.meta.dirname, '../cold-child.ts')
const NAMES = ['ours', 'chrono', 'compromise'] as const
type Name = (typeof NAMES)[number]

/** D6 and D7: the first article in a new process, and what has to be loaded for it. */
export async function coldSuite({ rounds }: Settings): Promise<Findings> {
  const bundles = { ours: await bundle('ours'), chrono: await bundle('chrono'), compromise: await bundle('compromise') }
  const detector = await bundle('detector')
  const article = path.join(path.dirname(detector.file), 'article.txt')
  writeFileSync(article, newsText(6_200, 5))
  const costs: Record<Name, number[]> = { ours: [], chrono: [], compromise: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? NAMES : [...NAMES].reverse())
      costs[name].push(coldStart(bundles[name].file, article))
  }
  const cold = (key: string, peer: Name): Row => ({
    key,
    ours: median(costs.ours),
    peer: median(costs[peer]),
    ratios: ratios(costs.ours, costs[peer]),
  })
  const size = (key: string, peer: Name): Row => ({
    key,
    ours: detector.gzip,
    peer: bundles[peer].gzip,
    ratios: [detector.gzip / bundles[peer].gzip],
  })
  return {
    rows: [
      cold('D6 compromise', 'compromise'),
      cold('D6 chrono', 'chrono'),
      size('D7 chrono', 'chrono'),
      size('D7 compromise', 'compromise'),
    ],
    notes: [
      `bundles, minified / gzip: detector ${kilobytes(detector)}, chrono-node (English) ${kilobytes(bundles.chrono)}, compromise ${kilobytes(bundles.compromise)}`,
    ],
  }
}

const kilobytes = ({ min, gzip }: { min: number; gzip: number }) => `${min.toFixed(1)} / ${gzip.toFixed(1)} kB`

function coldStart(file: string, article: string): number {
  const told = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, file, article])
  return (JSON.parse(told.toString()) as { cpuMs: number }).cpuMs
}
