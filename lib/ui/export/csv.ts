import type { FigureFacts, StatementFacts } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Report } from '../../model/reports.ts'

const COLUMNS = [
  'claim',
  'quote',
  'standing',
  'relation',
  'same_question',
  'rule',
  'outlet',
  'url',
  'published',
  'claimant',
  'role',
  'measure',
  'bound',
  'value',
  'low',
  'high',
  'unit',
  'actor',
  'place',
  'as_of_start',
  'as_of_end',
  'status',
  'stance',
  'polarity',
  'summary',
  'pack',
] as const

/** Tells spreadsheets that the letters are UTF-8, which some do not guess. */
const MARK = '\ufeff'

/** The page's findings as a table: one row for each claim itself, then one for each report about it. */
export function csv(page: PageState): string {
  const rows = page.claims.flatMap((claim) => {
    const quote = page.excerpts[claim.id]?.quote
    const finding = page.check?.findings.find(({ claimId }) => claimId === claim.id)
    const common = { claim: claim.id, quote, standing: finding?.standing }
    const own = {
      ...common,
      relation: 'this page',
      url: page.facts?.url,
      outlet: page.facts?.outlet,
      published: page.facts?.published,
      claimant: claim.chain.at(-1)?.speaker.text,
      ...factsRow(claim.facts),
    }
    const reports = finding?.related.map(({ report, relation }) => ({
      ...common,
      relation: relation.kind,
      same_question: relation.kind === 'same-article' ? undefined : relation.sameQuestion ? 'yes' : 'possibly',
      rule: relation.why.rule,
      ...reportRow(report),
    }))
    return [own, ...(reports ?? [])]
  })
  return [MARK + COLUMNS.join(','), ...rows.map(line)].join('\r\n').concat('\r\n')
}

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>

function line(row: Row): string {
  return COLUMNS.map((column) => cell(row[column])).join(',')
}

/** Quoted where needed; a cell that a spreadsheet would take for a formula is made plain text. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '')
  const plain = /^[=+\-@\t\r]/.test(text) && typeof value !== 'number' ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function reportRow(report: Report): Row {
  const { outlet, url, published, claimant, summary, facts, pack } = report
  return {
    outlet: outlet.name,
    url,
    published,
    claimant: claimant.name,
    role: claimant.role,
    summary,
    pack,
    ...factsRow(facts),
  }
}

function factsRow(facts: FigureFacts | StatementFacts): Row {
  const shared = {
    actor: facts.actor?.id ?? facts.actor?.text,
    place: facts.place?.id ?? facts.place?.text,
    as_of_start: facts.asOf?.start,
    as_of_end: facts.asOf?.end,
  }
  if (facts.kind === 'statement') return { ...shared, stance: facts.stance, polarity: facts.polarity }
  const { bound, value, low, high, unit } = facts.quantity
  return { ...shared, measure: facts.measure, bound, value, low, high, unit, status: facts.status }
}
