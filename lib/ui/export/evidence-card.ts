import '../card-words.ts'
import type { Claim } from '../../model/claims.ts'
import type { Finding, RelatedReport } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { claimLine } from '../../wording/describe-claim.ts'
import { explainReason } from '../../wording/explain.ts'
import { formatDate } from '../../wording/format.ts'
import { say } from '../../wording/messages.ts'
import { linkToQuote } from '../links/text-fragment.ts'
import { sectionsOf } from '../reports/sections.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/**
 * One claim as an evidence card in Markdown: the quote and where it stands, how it was understood, every report with its
 * link and the rule that placed it, and the versions of what was asked. The same page and packs give the same card.
 */
export function evidenceCard(locale: string, page: PageState, claim: Claim, finding: Finding): string {
  return [
    ...heading(locale, page, claim, finding),
    ...sectionsOf(finding).flatMap((section) => [
      `### ${say(locale, `relation.${section.kind}`)}`,
      '',
      ...section.groups.flatMap(({ reports }) => reports.map((related) => reportItem(locale, related))),
      '',
    ]),
    ...versions(locale, page),
  ].join('\n')
}

function heading(locale: string, page: PageState, claim: Claim, { standing, why }: Finding): readonly string[] {
  const { before = '', quote = '', after = '' } = page.excerpts[claim.id] ?? {}
  const { title, outlet, published, url = '' } = page.facts ?? {}
  const source = [title, outlet, published && formatDate(locale, published)].filter((part) => part !== undefined)
  return [
    `## ${say(locale, `standing.${standing}`)}: ${escapeMarkdown(claimLine(locale, claim))}`,
    '',
    `> ${escapeMarkdown(before)}**${escapeMarkdown(quote)}**${escapeMarkdown(after)}`,
    '>',
    `> — [${escapeMarkdown(source.join(', ') || url)}](${linkToQuote(url, quote, { before, after })})`,
    '',
    `${say(locale, `standing.${standing}.meaning`)} ${ruleWords(locale, why)}`,
    '',
  ]
}

function reportItem(locale: string, { report, relation }: RelatedReport): string {
  const date = report.published === undefined ? say(locale, 'card.date-unknown') : formatDate(locale, report.published)
  const link = `[${escapeMarkdown(report.outlet.name)}](${linkToQuote(report.url, report.quote)})`
  return `- ${escapeMarkdown(claimLine(locale, report))} — ${link}, ${date}. ${escapeMarkdown(report.summary)} ${ruleWords(locale, relation.why)}`
}

function ruleWords(locale: string, why: Finding['why']): string {
  const sentence = explainReason(locale, why)
  return sentence === '' ? `(\`${why.rule}\`)` : `${escapeMarkdown(sentence)} (\`${why.rule}\`)`
}

function versions(locale: string, { check }: PageState): readonly string[] {
  const packs = (check?.packs ?? []).map(({ title, version, upTo }) =>
    [`${title} ${version}`, ...(upTo === undefined ? [] : [say(locale, 'card.age', { day: upTo })])].join(', '),
  )
  return [`${say(locale, 'product.name')}. ${say(locale, 'card.packs', { packs: packs.join('; ') })}`, '']
}
