import { type NameResolver, resolved } from '../match/resolve-names.ts'
import type { OutletResolver } from '../match/resolve-outlets.ts'
import type { ArticleFacts } from '../model/article.ts'
import type {
  Claim,
  FigureClaim,
  FigureFacts,
  NameRef,
  Period,
  StatementClaim,
  StatementFacts,
} from '../model/claims.ts'
import { asReceived } from './as-received.ts'
import { ofCalledFalse } from './called-false.ts'
import { ofItsYear } from './of-its-year.ts'

/** Gives names their identities and undated claims the article's day. */
export function completeClaim(claim: Claim, article: ArticleFacts, resolve: NameResolver): Claim {
  const chain = claim.chain.map((link) => ({ ...link, speaker: resolved(link.speaker, resolve) }))
  return { ...claim, chain, facts: completeFacts(claim.facts, article, resolve) } as Claim
}

/** The article with the identities of its outlet and of the wire services it credits, as far as they are known. */
export function completeArticle(article: ArticleFacts, outletOf: OutletResolver): ArticleFacts {
  const { outlet: name, domain, credits } = article
  const outlet = outletOf({ ...(name === undefined ? {} : { name }), ...(domain === undefined ? {} : { domain }) })
  return {
    ...article,
    ...(outlet === undefined ? {} : { outlet }),
    ...(credits === undefined ? {} : { credits: credits.map((credit) => outletOf({ name: credit }) ?? credit) }),
  }
}

function completeFacts<Facts extends FigureFacts | StatementFacts>(
  facts: Facts,
  article: ArticleFacts,
  resolve: NameResolver,
): Facts {
  const asOf = facts.asOf ?? publishedDay(article)
  const complete = {
    ...facts,
    ...named('actor', facts.actor, resolve),
    ...named('place', facts.place, resolve),
    ...(asOf === undefined ? {} : { asOf }),
  }
  return (complete.kind === 'figure' ? ofItsYear(asReceived(complete)) : ofCalledFalse(complete)) as Facts
}

function named(field: 'actor' | 'place', name: NameRef | undefined, resolve: NameResolver) {
  return name === undefined ? {} : { [field]: resolved(name, resolve) }
}

function publishedDay({ published }: ArticleFacts): Period | undefined {
  const day = published?.slice(0, 10)
  return day === undefined || day.length < 10 ? undefined : { start: day, end: day, basis: 'published' }
}

export const isFigureClaim = (claim: Claim): claim is FigureClaim => claim.facts.kind === 'figure'
export const isStatementClaim = (claim: Claim): claim is StatementClaim => claim.facts.kind === 'statement'
