import type { PageState } from '../../model/page-state.ts'
import { annotations } from './annotations.ts'
import { csv } from './csv.ts'
import { evidenceCard } from './evidence-card.ts'
import { jsonLd } from './json-ld.ts'

/** One format to take a page's findings away in. */
export interface Export {
  readonly name: 'markdown' | 'csv' | 'json-ld' | 'annotations'
  readonly file: string
  readonly type: string
  write(locale: string, page: PageState): string
}

/** Every format, the one for people first. */
export const EXPORTS: readonly Export[] = [
  { name: 'markdown', file: 'second-source.md', type: 'text/markdown', write: allEvidence },
  { name: 'csv', file: 'second-source.csv', type: 'text/csv', write: (_, page) => csv(page) },
  { name: 'json-ld', file: 'second-source.jsonld', type: 'application/ld+json', write: (_, page) => jsonLd(page) },
  { name: 'annotations', file: 'second-source.annotations.jsonld', type: 'application/ld+json', write: annotations },
]

/** The evidence cards of all claims, one after the other. */
function allEvidence(locale: string, page: PageState): string {
  const cards = page.claims.flatMap((claim) => {
    const finding = page.check?.findings.find(({ claimId }) => claimId === claim.id)
    return finding === undefined ? [] : [evidenceCard(locale, page, claim, finding)]
  })
  return cards.join('\n')
}
