import type { Claim, FigureFacts, StatementFacts } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Report } from '../../model/reports.ts'
import { claimLine } from '../../wording/describe-claim.ts'

/** Our own words beside schema.org's, which knows neither bounds nor how two claims relate. */
const CONTEXT = ['https://schema.org', { ss: 'https://second-source.example/terms#' }]

/** The page's findings as schema.org `Claim`s. No review and no rating: nothing here is a verdict. */
export function jsonLd(page: PageState): string {
  const graph = page.claims.map((claim) => claimNode(page, claim))
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`
}

function claimNode(page: PageState, claim: Claim): object {
  const { url = '', title, outlet, published } = page.facts ?? {}
  const finding = page.check?.findings.find(({ claimId }) => claimId === claim.id)
  const speaker = claim.chain.at(-1)?.speaker
  return {
    '@type': 'Claim',
    text: page.excerpts[claim.id]?.quote,
    name: claimLine('en', claim),
    ...(speaker && { author: { '@type': 'Thing', name: speaker.text } }),
    appearance: {
      '@type': 'NewsArticle',
      url,
      headline: title,
      publisher: organization(outlet),
      datePublished: published,
    },
    ...factsNode(claim.facts),
    'ss:standing': finding?.standing,
    'ss:rule': finding?.why.rule,
    'ss:related': finding?.related.map(({ report, relation }) => ({
      'ss:relation': relation.kind,
      'ss:sameQuestion': relation.sameQuestion,
      'ss:rule': relation.why.rule,
      ...reportNode(report),
    })),
  }
}

/** A report as a claim of its own: who says it, and where it appeared. */
export function reportNode({ summary, claimant, outlet, url, published, facts }: Report): object {
  return {
    '@type': 'Claim',
    text: summary,
    author: { '@type': 'Thing', name: claimant.name, description: claimant.title },
    appearance: { '@type': 'CreativeWork', url, publisher: organization(outlet.name), datePublished: published },
    ...factsNode(facts),
  }
}

function organization(name: string | undefined): object | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name }
}

function factsNode(facts: FigureFacts | StatementFacts): object {
  if (facts.kind === 'statement') return { 'ss:stance': facts.stance, 'ss:polarity': facts.polarity }
  const { value, low, high, unit, bound } = facts.quantity
  return {
    additionalProperty: {
      '@type': 'PropertyValue',
      name: facts.measure,
      value,
      minValue: low,
      maxValue: high,
      unitText: unit,
    },
    'ss:bound': bound,
    'ss:asOf': facts.asOf && { 'ss:start': facts.asOf.start, 'ss:end': facts.asOf.end },
  }
}
