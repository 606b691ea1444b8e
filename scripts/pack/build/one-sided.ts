import type { Report } from '../../../lib/model/reports.ts'
import type { Pack } from '../../../lib/packs/pack.ts'

/** Which sides a proposition has on record. */
export type Sides = 'both sides' | 'only denials' | 'only affirmations' | 'neither affirmed nor denied'

/** The sides of every proposition that statements speak of, by its id. */
export function sidesOnRecord(reports: readonly Report[]): ReadonlyMap<string, Sides> {
  const heard = new Map<string, Set<string>>()
  for (const { facts } of reports) {
    if (facts.kind !== 'statement' || facts.proposition === undefined) continue
    heard.set(facts.proposition, (heard.get(facts.proposition) ?? new Set()).add(facts.polarity))
  }
  return new Map([...heard].map(([id, polarities]) => [id, sidesOf(polarities)]))
}

function sidesOf(polarities: ReadonlySet<string>): Sides {
  if (polarities.has('for')) return polarities.has('against') ? 'both sides' : 'only affirmations'
  return polarities.has('against') ? 'only denials' : 'neither affirmed nor denied'
}

const SECTION = /<!-- one-sided -->\n[\s\S]*?<!-- end -->/

/** The README of the packs with its list of propositions that have one side on record, or none. */
export function withOneSided(
  readme: string,
  packs: readonly Pick<Pack, 'header' | 'propositions' | 'reports'>[],
): string {
  const lines = (['only denials', 'only affirmations', 'neither affirmed nor denied'] as const).flatMap((which) => {
    const texts = packs.flatMap(({ header, propositions, reports }) => {
      const sides = sidesOnRecord(reports)
      return propositions.filter(({ id }) => sides.get(id) === which).map(({ text }) => `- ${text} (${header.pack})`)
    })
    return ['', `${HEADINGS[which]} (${texts.length}):`, '', ...texts]
  })
  return readme.replace(SECTION, ['<!-- one-sided -->', ...lines, '', '<!-- end -->'].join('\n'))
}

const HEADINGS = {
  'only denials': 'Denied, and nobody on record who says so',
  'only affirmations': 'Said, and nobody on record who denies it',
  'neither affirmed nor denied': 'Spoken of, neither said nor denied',
} as const
