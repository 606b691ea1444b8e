import type { FigureFacts, NameRef, Period } from '../../../lib/model/claims.ts'
import type { Entity } from '../../../lib/model/entities.ts'
import type { Report } from '../../../lib/model/reports.ts'
import { institutionOf, sideOf } from '../../../lib/world/sides.ts'
import type { Ledger } from './ledger.ts'

type Find = (id: string) => Entity | undefined

/** The address without what does not tell pages apart. */
export function addressKey(url: string): string {
  const { hostname, pathname, search } = new URL(url)
  return `${hostname.replace(/^www\./, '').replace(/\.$/, '')}${pathname.replace(/\/$/, '')}${search}`.toLowerCase()
}

// Lee Seong-kweun speaks for the intelligence service, the Wagner Group is Russian: on one page that is one figure.
function questionOf({ facts, claimant, url }: Report, find: Find): string {
  const person = claimant.id ?? claimant.name
  if (facts.kind === 'statement')
    return [addressKey(url), person, facts.proposition ?? facts.content, facts.stance, facts.polarity].join('|')
  const who = claimant.id === undefined ? person : institutionOf(claimant.id, find)
  const { value, low, high } = facts.quantity
  const { measure, action, thing, actor, additional } = facts
  const whose = actor?.id === undefined ? actor?.text : (sideOf(actor.id, find) ?? actor.id)
  return [addressKey(url), who, measure, action, thing, value, low, high, whose, additional].join('|')
}

const samePlace = (one?: NameRef, other?: NameRef) =>
  one === undefined || other === undefined || (one.id ?? one.text) === (other.id ?? other.text)

const sameTime = (one?: Period, other?: Period) =>
  one === undefined || other === undefined || (one.start <= other.end && other.start <= one.end)

const sameWord = (one?: string, other?: string) => one === undefined || other === undefined || one === other

function canBeOne(first: FigureFacts, twin: FigureFacts): boolean {
  return (
    samePlace(first.place, twin.place) &&
    sameTime(first.asOf, twin.asOf) &&
    sameWord(first.occasion, twin.occasion) &&
    sameWord(first.since, twin.since)
  )
}

/** Fields of `first` win; what it lacks comes from its twin. */
function filled(first: Report, twin: Report): Report {
  return { ...twin, ...first, facts: { ...twin.facts, ...first.facts } as Report['facts'] }
}

/** One report for one statement on one page: the first stays, its gaps are filled from the twins. */
export function withoutDuplicates(reports: readonly Report[], find: Find, ledger: Ledger): readonly Report[] {
  const kept: Report[] = []
  const places = new Map<string, number[]>()
  for (const report of reports) {
    const question = questionOf(report, find)
    const rivals = places.get(question) ?? []
    places.set(question, rivals)
    const at = rivals.find((index) => isTwin(kept[index], report))
    const first = at === undefined ? undefined : kept[at]
    if (at === undefined || first === undefined) rivals.push(kept.push(report) - 1)
    else {
      ledger.applied('same-page-same-figure', `${report.id} into ${first.id}`)
      kept[at] = filled(first, report)
    }
  }
  return kept
}

function isTwin(first: Report | undefined, { facts }: Report): boolean {
  if (first === undefined || first.facts.kind !== facts.kind) return false
  return first.facts.kind === 'statement' || facts.kind === 'statement' || canBeOne(first.facts, facts)
}
