import { type Cost, measured } from '../driver.ts'
import { exponentOf, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

/** M1–M4 and M9: forty claims against reports in memory. */
export async function matchSuite(settings: Settings): Promise<Findings> {
  const most = settings.sizes.at(-1) ?? 1_000
  const ours = await measured<string>(
    Object.fromEntries([
      ...[1_000, ...settings.sizes.filter((size) => size > 1_000)].map((size) => [
        String(size),
        ['match/ours', size] as const,
      ]),
      ['hot', ['match/ours', most, 'hot'] as const],
      ['fuse', ['match/fuse', 1_000] as const],
      ['minisearch', ['match/minisearch', 1_000] as const],
      ['flexsearch', ['match/flexsearch', most] as const],
      ['includes', ['match/includes', most] as const],
      ['ufuzzy', ['match/ufuzzy', most] as const],
    ]),
    settings,
  )
  const { runners: builders } = await measured(
    { minisearch: ['match/minisearch', most, 'load'] },
    { rounds: 0, minCpuMs: 0 },
  )
  const cost = (name: string): Cost => {
    const found = ours.costs[name]
    if (found === undefined) throw new Error(`"${name}" was not measured`)
    return found
  }
  const [least, largest] = [cost('1000'), cost(String(most))]
  const note = `${most.toLocaleString('en')} reports`
  const against = (key: string, one: Cost, peer: Cost, words?: string): Row => ({
    key,
    ours: one.cpuMs,
    peer: peer.cpuMs,
    ratios: ratios(one.perRound, peer.perRound),
    ...(words === undefined ? {} : { note: words }),
  })
  const built = ours.runners[String(most)]
  if (built === undefined) throw new Error('nothing was built')
  const ofBuild = (key: string, one: number, peer: number): Row => ({
    key,
    ours: one,
    peer,
    ratios: [one / peer],
    note,
  })
  return {
    rows: [
      against('M1', largest, least, note),
      against('M2 flexsearch', largest, cost('flexsearch'), note),
      against('M2 includes', largest, cost('includes'), note),
      against('M3 fuse', least, cost('fuse')),
      against('M3 minisearch', least, cost('minisearch')),
      ofBuild('M4 build', built.buildCpuMs, builders.minisearch.buildCpuMs),
      ofBuild('M4 memory', built.heapMB, builders.minisearch.heapMB),
      { key: 'M9', ours: cost('hot').cpuMs - largest.cpuMs, note },
    ],
    notes: [
      `match: cost of 40 claims by number of reports: ${settings.sizes.map((size) => `${size.toLocaleString('en')} ${cost(String(size)).cpuMs.toFixed(3)} ms`).join(', ')}; it grows to the power of ${exponentOf(settings.sizes.map((size) => ({ size, cost: cost(String(size)).cpuMs }))).toFixed(2)} (0: the number does not matter)`,
      `match: uFuzzy needs ${cost('ufuzzy').cpuMs.toFixed(1)} ms for the same 40 (${note}); answers of ours have the hash ${largest.hash}`,
    ],
    wallPerCpu: Math.max(...Object.values(ours.costs).map(({ wallPerCpu }) => wallPerCpu)),
  }
}
