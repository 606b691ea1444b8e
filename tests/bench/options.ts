import type { Settings } from './suite.ts'

/** What was asked on the command line. */
export interface Options {
  readonly suites: readonly string[]
  readonly settings: Settings
}

const HELP = `npm run bench -- [--suite ${'NAME,NAME'}] [--n 1000,10000] [--rounds 7] [--quick]`

/** Reads `--suite a,b --n 1000,10000 --rounds 7 --quick`; all of it may be left out. */
export function optionsFrom(words: readonly string[], known: readonly string[]): Options {
  const quick = words.includes('--quick')
  const suites = valueAfter(words, '--suite')?.split(',') ?? known
  const stranger = suites.find((name) => !known.includes(name))
  if (stranger !== undefined) throw new Error(`there is no suite "${stranger}"; there are ${known.join(', ')}\n${HELP}`)
  const asked = valueAfter(words, '--n')?.split(',').map(Number)
  const sizes = asked ?? (quick ? [1_000, 10_000, 100_000] : [1_000, 10_000, 100_000, 1_000_000])
  const rounds = Number(valueAfter(words, '--rounds') ?? (quick ? 3 : 7))
  if (sizes.some((size) => !(size >= 1_000)) || !(rounds >= 1)) throw new Error(HELP)
  const sorted = sizes.toSorted((one, other) => one - other)
  return { suites, settings: { sizes: sorted, rounds, minCpuMs: quick ? 100 : 250, quick } }
}

function valueAfter(words: readonly string[], option: string): string | undefined {
  const at = words.indexOf(option)
  return at === -1 ? undefined : words[at + 1]
}
