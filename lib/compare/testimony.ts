import type { ArticleFacts } from '../model/article.ts'
import type { Attribution, FigureFacts, PageClaim, StatementFacts } from '../model/claims.ts'
import type { Method, Report } from '../model/reports.ts'
import { tokenize } from '../text/tokens.ts'
import { nameAt } from '../world/gazetteer.ts'
import type { EntityLookup } from '../world/places.ts'
import { roleOf } from '../world/roles.ts'
import { slugOf } from '../world/rows.ts'
import { institutionOf, sideOf } from '../world/sides.ts'
import { keyOf, nameKey } from './names.ts'

/** A claim of a page or a report, reduced to what comparing needs. */
export interface Testimony<Facts = FigureFacts | StatementFacts> {
  readonly facts: Facts
  /** Who ultimately says it: the institution's id, or a slug of the words; of a text's own voice, its outlet. */
  readonly source: string
  /** The person or body named, by id or slug; missing where the text speaks for itself. */
  readonly speaker?: string
  /** The country or movement that the source belongs to. */
  readonly side?: string
  readonly outlet: string
  readonly address: string
  readonly published?: string
  readonly method?: Method
  /** True for counts of verified names: more are dead than are on the list. */
  readonly countsByName: boolean
  /** The event of its article that it tells of, by a number of the article's own. */
  readonly tellsOf?: number
  /** True for a page that is known to garble what it carries: it calls no conflict. */
  readonly isPoorCopy?: boolean
  /** Everybody on the way from the outlet to the source, by institution. */
  readonly chain: readonly string[]
  /** True when a text speaks for itself: its source is its outlet. */
  readonly isOwnVoice: boolean
}

/** What a claim of a page says, and who says it. */
export function testimonyOfClaim<Facts>(
  { facts, chain, tellsOf }: PageClaim<Facts>,
  article: ArticleFacts,
  find: EntityLookup,
): Testimony<Facts> {
  const outlet = slugOf(article.outlet ?? article.domain ?? '')
  return {
    facts,
    outlet,
    address: addressOf(article.canonicalUrl ?? article.url),
    ...(article.published === undefined ? {} : { published: article.published.slice(0, 10) }),
    ...(tellsOf === undefined ? {} : { tellsOf }),
    ...voiceOf(chain, outlet, wireOf(article), find),
  }
}

const isCountByName = (source: string, find: EntityLookup): boolean =>
  roleOf(source, undefined, find) === 'counts-by-name'

/** What a report says, and who says it. */
export function testimonyOfReport<Facts>(report: Report<Facts>, find: EntityLookup): Testimony<Facts> {
  const outlet = report.outlet.id ?? slugOf(report.outlet.name)
  const { claimant, via, reprintOf, method } = report
  const links = [reprintOf, via].flatMap((name) => (name === undefined ? [] : [keyOf(name.id, name.name)]))
  const speaker = keyOf(claimant.id, claimant.name)
  const source = institutionOf(speaker, find)
  const side = claimant.side ?? sideOf(source, find) ?? sideOf(speaker, find)
  return {
    facts: report.facts,
    outlet,
    address: addressOf(report.url),
    source,
    speaker,
    chain: [...links.map((link) => institutionOf(link, find)), source],
    isOwnVoice: source === outlet,
    countsByName: method === 'named-count' || claimant.role === 'counts-by-name' || isCountByName(source, find),
    ...(report.quality === 'low' ? { isPoorCopy: true } : {}),
    ...(side === undefined ? {} : { side }),
    ...(report.published === undefined ? {} : { published: report.published }),
    ...(method === undefined ? {} : { method }),
  }
}

/** The one wire service whose text it is; with several named, nobody knows who wrote what. */
const wireOf = ({ credits = [] }: ArticleFacts): readonly string[] => (credits.length === 1 ? credits.map(slugOf) : [])

function voiceOf(chain: readonly Attribution[], outlet: string, wire: readonly string[], find: EntityLookup) {
  const links = [...wire, ...chain.map(({ speaker }) => institutionOf(nameKey(speaker), find))]
  const last = chain.at(-1)?.speaker
  if (last === undefined) {
    const [source = outlet] = wire
    return { source, chain: wire, isOwnVoice: true, countsByName: isCountByName(source, find) }
  }
  const speaker = nameKey(last)
  const source = institutionOf(speaker, find)
  const side =
    sideOf(source, find) ?? sideOf(speaker, find) ?? (last.id === undefined ? sideInWords(last.text) : undefined)
  return {
    source,
    speaker,
    chain: links,
    isOwnVoice: false,
    countsByName: isCountByName(source, find),
    ...(side === undefined ? {} : { side }),
  }
}

/** Who speaks for a state or a movement by office: "a Rwandan government spokeswoman". */
const OFFICIAL =
  /\b(?:government|ministry|minister|military|army|navy|air force|officials?|authorit(?:y|ies)|spokes\w{3,6}|president|commander|envoy|ambassador|embassy|intelligence|security service)\b/i

function sideInWords(text: string): string | undefined {
  if (!OFFICIAL.test(text)) return undefined
  const tokens = tokenize(text)
  const parties = tokens.flatMap((_, at) => nameAt(tokens, at)?.party ?? [])
  return parties.every((party) => party === parties[0]) ? parties[0] : undefined
}

/** An address without what does not change the page: protocol, "www.", query, fragment, slash at the end. */
export function addressOf(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^(?:www|m|amp)\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}
