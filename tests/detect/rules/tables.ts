import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detect } from '../../../lib/detect/detect.ts'
import type { FigureClaim } from '../../../lib/model/claims.ts'
import type { TraceEvent } from '../../../lib/model/trace.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import { WAR_LINE } from '../figures/figures-of.ts'

/** A sentence that a rule reads and what it makes of it. */
export interface Row {
  readonly sentence: string
  readonly result: string
}

/**
 * A rule's own table: `rule: NAME`, then `+ sentence => result` for what it reads and `- sentence` for near-misses. A line
 * `tells: actor` or `tells: place` says which part of the figure the result is; without it what is counted, how sure, how and when.
 */
export interface RuleTable {
  readonly name: string
  readonly reads: readonly Row[]
  readonly leaves: readonly string[]
  readonly tells: string
}

/** All tables of this folder, in order. */
export function readTables(): readonly RuleTable[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => tablesOf(readFileSync(path.join(import.meta.dirname, file), 'utf8')))
}

function tablesOf(text: string): readonly RuleTable[] {
  return text
    .split(/^rule: /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n')
      const marked = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length))
      return { name, reads: marked('+ ').map(rowOf), leaves: marked('- '), tells: marked('tells: ')[0] ?? '' }
    })
}

function rowOf(line: string): Row {
  const [sentence = '', result = ''] = line.split(' => ')
  return { sentence, result }
}

/** What the named rule makes of a sentence inside news of a war of 12 November 2024: "dropped", or the figure it decided on. */
export function resultOf(name: string, sentence: string, tells = ''): string | undefined {
  const events: TraceEvent[] = []
  const article = articleFromText(`${WAR_LINE}\n${sentence}`, { url: '', published: '2024-11-12', language: 'en' })
  const figures = detect(article, { trace: (event) => events.push(event) }).filter(
    (claim): claim is FigureClaim => claim.facts.kind === 'figure',
  )
  const hits = events.filter(({ step, did, because }) => (step === name && did !== 'changed') || because === name)
  if (hits.length === 0) return undefined
  return hits.map((hit) => told(hit, figures, tells)).join('; ')
}

function told({ did, span, text }: TraceEvent, figures: readonly FigureClaim[], tells: string): string {
  const figure = figures.find(({ core }) => span !== undefined && core.start <= span.start && span.end <= core.end)
  if (did === 'dropped' || figure === undefined) return `${text} dropped`
  const { quantity, measure, status, family, asOf, actor, place } = figure.facts
  const part = tells === 'actor' ? actor : place
  const number = quantity.value ?? quantity.low
  if (tells !== '') return `${text}: ${part?.id ?? part?.text ?? 'nobody and nowhere'}`
  return `${number === undefined ? text : Math.round(number)} ${measure}, ${status}, ${family}, ${asOf?.start ?? 'undated'}`
}
