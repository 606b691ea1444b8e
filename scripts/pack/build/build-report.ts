import type { Built } from './build.ts'
import type { LedgerView } from './ledger.ts'
import { RULES } from './rules.ts'

function heading(title: string): readonly string[] {
  return ['', title, '='.repeat(title.length), '']
}

function packLines(built: Built): readonly string[] {
  return built.packs.map(({ header, reports, entities, propositions, occasions }) => {
    const figures = reports.filter(({ facts }) => facts.kind === 'figure').length
    const parts = [
      `${figures} figures`,
      `${reports.length - figures} statements`,
      `${propositions.length} propositions`,
      `${occasions.length} occasions`,
      `${entities.length} entities`,
    ]
    return `${header.pack.padEnd(16)} ${parts.join(', ')}, up to ${header.upTo}`
  })
}

function ruleLines({ rules }: LedgerView): readonly string[] {
  const names = [...rules.keys()].sort()
  return names.map((name) => {
    const meaning = RULES[name]
    return `${String(rules.get(name)?.length ?? 0).padStart(5)}  ${name}${meaning === undefined ? '' : `: ${meaning}`}`
  })
}

function unmappedLines({ unmapped }: LedgerView): readonly string[] {
  return [...unmapped].flatMap(([what, values]) => [
    `${what}: ${values.size} without a row`,
    ...[...values].map(([value, ids]) => `    ${value} (${ids.length})`),
  ])
}

function flagLines({ flags }: LedgerView): readonly string[] {
  return [...flags].flatMap(([flag, details]) => [
    `${flag}: ${details.length}`,
    ...details.map((detail) => `    ${detail}`),
  ])
}

/** What the build did, for people: the same text is printed and checked in. */
export function buildReport(built: Built): string {
  const { ledger } = built
  const doubles = (ledger.rules.get('same-page-same-figure') ?? []).map((line) => `    ${line}`)
  return [
    'What `npm run pack -- build` made of assets/sources. Written by it; do not edit.',
    ...heading('Packs'),
    ...packLines(built),
    ...heading('Rules and how many records each changed'),
    ...ruleLines(ledger),
    ...heading('Reports that were two of one'),
    ...doubles,
    ...heading('Words without a row in the tables'),
    ...unmappedLines(ledger),
    ...heading('Worth a look: records that contradict themselves or lack something; kept as they are'),
    ...flagLines(ledger),
    '',
  ].join('\n')
}
