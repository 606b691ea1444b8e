import type { PageState } from '../../model/page-state.ts'
import { claimLine } from '../../wording/describe-claim.ts'
import { say } from '../../wording/messages.ts'

/** How much of the text stands on either side of a quote, as annotation tools expect it. */
const AROUND = 32

/** The page's findings as W3C Web Annotations: each anchored by its quote and by its position in the article's text. */
export function annotations(locale: string, page: PageState): string {
  const findings = new Map(page.check?.findings.map((finding) => [finding.claimId, finding]))
  const items = page.claims.map((claim) => {
    const { before, quote, after } = page.excerpts[claim.id] ?? { before: '', quote: '', after: '' }
    const standing = findings.get(claim.id)?.standing
    return {
      id: `${page.facts?.canonicalUrl ?? page.facts?.url ?? 'urn:second-source'}#second-source-${claim.id}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: {
        type: 'TextualBody',
        format: 'text/plain',
        language: locale,
        value: [
          ...(standing === undefined ? [] : [say(locale, `standing.${standing}`)]),
          claimLine(locale, claim),
        ].join(': '),
      },
      target: {
        source: page.facts?.canonicalUrl ?? page.facts?.url ?? '',
        selector: [
          { type: 'TextQuoteSelector', exact: quote, prefix: before.slice(-AROUND), suffix: after.slice(0, AROUND) },
          { type: 'TextPositionSelector', start: claim.span.start, end: claim.span.end },
        ],
        ...(page.facts?.published && { state: { type: 'TimeState', sourceDate: page.facts.published } }),
      },
      generator: { type: 'Software', name: 'Second Source' },
    }
  })
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: page.facts?.title,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}
