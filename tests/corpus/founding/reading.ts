import { readFileSync } from 'node:fs'
import { completeClaim } from '../../../lib/crosscheck/claims.ts'
import { crossCheck } from '../../../lib/crosscheck/cross-check.ts'
import { detect } from '../../../lib/detect/detect.ts'
import { MemoryIndex } from '../../../lib/match/memory-index.ts'
import { nameResolver } from '../../../lib/match/resolve-names.ts'
import type { Article, ArticleFacts } from '../../../lib/model/article.ts'
import type { Claim } from '../../../lib/model/claims.ts'
import type { Finding } from '../../../lib/model/findings.ts'
import type { Report } from '../../../lib/model/reports.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

/** An article as it was read. */
export interface Read {
  readonly name: string
  readonly article: Article
  readonly claims: readonly Claim[]
}

/** A file with a header ("published: …"), an empty line, and the text. */
export function readArticleFile(file: string, name: string): Read {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  const end = text.indexOf('\n\n')
  const header = new Map(text.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
  const article = articleFromText(text.slice(end + 2), factsOf(header, name))
  return { name, article, claims: detect(article) }
}

function factsOf(header: ReadonlyMap<string, string>, name: string): ArticleFacts {
  const known = (key: string): string | undefined => {
    const value = header.get(key)
    return value === undefined || value === '' || value.startsWith('null') ? undefined : value
  }
  const [published, outlet] = [known('published')?.slice(0, 10), known('outlet')]
  return {
    url: `https://founding.example/${name}`,
    outlet: outlet ?? `outlet of ${name}`,
    ...(published === undefined ? {} : { published }),
  }
}

/** An article's claims as the reports of a database. */
export function reportsOf({ name, article, claims }: Read): readonly Report[] {
  const resolve = nameResolver([])
  return claims.map((claim, index): Report => {
    const { facts, chain } = completeClaim(claim, article.facts, resolve)
    const speaker = chain.at(-1)?.speaker
    const outlet = article.facts.outlet ?? name
    const via = chain.length > 1 ? chain[0]?.speaker : undefined
    return {
      id: `${name}-${index}`,
      outlet: { name: outlet },
      url: article.facts.url,
      ...(article.facts.published === undefined ? {} : { published: article.facts.published }),
      claimant: { name: speaker?.text ?? outlet, role: 'unknown', ...(speaker?.id === undefined ? {} : { id: speaker.id }) },
      ...(via === undefined ? {} : { via: { name: via.text, ...(via.id === undefined ? {} : { id: via.id }) } }),
      facts,
      chain,
      summary: article.text.slice(claim.span.start, claim.span.end),
    }
  })
}

/** One article read against the others. */
export async function readAgainst(read: Read, others: readonly Read[]): Promise<readonly Finding[]> {
  const reports = others.flatMap(reportsOf)
  const index = new MemoryIndex([{ shown: { id: 'founding', title: 'Founding', version: '1' }, entities: [], propositions: [], reports }])
  return (await crossCheck({ claims: read.claims, facts: read.article.facts }, index)).findings
}

/** The finding of the claim that stands at these words; fails with what was read when there is none. */
export function findingAt(read: Read, findings: readonly Finding[], quote: string, kind: 'figure' | 'statement' = 'figure'): Finding {
  const at = read.article.text.indexOf(quote)
  if (at < 0) throw new Error(`${read.name}: “${quote}” is not in the text`)
  const claim = read.claims.find(({ facts, span }) => facts.kind === kind && span.start < at + quote.length && span.end > at)
  const finding = findings.find(({ claimId }) => claimId === claim?.id)
  if (finding === undefined) throw new Error(`${read.name}: no ${kind} was read at “${quote}”`)
  return finding
}

/** "agrees", "agrees loosely", "possibly conflicts": how a finding relates to the reports of an article that contain the words. */
export function relationsTo(finding: Finding, article: string, words: string): readonly string[] {
  return finding.related
    .filter(({ report }) => report.id.startsWith(`${article}-`) && report.summary.includes(words))
    .map(({ relation }) => {
      const loosely = relation.kind === 'agrees' && !relation.closely ? ' loosely' : ''
      return `${relation.sameQuestion ? '' : 'possibly '}${relation.kind}${loosely}`
    })
}
