import { expect, test } from 'vitest'
import { type Testimony, testimonyOfReport } from '../../lib/compare/testimony.ts'
import { inOrder } from '../../lib/crosscheck/order.ts'
import type { Relation } from '../../lib/model/relations.ts'
import type { FigureReport } from '../../lib/model/reports.ts'
import { find, type MadeFigure, report } from '../compare/made.ts'

const AGREES: Relation = {
  kind: 'agrees',
  closely: true,
  sameQuestion: true,
  why: { rule: 'same-number', values: {} },
}
const said: Testimony = testimonyOfReport(report({ asOf: '2024-11-04', occasion: 'clash-2024-11-04' }), find)

const evidenceOf = (each: FigureReport, relation: Relation = AGREES) => ({
  report: each,
  testimony: testimonyOfReport(each, find),
  relation,
})

const made = (figure: MadeFigure, more: Partial<FigureReport> = {}) => ({ ...report(figure), ...more })

/** A report in the words of its outlet, which names nobody. */
function ownVoice(day: string): FigureReport {
  const outlet = 'dagens'
  return made({ asOf: day, outlet, claimant: outlet })
}

const nis = (day: string) => made({ claimant: 'national-intelligence-service', asOf: day })
const officials = (day: string) => made({ claimant: 'us-officials', asOf: day })
const by = (name: string) => ({ id: name, name })

test.each<[string, FigureReport, FigureReport]>([
  ['the same day before the same week', officials('2024-11-04'), nis('2024-11-06')],
  ['the same week before the same month', ownVoice('2024-11-09'), nis('2024-11-20')],
  ['one event before one day', made({ asOf: '2024-12-20', occasion: 'clash-2024-11-04' }), nis('2024-11-05')],
  ['a government before an outlet that names nobody', nis('2024-11-04'), ownVoice('2024-11-04')],
  ['somebody by name before officials', nis('2024-11-07'), officials('2024-11-05')],
  ['officials before an outlet that names nobody', officials('2024-11-04'), ownVoice('2024-11-04')],
  ['own page before a report of it', made({}, { primary: true }), made({ claimant: 'kyiv' })],
  ['a report before one that cites another', nis('2024-11-04'), made({}, { via: by('yonhap') })],
  ['one that cites another before a reprint', made({}, { via: by('yonhap') }), made({}, { reprintOf: by('reuters') })],
  ['a report before a copy', nis('2024-11-04'), made({}, { quality: 'repost' })],
  ['the nearer day of one week', nis('2024-11-06'), nis('2024-11-08')],
  ['the earlier report of one day', made({ published: '2024-11-04' }), made({ published: '2024-11-05' })],
])('%s', (_, first, second) => {
  const both = [evidenceOf(second), evidenceOf(first)]
  expect(inOrder(said, both).map((each) => each.report)).toEqual([first, second])
  expect(inOrder(said, both.toReversed()).map((each) => each.report)).toEqual([first, second])
})

test('a stronger relation comes first, whoever says it', () => {
  const loosely: Relation = { ...AGREES, closely: false }
  const [strong, weak] = [evidenceOf(ownVoice('2024-10-10')), evidenceOf(nis('2024-11-04'), loosely)]
  expect(inOrder(said, [weak, strong])).toEqual([strong, weak])
})

test('of what surrounds a claim only the first few by the same order are shown', () => {
  const elsewhere: Relation = { kind: 'different-scope', sameQuestion: true, why: { rule: 'part', values: {} } }
  const days = Array.from({ length: 20 }, (_, at) => `2024-11-${String(at + 5).padStart(2, '0')}`)
  const shown = inOrder(
    said,
    days.toReversed().map((day) => evidenceOf(nis(day), elsewhere)),
  )
  expect(shown.map((each) => each.report.facts.asOf?.start)).toEqual(days.slice(0, 8))
})
