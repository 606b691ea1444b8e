import { madeUpReports } from './reports.ts'

/** The made-up reports as the lines of a pack, with as many fields as most lines of the shipped ones. */
export function* packLines(count: number, id: string): Generator<string> {
  yield JSON.stringify({ pack: id, format: 1, title: 'Made up, for measuring', version: '1', reports: count })
  for (let outlet = 0; outlet < 400; outlet++)
    yield JSON.stringify({ outlet: `outlet-${outlet}`, name: `Outlet ${outlet}`, kind: 'website' })
  let number = 0
  for (const { id: report, facts, url, published, claimant, method, summary } of madeUpReports(count)) {
    yield JSON.stringify({
      report,
      outlet: `outlet-${number++ % 400}`,
      url,
      published,
      claimant: claimant.name,
      claimantRole: claimant.role,
      claimantSide: claimant.side,
      claimantTitle: claimant.title,
      measure: facts.measure,
      value: facts.quantity.value,
      bound: facts.quantity.bound,
      unit: 'people',
      family: facts.family,
      group: facts.group,
      actor: facts.actor?.id,
      place: facts.place?.id,
      asOf: facts.asOf?.start,
      method,
      summary,
    })
  }
}
