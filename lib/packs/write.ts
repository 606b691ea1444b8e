import type { Entity, Proposition } from '../model/entities.ts'
import type { Report } from '../model/reports.ts'
import { lineFromReport } from './convert/line-from-report.ts'
import { type Names, PackNames } from './convert/names.ts'
import { present } from './convert/report-from-line.ts'
import { ENTITY, OUTLET } from './format/lines.ts'
import type { Pack } from './pack.ts'

function ordered(table: object, fields: Readonly<Record<string, unknown>>): object {
  return present(Object.fromEntries(Object.keys(table).map((name) => [name, fields[name]])))
}

/** The line of an entity; outlets have a kind of line of their own. */
export function entityLine(entity: Entity): object {
  const { id, kind, outletKind, ...rest } = entity
  if (kind === 'outlet') return ordered(OUTLET, { ...rest, outlet: id, kind: outletKind, country: entity.side })
  return ordered(ENTITY, { ...rest, entity: id, kind })
}

/** The line of a proposition. */
export function propositionLine({ id, ...rest }: Proposition): object {
  return { proposition: id, ...rest }
}

/** Writes the lines of a pack; `parsePack` reads them back as they were. */
export function* packLines(pack: Omit<Pack, 'notes'>, behind?: Names): Generator<string> {
  const names = new PackNames(behind)
  for (const { id, name, aliases } of pack.entities) names.add(id, name, aliases)
  const texts = new Map(pack.propositions.map(({ id, text }) => [id, text]))
  const around = { names, propositionText: (id: string) => texts.get(id) }
  yield JSON.stringify(pack.header)
  for (const entity of pack.entities) yield JSON.stringify(entityLine(entity))
  for (const proposition of pack.propositions) yield JSON.stringify(propositionLine(proposition))
  for (const occasion of pack.occasions) yield JSON.stringify(occasion)
  for (const report of pack.reports) yield JSON.stringify(lineFromReport(report, around))
}

/** A pack as one text, a line break after each line. */
export function packText(pack: Omit<Pack, 'notes'>, behind?: Names): string {
  return [...packLines(pack, behind), ''].join('\n')
}

/** True when both are the same report, whatever pack they came from. */
export function sameReport(one: Report, other: Report): boolean {
  const bare = ({ pack: _, ...rest }: Report) => JSON.stringify(rest)
  return bare(one) === bare(other)
}
