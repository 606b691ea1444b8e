import type { JsonSchema } from '../../../lib/packs/format/fields.ts'
import { method, role, status, unit } from '../../../lib/packs/format/tables/vocabulary.ts'

function wordsOf(schema: JsonSchema): ReadonlySet<string> {
  return new Set((schema.enum as readonly string[] | undefined) ?? [])
}

/** Words that the records may use as they are, since the closed vocabulary has them. */
export const STATUSES = wordsOf(status.schema)
export const ROLES = wordsOf(role.schema)
export const METHODS = wordsOf(method.schema)
export const UNITS = new Set([...wordsOf((unit.schema.anyOf as readonly JsonSchema[])[0] ?? {}), 'USD', 'EUR'])
