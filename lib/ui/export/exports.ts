import type { PageState } from '../../model/page-state.ts'
import { annotations } from './annotations.ts'
import { csv } from './csv.ts'
import { evidenceCard } from './evidence-card.ts'
import { jsonLd } from './json-ld.ts'

/** One format to take a page's findings away in. */
export interface Export {
  readonly name: 'markdown' | 'csv' | 'json-ld' | 'annotations'
  /** What its files end with. */
  readonly ending: string
  readonly type: string
  write(locale: string, page: PageState): string
}

/** Every format, the one for people first. */
export const EXPORTS: readonly Export[] = [
  { name: 'markdown', ending: 'md', type: 'text/markdown', write: allEvidence },
  { name: 'csv', ending: 'csv', type: 'text/csv', write: (_, page) => csv(page) },
  { name: 'json-ld', ending: 'jsonld', type: 'application/ld+json', write: (_, page) => jsonLd(page) },
  { name: 'annotations', ending: 'annotations.jsonld', type: 'application/ld+json', write: annotations },
]

/** "second-source-the-sample-gazette-2024-11-05.csv": whose page it was, and of what day. */
export function fileName({ ending }: Pick<Export, 'ending'>, { facts }: PageState): string {
  const outlet = facts?.outlet
    ?.toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 60)
  const parts = ['second-source', outlet, facts?.published?.slice(0, 10)].filter(Boolean)
  return `${parts.join('-')}.${ending}`
}

/** The evidence cards of all claims, one after the other. */
function allEvidence(locale: string, page: PageState): string {
  const cards = page.claims.flatMap((claim) => {
    const finding = page.check?.findings.find(({ claimId }) => claimId === claim.id)
    return finding === undefined ? [] : [evidenceCard(locale, page, claim, finding)]
  })
  return cards.join('\n')
}
