import { dayNumber } from '../compare/days.ts'
import type { Testimony } from '../compare/testimony.ts'
import { MISFITS, type RelatedClaim } from '../model/findings.ts'
import type { Reason } from '../model/relations.ts'
import type { Evidence } from './evidence.ts'

/** Something a reader must know beside the standing. */
type Note = (said: Testimony, evidence: readonly Evidence[]) => Reason | undefined

const NOTES: readonly Note[] = [
  onlyDenials,
  deniedByAccused,
  countedAgainLater,
  newestOnRecord,
  oneSideOnly,
  datedByPublication,
]

/** The notes of one claim, in the order they are shown. */
export function notesOf(
  said: Testimony,
  evidence: readonly Evidence[],
  within: readonly RelatedClaim[],
): readonly Reason[] {
  return [...NOTES.flatMap((note) => note(said, evidence) ?? []), ...misfits(within)]
}

/** "at least 10,000" or "12,000" in the body, "10,000" in the headline. */
function misfits(within: readonly RelatedClaim[]): readonly Reason[] {
  const rules = within.map(({ relation }) => relation.why.rule).filter((rule) => MISFITS.has(rule))
  const notes = rules.map((rule) => (rule === 'qualifier-changed' ? 'qualifier-differs' : 'number-differs'))
  return [...new Set(notes)].map((rule) => ({ rule, values: {} }))
}

/** A matter with one side on record: only denials, or nobody who denies. */
function onlyDenials(said: Testimony, evidence: readonly Evidence[]): Reason | undefined {
  if (said.facts.kind !== 'statement') return undefined
  // A possible denial is a reason not to say that there is none.
  const decided = evidence.filter(({ relation }) => relation.kind === 'agrees' || relation.kind === 'conflicts')
  if (decided.some(({ relation }) => relation.kind === 'conflicts' && !relation.sameQuestion)) return undefined
  const polarities = new Set(
    decided
      .filter(({ relation }) => relation.sameQuestion)
      .map(({ testimony }) => (testimony.facts.kind === 'statement' ? testimony.facts.polarity : 'none')),
  )
  if (polarities.size !== 1) return undefined
  if (polarities.has('against')) return { rule: 'only-denials', values: {} }
  return polarities.has('for') ? { rule: 'no-denials', values: {} } : undefined
}

/** Who of the accused side denies what the page affirms. */
function deniedByAccused(said: Testimony, evidence: readonly Evidence[]): Reason | undefined {
  if (said.facts.kind === 'statement' && said.facts.polarity === 'against') return undefined
  const denials = evidence.filter(
    ({ relation }) => relation.why.rule.endsWith('denied-by-accused') && relation.sameQuestion,
  )
  if (denials.length === 0) return undefined
  return {
    rule: 'denied-by-accused',
    values: { names: [...new Set(denials.map(({ report }) => report.claimant.name))] },
  }
}

/** The same source has counted again after the article was published. */
function countedAgainLater(said: Testimony, evidence: readonly Evidence[]): Reason | undefined {
  const readOn = dayNumber(said.published)
  if (readOn === undefined || said.facts.kind !== 'figure') return undefined
  const later = evidence
    .filter(({ relation }) => relation.kind === 'updated' && relation.newer === 'recorded')
    .filter(({ testimony }) => (dayNumber(testimony.facts.asOf?.start) ?? 0) > readOn)
    .sort((left, right) =>
      (left.testimony.facts.asOf?.start ?? '').localeCompare(right.testimony.facts.asOf?.start ?? ''),
    )
  const latest = later.at(-1)
  if (latest === undefined) return undefined
  return { rule: 'counted-again-later', values: { ...latest.relation.why.values, name: latest.report.claimant.name } }
}

/** The page's figure is about a later day than any comparable one on record. */
function newestOnRecord(said: Testimony, evidence: readonly Evidence[]): Reason | undefined {
  const day = dayNumber(said.facts.asOf?.start)
  const comparable = evidence.filter(
    ({ relation }) =>
      said.facts.kind === 'figure' && ['agrees', 'conflicts', 'updated', 'different-time'].includes(relation.kind),
  )
  const latest = comparable
    .map(({ testimony }) => testimony.facts.asOf?.end ?? '')
    .sort()
    .at(-1)
  const latestDay = dayNumber(latest)
  const isDated = said.facts.asOf?.basis !== 'published'
  if (!isDated || day === undefined || latestDay === undefined || day <= latestDay) return undefined
  return { rule: 'newest-on-record', values: { saidDay: said.facts.asOf?.start, recordedDay: latest } }
}

/** Several bodies agree, and all of them, the page's own source included, belong to one country or movement. */
function oneSideOnly(said: Testimony, evidence: readonly Evidence[]): Reason | undefined {
  const agreeing = evidence.filter(({ relation }) => relation.kind === 'agrees' && relation.sameQuestion)
  const sides = agreeing.map(({ testimony }) => testimony.side)
  const sources = new Set(agreeing.map(({ testimony }) => testimony.source))
  const [side] = said.isOwnVoice ? sides : [said.side]
  if (side === undefined || sources.size < 2 || sides.some((other) => other !== side)) return undefined
  return { rule: 'one-side-only', values: {} }
}

function datedByPublication(said: Testimony, evidence: readonly Evidence[]): Reason | undefined {
  const { asOf, kind } = said.facts
  if (kind !== 'figure' || asOf === undefined || asOf.basis !== 'published' || evidence.length === 0) return undefined
  return { rule: 'dated-by-publication', values: { saidDay: asOf.start } }
}
