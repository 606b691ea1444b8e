import type { Finding, RelatedReport } from '../../../lib/model/findings.ts'
import { claimLine } from '../../../lib/wording/describe-claim.ts'
import { explainNote, explainReason } from '../../../lib/wording/explain.ts'
import type { Read } from '../founding/reading.ts'

/** Reports shown of each rule, in full. */
const MOST_SHOWN = 3

/** What a reader sees beside every claim of an article, as lines: standing, notes, and which reports relate by which rule. */
export function shownInFull(read: Read, findings: readonly Finding[]): string {
  return shown(read, findings, ({ text, understood }) => [`“${text}”`, `  read as   ${understood}`], true)
}

/** The same without a word of the article: only where each claim stands. */
export function shownInNumbers(read: Read, findings: readonly Finding[]): string {
  return shown(read, findings, ({ kind, start, end }) => [`${kind} ${start}–${end}`], false)
}

interface ClaimShown {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly understood: string
}

function shown(read: Read, findings: readonly Finding[], title: (claim: ClaimShown) => readonly string[], inFull: boolean): string {
  const { text, facts } = read.article
  const blocks = read.claims.map((claim, index) => {
    const { start, end } = claim.span
    const finding = findings[index]
    const head = title({ kind: claim.facts.kind, start, end, text: text.slice(start, end), understood: claimLine('en', claim) })
    return [...head, ...(finding === undefined ? [] : findingLines(finding, inFull))].join('\n')
  })
  return `${[`published ${facts.published ?? 'at an unknown time'}`, ...blocks].join('\n\n')}\n`
}

function findingLines({ standing, why, notes, related, origins, within }: Finding, inFull: boolean): readonly string[] {
  const reason = inFull ? `: ${explainReason('en', why)}` : ''
  return [
    `  standing  ${standing}${reason} [${why.rule}]`,
    ...notes.map((note) => `  note      ${inFull ? explainNote('en', note) : ''}[${note.rule}]`),
    ...(inFull && origins.length > 0 ? [`  origins   ${origins.map(({ name }) => name).join('; ')}`] : []),
    ...within.map(({ relation }) => `  within    ${relation.kind} [${relation.why.rule}]`),
    ...groupsOf(related).flatMap(([name, group]) => [
      `  ${String(group.length).padStart(3)} ${name}`,
      ...(inFull ? group.slice(0, MOST_SHOWN).map(({ report }) => `        ${report.claimant.name}: ${report.summary}`) : []),
    ]),
  ]
}

function groupsOf(related: readonly RelatedReport[]): readonly (readonly [string, readonly RelatedReport[]])[] {
  const groups = new Map<string, RelatedReport[]>()
  for (const each of related) {
    const { kind, sameQuestion, why } = each.relation
    const loosely = each.relation.kind === 'agrees' && !each.relation.closely ? ' loosely' : ''
    const name = `${sameQuestion ? '' : 'possibly '}${kind}${loosely} [${why.rule}]`
    groups.set(name, [...(groups.get(name) ?? []), each])
  }
  return [...groups]
}
