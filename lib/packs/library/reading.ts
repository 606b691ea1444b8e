import type { ArticleFacts } from '../../model/article.ts'
import type { Claim, NameRef } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Report } from '../../model/reports.ts'
import { named, present } from '../convert/report-from-line.ts'
import { hashOfText } from '../store/prints.ts'
import type { LibraryEntry, TextQuote } from './entry.ts'

const AROUND = 32

/** A claim's words with at most 32 characters of what stands before and after them. */
export function quoteIn({ before, quote, after }: PageState['excerpts'][string]): TextQuote {
  return { exact: quote, prefix: before.slice(-AROUND), suffix: after.slice(0, AROUND) }
}

const TRACKING = /^(?:utm_|fbclid|gclid|mc_|at_|cmp|ref$|src$)/i

/** The address that a page is kept under: without fragment, tracking words, "www." and a slash at the end. */
export function pageOf(url: string): string {
  const parsed = new URL(url)
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name)
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams}` : ''
  return `${siteOfPage(url)}${parsed.pathname.replace(/\/$/, '')}${query}`
}

/** The host a page is kept under. */
export function siteOfPage(url: string): string {
  return new URL(url).host.toLowerCase().replace(/^www\./, '')
}

function who(ref: NameRef | undefined): string {
  return ref?.id ?? ref?.parts?.join('+') ?? ref?.text ?? ''
}

// What is asked, without the answer: a figure that the page corrects later is the same entry with another number.
function questionOf({ facts, chain }: Claim): string {
  const speaker = who(chain.at(-1)?.speaker)
  if (facts.kind === 'statement') return [speaker, facts.proposition ?? facts.content].join('|')
  const { measure, action, family, role, group, actor, by, place, quantity } = facts
  return [
    speaker,
    measure,
    action,
    family,
    role,
    group,
    who(actor),
    who(by),
    who(place),
    facts.asOf?.start,
    quantity.unit,
  ].join('|')
}

// Two figures of one question in one article ("10,000 … 12,000 in the headline") are told apart by their order.
function keysOf(page: string, claims: readonly Claim[]): readonly string[] {
  const seen = new Map<string, number>()
  return claims.map((claim) => {
    const question = questionOf(claim)
    const nth = seen.get(question) ?? 0
    seen.set(question, nth + 1)
    return idOf(`${page}#${question}#${nth}`)
  })
}

function idOf(words: string): string {
  return `library-${hashOfText(words).toString(36)}-${hashOfText(`${words}#`).toString(36)}`
}

function reportOf(about: ArticleFacts, claim: Claim, quote: string, id: string): Report {
  const outlet = { name: about.outlet ?? about.domain ?? siteOfPage(about.url) }
  const speaker = claim.chain.at(-1)?.speaker
  const via = claim.chain.length > 1 ? claim.chain[0]?.speaker : undefined
  return present({
    id,
    outlet,
    url: about.canonicalUrl ?? about.url,
    published: about.published,
    publishedBasis: about.dateBasis,
    claimant: {
      ...(speaker === undefined ? outlet : named(speaker)),
      role: speaker === undefined ? 'press' : 'unknown',
    },
    via: via === undefined ? undefined : named(via),
    facts: claim.facts,
    chain: claim.chain,
    quote,
    summary: about.title ?? outlet.name,
    pack: 'library',
  }) as Report
}

/**
 * The claims of an article as entries of the library. Of the text only the words of each claim and 32 characters on
 * either side are kept. Denied words, hypotheticals and the like are kept as what they are: their status says so.
 */
export function entriesOf(
  facts: ArticleFacts,
  claims: readonly Claim[],
  quoteOf: (claim: Claim) => TextQuote,
  now: string,
): readonly LibraryEntry[] {
  const url = facts.canonicalUrl ?? facts.url
  const page = pageOf(url)
  const keys = keysOf(page, claims)
  return claims.map((claim, index) => {
    const key = keys[index] ?? page
    const quote = quoteOf(claim)
    return {
      key,
      page,
      site: siteOfPage(url),
      report: reportOf(facts, claim, quote.exact, key),
      quote,
      first: now,
      last: now,
      earlier: [],
    }
  })
}
