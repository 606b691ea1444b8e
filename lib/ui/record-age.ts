import type { CrossCheck } from '../model/findings.ts'

/** The date of the newest report that was asked, over all packs. */
export function newestReport(packs: CrossCheck['packs']): string | undefined {
  return packs
    .flatMap(({ upTo }) => upTo ?? [])
    .sort()
    .at(-1)
}

/** Whole months by which the newest report is older than the article; 0 where it is not, or where a date is missing. */
export function monthsBehind(upTo: string | undefined, published: string | undefined): number {
  if (upTo === undefined || published === undefined) return 0
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  return Math.max(0, months(published) - months(upTo))
}
