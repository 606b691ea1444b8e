import type { Testimony } from '../compare/testimony.ts'
import type { Relation } from '../model/relations.ts'
import type { Report } from '../model/reports.ts'

/** A report on record, what it testifies, and how it relates to the page's claim. */
export interface Evidence {
  readonly report: Report
  readonly testimony: Testimony
  readonly relation: Relation
}
