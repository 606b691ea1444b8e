import type { Problem } from '../../model/result.ts'
import { published, spanOf } from '../format/dates.ts'
import { url as address } from '../format/fields.ts'
import type { StatementLine } from '../format/lines.ts'
import { isObject } from '../format/record.ts'
import { hashOfText } from '../store/prints.ts'

type Json = Readonly<Record<string, unknown>>

/** What was found, and what was there but could not be used, with the reason. */
export interface ClaimReviews {
  readonly lines: readonly StatementLine[]
  readonly problems: readonly Problem[]
}

/** Nodes looked at in one document; pages are not ours. */
const MOST_NODES = 20_000
const CARRIERS = [
  '@graph',
  'dataFeedElement',
  'item',
  'itemListElement',
  'mainEntity',
  'hasPart',
  'about',
  'review',
  'subjectOf',
] as const

function isOfType(node: Json, type: string): boolean {
  const said = node['@type']
  return said === type || (Array.isArray(said) && said.includes(type))
}

/** Every ClaimReview and free-standing Claim of a document: single ones, lists, graphs, feeds. Loops and depth do no harm. */
function* claimNodes(value: unknown): Generator<readonly [Json, string]> {
  const queue: (readonly [unknown, string])[] = [[value, '']]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const [node, path] = queue[at] ?? [undefined, '']
    if (Array.isArray(node))
      for (const [index, each] of node.slice(0, MOST_NODES).entries()) queue.push([each, `${path}[${index}]`])
    if (!isObject(node)) continue
    if (isOfType(node, 'ClaimReview') || isOfType(node, 'Claim')) yield [node, path]
    else
      for (const name of CARRIERS)
        if (node[name] !== undefined) queue.push([node[name], path === '' ? name : `${path}.${name}`])
  }
}

function text(value: unknown, most = 2000): string | undefined {
  const words = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return words === '' ? undefined : words.slice(0, most)
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function nameOf(value: unknown): string | undefined {
  const one = first(value)
  return text(isObject(one) ? one.name : one, 300)
}

function urlOf(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const one = first(value)
    const found = isObject(one) ? (one.url ?? one['@id']) : one
    const accepted = address.read(found, '', [])
    if (accepted !== undefined) return accepted
  }
  return undefined
}

function dateOf(value: unknown): string | undefined {
  const written = text(value, 40)
  const day = written?.slice(0, 10)
  return published.read(written, '', []) ?? (day !== undefined && spanOf(day) !== undefined ? day : undefined)
}

// The rating is kept as the words it was given in; what it means stays with who gave it.
function summaryOf(reviewer: string, review: Json): string {
  const rating = isObject(review.reviewRating) ? text(review.reviewRating.alternateName, 200) : undefined
  return rating === undefined
    ? `${reviewer} reviewed this claim.`
    : `${reviewer} reviewed this claim and wrote: “${rating}”.`
}

/** The claims of JSON-LD as report lines. `page` is the address it was found at, for reviews that do not give their own. */
export function claimReviewLines(value: unknown, page?: string): ClaimReviews {
  const lines = new Map<string, StatementLine>()
  const problems: Problem[] = []
  for (const [node, path] of claimNodes(value)) {
    const read = isOfType(node, 'ClaimReview') ? reviewLine(node, page) : claimLine(node, page)
    if ('expected' in read) problems.push({ ...read, path: `${path === '' ? '' : `${path}.`}${read.path}` })
    else if (!lines.has(read.report)) lines.set(read.report, read)
  }
  return { lines: [...lines.values()], problems }
}

function reviewLine(review: Json, page: string | undefined): StatementLine | Problem {
  const item = first(review.itemReviewed)
  const claim = isObject(item) ? item : {}
  const content = text(review.claimReviewed) ?? text(claim.text) ?? text(claim.name)
  if (content === undefined)
    return { path: 'claimReviewed', expected: 'the sentence that was reviewed', found: 'nothing' }
  const url = urlOf(review.url, review['@id'], page)
  if (url === undefined) return { path: 'url', expected: 'the address of the review', found: 'nothing' }
  const reviewer = nameOf(review.author) ?? nameOf(review.publisher) ?? new URL(url).hostname.replace(/^www\./, '')
  const said = dateOf(claim.datePublished)
  const line = {
    ...common(content, url, reviewer, nameOf(claim.author)),
    ...dated(dateOf(review.datePublished), said?.slice(0, 10)),
    summary: summaryOf(reviewer, review),
  }
  return line
}

function claimLine(claim: Json, page: string | undefined): StatementLine | Problem {
  const content = text(claim.text) ?? text(claim.name)
  if (content === undefined) return { path: 'text', expected: 'the sentence that is claimed', found: 'nothing' }
  const where = first(claim.appearance) ?? first(claim.firstAppearance)
  const url = urlOf(where, claim.url, page)
  if (url === undefined) return { path: 'appearance', expected: 'the address where it appears', found: 'nothing' }
  const host = new URL(url).hostname.replace(/^www\./, '')
  const outlet = (isObject(where) ? nameOf(where.publisher) : undefined) ?? host
  const when = dateOf(isObject(where) ? where.datePublished : undefined)
  return {
    ...common(content, url, outlet, nameOf(claim.author)),
    ...dated(when, dateOf(claim.datePublished)?.slice(0, 10)),
    summary: content,
  }
}

function common(content: string, url: string, outlet: string, claimant: string | undefined) {
  return {
    report: `review-${hashOfText(`${url} ${content}`).toString(36)}-${hashOfText(content).toString(36)}`,
    outlet,
    url,
    // Nobody is named: the claim is on record, whoever made it.
    claimant: claimant ?? 'Not named',
    stance: 'asserts' as const,
    polarity: 'for' as const,
    content,
  }
}

function dated(when: string | undefined, asOf: string | undefined) {
  return {
    ...(when === undefined ? {} : { published: when, publishedBasis: 'json-ld' as const }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}
