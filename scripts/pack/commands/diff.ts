import type { Report } from '../../../lib/model/reports.ts'
import { sameReport } from '../../../lib/packs/write.ts'
import { operands, readPack } from '../files.ts'

function fieldsThatDiffer(before: Report, after: Report): string {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as ReadonlySet<keyof Report>
  const changed = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return changed.join(', ')
}

/** `npm run pack -- diff OLD NEW`: reports added, removed and changed. */
export function diffCommand(words: readonly string[]): number {
  const [oldFile, newFile] = operands(words)
  if (oldFile === undefined || newFile === undefined) throw new Error('diff needs two packs, the older one first')
  const [before, after] = [readPack(oldFile), readPack(newFile)]
  if (before === undefined || after === undefined) return 2
  const known = new Map(before.reports.map((report) => [report.id, report]))
  let same = 0
  for (const report of after.reports) {
    const old = known.get(report.id)
    known.delete(report.id)
    if (old === undefined) console.log(`+ ${report.id}: ${report.summary}`)
    else if (sameReport(old, report)) same += 1
    else console.log(`~ ${report.id}: ${fieldsThatDiffer(old, report)}`)
  }
  for (const report of known.values()) console.log(`- ${report.id}: ${report.summary}`)
  console.log(`${same} reports are the same`)
  return 0
}
