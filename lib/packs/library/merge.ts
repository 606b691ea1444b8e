import type { LibraryEntry } from './entry.ts'

function said(entry: LibraryEntry): string {
  return JSON.stringify([entry.report.facts, entry.report.chain])
}

/** An entry after its page was read again: the same, or the new version with the old one behind it. */
export function merged(known: LibraryEntry, read: LibraryEntry): LibraryEntry {
  const { gone: _, ...before } = known
  if (said(known) === said(read)) return { ...before, report: read.report, quote: read.quote, last: read.last }
  return { ...read, first: known.first, earlier: [...known.earlier, { report: known.report, last: known.last }] }
}

/**
 * What a library holds of a page after reading it again: entries read now, merged with what was known, and those that
 * the page no longer has, marked as gone and kept. A page of which only a part was read says nothing of the rest.
 */
export function afterReading(
  known: readonly LibraryEntry[],
  read: readonly LibraryEntry[],
  isWhole: boolean,
): readonly LibraryEntry[] {
  const byKey = new Map(known.map((entry) => [entry.key, entry]))
  const now = read.map((entry) => {
    const before = byKey.get(entry.key)
    byKey.delete(entry.key)
    return before === undefined ? entry : merged(before, entry)
  })
  const others = [...byKey.values()]
  return [...now, ...(isWhole ? others.map((entry) => ({ ...entry, gone: true })) : others)]
}
