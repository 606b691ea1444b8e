import type { Relation } from '../../lib/model/relations.ts'
import type { Report } from '../../lib/model/reports.ts'
import type { Pack } from '../../lib/packs/pack.ts'
import type { Label, LabelledPair } from './read.ts'
import { relateWith } from './relate.ts'

/** What the comparison says in the labels' words; a conflict on what is only possibly one question stands apart. */
export type Verdict = Label | 'possible-conflict'

/** A labelled pair with its reports and what the comparison makes of it. */
export interface Judged {
  readonly pair: LabelledPair
  readonly page: Report
  readonly recorded: Report
  readonly relation: Relation
  readonly verdict: Verdict
  readonly isRight: boolean
}

/** Relates every labelled pair; fails on a report that the packs do not hold. */
export function judged(pairs: readonly LabelledPair[], packs: readonly Pack[]): readonly Judged[] {
  const reports = new Map(packs.flatMap((pack) => pack.reports.map((report) => [report.id, report] as const)))
  const relate = relateWith(packs)
  const reportOf = (id: string): Report => {
    const report = reports.get(id)
    if (report === undefined) throw new Error(`labelled pairs: no bundled pack holds the report "${id}"`)
    return report
  }
  return pairs.map((pair) => {
    const [page, recorded] = [reportOf(pair.a), reportOf(pair.b)]
    const relation = relate(page, recorded)
    const verdict = verdictOf(relation)
    return { pair, page, recorded, relation, verdict, isRight: isRight(pair, verdict) }
  })
}

function verdictOf(relation: Relation): Verdict {
  if (relation.kind === 'agrees') return 'agree'
  if (relation.kind === 'conflicts') return relation.sameQuestion ? 'conflict' : 'possible-conflict'
  return relation.kind
}

/** Whether an editor would sign it: the label or an accepted one; a conflict that is only possible also where doubt is. */
function isRight(pair: LabelledPair, verdict: Verdict): boolean {
  if (verdict === 'possible-conflict') return allows(pair, 'conflict') || pair.doubt === true
  return allows(pair, verdict)
}

/** Whether a label is the pair's or accepted. */
export function allows({ label, accept = [] }: LabelledPair, wanted: Label): boolean {
  return label === wanted || accept.includes(wanted)
}

export const isFalseConflict = ({ pair, verdict }: Judged): boolean =>
  verdict === 'conflict' && !allows(pair, 'conflict')
export const isFalseAgreement = ({ pair, verdict }: Judged): boolean => verdict === 'agree' && !allows(pair, 'agree')
export const isMissedConflict = ({ pair, isRight }: Judged): boolean => pair.label === 'conflict' && !isRight
export const isMissedAgreement = ({ pair, isRight }: Judged): boolean => pair.label === 'agree' && !isRight
