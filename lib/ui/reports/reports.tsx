import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CrossCheck, Finding } from '../../model/findings.ts'
import type { Report } from '../../model/reports.ts'
import { useWords } from '../words.ts'
import { AddedPacksContext, addedPacks } from './added-packs.ts'
import { RefuseContext } from './not-the-same.tsx'
import { OriginReports } from './origin-reports.tsx'
import { bestOf, type Section, sectionsOf } from './sections.ts'

/** `picked`: the report that the reader chose in the plot. */
export interface ReportsProps {
  readonly finding: Finding
  /** What was asked: a report of a pack that the reader added says so. */
  readonly packs?: CrossCheck['packs'] | undefined
  readonly picked?: string | undefined
  /** The reader says that this report has nothing to do with the claim; left out where nobody can be told. */
  onRefuse?(report: Report): void
}

/** What is on record about one claim: sections by relation, within them by origin. */
export function Reports({ finding, packs, picked, onRefuse }: ReportsProps): JSX.Element {
  const order = new Map(finding.origins.map(({ id }, index) => [id, index]))
  return (
    <RefuseContext.Provider value={onRefuse}>
      <AddedPacksContext.Provider value={addedPacks(packs)}>
        <div class="reports">
          {sectionsOf(finding).map((section) => (
            <ReportSection key={section.kind} section={section} order={order} picked={picked} />
          ))}
        </div>
      </AddedPacksContext.Provider>
    </RefuseContext.Provider>
  )
}

interface ReportSectionProps {
  readonly section: Section
  readonly order: ReadonlyMap<string, number>
  readonly picked: string | undefined
}

/** One relation: its best three reports, the rest behind one press. */
function ReportSection({ section, order, picked }: ReportSectionProps): JSX.Element {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!section.groups.some(({ reports }) => reports.some(({ report }) => report.id === picked))) return
    setOpen(true)
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>(`[id="report-${picked}"]`)?.focus())
  }, [picked, section])
  const best = bestOf(section)
  const seen = best.reduce((sum, { reports }) => sum + reports.length, 0)
  return (
    <section ref={element} class={`report-section is-${section.kind}`}>
      <h3 class="section-title">{say(`relation.${section.kind}`)}</h3>
      {section.kind === 'possibly' && <p class="aside">{say('relation.possibly.meaning')}</p>}
      {(isOpen ? section.groups : best).map((group) => (
        <OriginReports key={group.origin.id} group={group} index={order.get(group.origin.id) ?? 0} />
      ))}
      {section.count > seen && (
        <button type="button" class="quiet-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('card.fewer') : say('card.more', { count: section.count - seen })}
        </button>
      )}
    </section>
  )
}
