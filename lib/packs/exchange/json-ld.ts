import type { FigureFacts } from '../../model/claims.ts'
import type { Report } from '../../model/reports.ts'
import type { Result } from '../../model/result.ts'
import { isObject } from '../format/record.ts'
import type { Pack } from '../pack.ts'
import { parsePack } from '../parse.ts'
import { packLines } from '../write.ts'

/** Our own words beside those of schema.org: the line of the pack itself, as a JSON literal. */
const CONTEXT = ['https://schema.org', { secondSource: { '@id': 'urn:second-source:line', '@type': '@json' } }] as const

type Json = Readonly<Record<string, unknown>>

function quantityValue({ quantity }: FigureFacts): Json {
  const { value, low, high, unit } = quantity
  return {
    '@type': 'QuantitativeValue',
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { minValue: low }),
    ...(high === undefined ? {} : { maxValue: high }),
    unitText: unit,
  }
}

function claimOf(report: Report, line: Json): Json {
  const { facts, claimant, outlet } = report
  const figure =
    facts.kind === 'figure'
      ? { additionalProperty: { '@type': 'PropertyValue', name: facts.measure, value: quantityValue(facts) } }
      : {}
  const said = facts.kind === 'statement' ? { text: facts.content } : {}
  return {
    '@type': 'Claim',
    '@id': `#${report.id}`,
    name: report.summary,
    ...said,
    author: {
      '@type': 'Thing',
      name: claimant.name,
      ...(claimant.title === undefined ? {} : { jobTitle: claimant.title }),
    },
    appearance: {
      '@type': 'NewsArticle',
      url: report.url,
      publisher: { '@type': 'Organization', name: outlet.name },
      ...(report.published === undefined ? {} : { datePublished: report.published }),
    },
    ...(facts.place === undefined ? {} : { contentLocation: { '@type': 'Place', name: facts.place.text } }),
    ...figure,
    secondSource: line,
  }
}

/**
 * A pack as JSON-LD: a data feed of schema.org `Claim`s, without reviews or ratings, since none were made. Each item
 * also carries its line of the pack, so that `fromJsonLd` reads the whole pack back as it was.
 */
export function toJsonLd(pack: Omit<Pack, 'notes'>): Json {
  const reports = new Map(pack.reports.map((report) => [report.id, report]))
  const lines = [...packLines(pack)].map((line) => JSON.parse(line) as Json)
  const { header } = pack
  return {
    '@context': CONTEXT,
    '@type': 'DataFeed',
    name: header.title,
    version: header.version,
    ...(header.updated === undefined ? {} : { dateModified: header.updated }),
    ...(header.licence === undefined ? {} : { license: header.licence }),
    dataFeedElement: lines.map((line) => {
      const report = typeof line.report === 'string' ? reports.get(line.report) : undefined
      return {
        '@type': 'DataFeedItem',
        item: report === undefined ? { '@type': 'Thing', secondSource: line } : claimOf(report, line),
      }
    }),
  }
}

/** Reads a pack that `toJsonLd` wrote. */
export function fromJsonLd(value: unknown, file?: string): Result<Pack> {
  const elements =
    isObject(value) && Array.isArray(value.dataFeedElement) ? (value.dataFeedElement as readonly unknown[]) : []
  const lines = elements.flatMap((element) => {
    const item = isObject(element) ? element.item : undefined
    return isObject(item) && isObject(item.secondSource) ? [JSON.stringify(item.secondSource)] : []
  })
  return parsePack(lines, file === undefined ? {} : { file })
}
