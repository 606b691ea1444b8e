// A pack as a newcomer writes it from docs/PACK-FORMAT.md, line by line. Outlets, people and figures are made up.

const HEADER = {
  pack: 'border-watch',
  format: 1,
  title: 'Border watch',
  version: '2024-11-06',
  updated: '2024-11-06',
  upTo: '2024-11-05',
  expires: '2 days',
  homepage: 'https://packs.example/border-watch',
  licence: 'CC-BY-4.0',
  language: 'en',
}

const troops = {
  measure: 'troops',
  unit: 'people',
  family: 'level',
  actor: 'North Korea',
  place: 'Kursk Oblast',
  asOf: '2024-11-04',
  published: '2024-11-05',
}

const REPORTS = [
  {
    ...troops,
    report: 'r1',
    outlet: 'Border Gazette',
    url: 'https://gazette.example/one',
    claimant: 'Committee of Border Watchers',
    value: 45000,
    summary: 'The committee counted forty-five thousand.',
  },
  {
    ...troops,
    report: 'r2',
    outlet: 'Evening Post',
    url: 'https://post.example/two',
    claimant: 'League of Surveyors',
    value: 12000,
    bound: 'about',
    summary: 'The league put it at twelve thousand.',
  },
  {
    report: 'r3',
    outlet: 'Border Gazette',
    url: 'https://gazette.example/three',
    published: '2024-11-05',
    claimant: 'Committee of Border Watchers',
    stance: 'asserts',
    polarity: 'for',
    content: 'North Korean soldiers are in Kursk',
    summary: 'The committee said that they were there.',
  },
  {
    ...troops,
    report: 'r4',
    outlet: 'Evening Post',
    url: 'https://post.example/four',
    claimant: 'Village Council of Nowhere',
    value: 10000,
    bound: 'at-least',
    summary: 'The council saw ten thousand or more.',
  },
  {
    ...troops,
    report: 'r5',
    outlet: 'The Courier of Nowhere',
    url: 'https://courier.example/five',
    claimant: 'Village Council of Nowhere',
    value: 11000,
    summary: 'The council then counted eleven thousand.',
  },
]

const linesOf = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** The pack as it is first served: five reports. */
export const borderWatch: string = linesOf([{ ...HEADER, reports: REPORTS.length }, ...REPORTS])

/** A later copy: one report gone, one changed. */
export const borderWatchLater: string = linesOf([
  { ...HEADER, version: '2024-11-07', reports: 4 },
  ...REPORTS.slice(0, 3),
  { ...REPORTS[3], value: 10500 },
])

/** A copy whose header states a hash that its body does not have. */
export const borderWatchDamaged: string = linesOf([
  { ...HEADER, version: '2024-11-08', sha256: '0'.repeat(64) },
  ...REPORTS,
])
