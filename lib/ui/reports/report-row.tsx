import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { RelatedReport } from '../../model/findings.ts'
import type { Report } from '../../model/reports.ts'
import { describePeriod } from '../../wording/describe-claim.ts'
import { describeQuantity } from '../../wording/describe-quantity.ts'
import { formatDate } from '../../wording/format.ts'
import { nameOf } from '../../wording/names.ts'
import { isWebAddress, linkToQuote } from '../links/text-fragment.ts'
import { Facts } from '../parts/facts.tsx'
import { Icon } from '../parts/glyphs.tsx'
import { useWords, type Words } from '../words.ts'
import { AddedPacksContext } from './added-packs.ts'
import { NotTheSame } from './not-the-same.tsx'
import { ReadOn } from './read-on.tsx'
import { Why } from './why.tsx'

/** One report: its figure, who carried it when, what it says in short, and why it stands here. */
export function ReportRow({
  related,
  origin,
}: {
  readonly related: RelatedReport
  readonly origin: string
}): JSX.Element {
  const words = useWords()
  const { report, relation } = related
  const pack = useContext(AddedPacksContext).get(report.pack)
  return (
    <li class="report" id={`report-${report.id}`} tabIndex={-1}>
      <p class="report-head">
        <strong class="report-figure">{figureWords(words, report)}</strong>
        <span class="report-when">{whenWords(words, report)}</span>
      </p>
      <p class="report-summary">{report.summary}</p>
      <p class="report-source">
        <Source report={report} />
        <Facts of={sourceNotes(words, report, origin, pack)} />
      </p>
      <ReadOn report={report} />
      <div class="report-acts">
        <Why why={relation.why} />
        <NotTheSame report={report} />
      </div>
    </li>
  )
}

/** The outlet, as a link that opens at the quoted words; plain text where the address is none of the web. */
function Source({ report }: { readonly report: Report }): JSX.Element {
  const { say } = useWords()
  if (!isWebAddress(report.url)) return <span class="outlet">{report.outlet.name}</span>
  return (
    <a
      class="outlet"
      href={linkToQuote(report.url, report.quote)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={say('card.open-source', { outlet: report.outlet.name })}
    >
      {report.outlet.name}
      <Icon name="out" />
    </a>
  )
}

function figureWords({ locale, say }: Words, { facts }: Report): string {
  return facts.kind === 'figure' ? describeQuantity(locale, facts.quantity) : say(`stance.${facts.stance}`)
}

/** Scope and date of the figure, as far as they are known. */
function whenWords({ locale }: Words, { facts }: Report): string {
  return [
    ...(facts.place === undefined ? [] : [nameOf(locale, facts.place)]),
    ...(facts.asOf === undefined ? [] : [describePeriod(locale, facts.asOf)]),
  ].join(', ')
}

function sourceNotes(
  { locale, say }: Words,
  report: Report,
  origin: string,
  pack: string | undefined,
): readonly string[] {
  const { claimant, published, via, reprintOf, primary, quality, method } = report
  return [
    published === undefined ? say('card.date-unknown') : formatDate(locale, published),
    ...(claimant.name === origin ? [] : [claimant.name]),
    ...(via === undefined ? [] : [say('card.citing', { name: via.name })]),
    ...(reprintOf === undefined ? [] : [say('card.reprint', { name: reprintOf.name })]),
    ...(method === undefined ? [] : [say(`method.${method}`)]),
    ...(primary === true ? [say('card.primary')] : []),
    ...(quality === 'repost' ? [say('card.repost')] : []),
    ...(pack === undefined ? [] : [say('card.from-pack', { pack })]),
  ]
}
