import type { JSX } from 'preact'
import type { RelatedReport } from '../../model/findings.ts'
import { describeQuantity } from '../../wording/describe-quantity.ts'
import { formatDate } from '../../wording/format.ts'
import { sectionOf } from '../reports/sections.ts'
import { useWords } from '../words.ts'

/** One report on paper: how it relates, what it says, who said so, and where it can be read. */
export function PaperReport({ related }: { readonly related: RelatedReport }): JSX.Element {
  const { locale, say } = useWords()
  const { report, relation } = related
  const { facts, claimant, outlet, published, summary, url } = report
  const said = facts.kind === 'figure' ? describeQuantity(locale, facts.quantity) : say(`stance.${facts.stance}`)
  const section = sectionOf(relation)
  const day = published === undefined ? say('card.date-unknown') : formatDate(locale, published)
  return (
    <li>
      {section !== undefined && <strong>{say(`relation.${section}`)}: </strong>}
      {claimant.name}, {said}. {summary}
      <br />
      <span class="aside">
        {outlet.name}, {day}, <span class="address">{url}</span>
      </span>
    </li>
  )
}
