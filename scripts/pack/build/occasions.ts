import type { Report } from '../../../lib/model/reports.ts'
import type { Occasion } from '../../../lib/packs/pack.ts'
import { cell, type Row } from './tables.ts'

const DATED = /^(?<words>.+?)-(?<date>\d{4}-\d\d(?:-\d\d)?)$/

// "drone-attack-ukraine-2025-07-09" says what it is and when; a row says it better where the slug is too short.
function fromSlug(slug: string): { readonly text: string; readonly date: string | undefined } {
  const { words = slug, date } = DATED.exec(slug)?.groups ?? {}
  const text = words.replaceAll('-', ' ')
  return { text: text.charAt(0).toUpperCase() + text.slice(1), date }
}

/** The occasions that reports name, each once, with words and day. */
export function occasionsOf(reports: readonly Report[], rows: readonly Row[]): readonly Occasion[] {
  const known = new Map(rows.map((row) => [cell(row, 'occasion'), row]))
  const places = new Map<string, Set<string>>()
  for (const { facts } of reports) {
    if (facts.occasion === undefined) continue
    const found = places.get(facts.occasion) ?? new Set<string>()
    places.set(facts.occasion, facts.place?.id === undefined ? found : found.add(facts.place.id))
  }
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([occasion, where]) => {
      const { text, date } = fromSlug(occasion)
      const row = known.get(occasion)
      const [place] = where.size === 1 ? where : []
      return {
        occasion,
        text: row?.text ?? text,
        ...(place === undefined ? {} : { place }),
        ...(date === undefined ? {} : { date }),
      }
    })
}
