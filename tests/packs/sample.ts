/** A small pack by hand, with made-up content, for tests. */
export const HEADER = { pack: 'sample', format: 1, title: 'A sample', version: '1', reports: 3 }

export const LINES: readonly object[] = [
  HEADER,
  { entity: 'freedonia', kind: 'country', name: 'Freedonia', aliases: ['Republic of Freedonia'] },
  { entity: 'sylvania', kind: 'country', name: 'Sylvania' },
  { entity: 'rufus-firefly', kind: 'person', name: 'Rufus Firefly', side: 'freedonia', speaksFor: 'freedonia' },
  { outlet: 'the-gazette', name: 'The Gazette', kind: 'newspaper', domains: ['gazette.test'], country: 'freedonia' },
  { proposition: 'sylvania-massed-troops', text: 'Sylvania massed troops at the border', accuses: 'sylvania' },
  { occasion: 'border-clash-2024-05-01', text: 'Clash at the border', date: '2024-05-01' },
  {
    report: 'r1',
    outlet: 'the-gazette',
    url: 'https://gazette.test/one',
    published: '2024-05-02',
    claimant: 'rufus-firefly',
    claimantRole: 'party-to-war',
    measure: 'troops',
    value: 10000,
    bound: 'at-least',
    unit: 'people',
    family: 'level',
    actor: 'sylvania',
    asOf: '2024-05-01',
    summary: 'Firefly put the Sylvanian force at the border at 10,000 or more.',
  },
  {
    report: 'r2',
    outlet: 'the-gazette',
    url: 'https://gazette.test/two',
    claimant: 'Ambassador Trentino',
    via: 'Sylvanian Radio',
    stance: 'denies',
    proposition: 'sylvania-massed-troops',
    polarity: 'against',
    accused: true,
    summary: 'Trentino denied that any troops were at the border.',
  },
  {
    report: 'r3',
    outlet: 'the-gazette',
    url: 'https://gazette.test/three',
    claimant: 'the-gazette',
    measure: 'killed',
    low: 11,
    high: 12,
    bound: 'range',
    unit: 'people',
    family: 'event',
    occasion: 'border-clash-2024-05-01',
    asOf: '2024-05',
    actor: { text: 'Freedonia and Sylvania', parts: ['freedonia', 'sylvania'] },
    summary: 'The paper counted 11 to 12 dead of both sides.',
  },
]

/** The lines as a file. */
export function ndjson(lines: readonly object[] = LINES): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
