import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detect } from '../../../lib/detect/detect.ts'
import type { Claim, FigureClaim, StatementClaim } from '../../../lib/model/claims.ts'
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
 * In `statements.txt` a result is who speaks, the stance, and what is said.
 */
export interface RuleTable {
  readonly kind: Claim['facts']['kind']
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
    .flatMap((file) =>
      tablesOf(
        readFileSync(path.join(import.meta.dirname, file), 'utf8'),
        file === 'statements.txt' ? 'statement' : 'figure',
      ),
    )
}

function tablesOf(text: string, kind: RuleTable['kind']): readonly RuleTable[] {
  return text
    .split(/^rule: /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n')
      const marked = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length))
      return { kind, name, reads: marked('+ ').map(rowOf), leaves: marked('- '), tells: marked('tells: ')[0] ?? '' }
    })
}

function rowOf(line: string): Row {
  const [sentence = '', result = ''] = line.split(' => ')
  return { sentence, result }
}

/** What the named rule makes of a sentence inside news of a war of 12 November 2024: "dropped", or the figure it decided on. */
function figureOf(name: string, sentence: string, tells: string): string | undefined {
  const { claims, events } = traced(sentence)
  const figures = claims.filter((claim): claim is FigureClaim => claim.facts.kind === 'figure')
  const hits = events.filter(({ step, did, because }) => (step === name && did !== 'changed') || because === name)
  if (hits.length === 0) return undefined
  return hits.map((hit) => told(hit, figures, tells)).join('; ')
}

/** What the named construction finds said in such a sentence: "speaker, stance, content"; "dropped" where readers are shown none of it. */
function statementOf(name: string, sentence: string): string | undefined {
  const { claims, events } = traced(sentence)
  const statements = claims.filter((claim): claim is StatementClaim => claim.facts.kind === 'statement')
  const hits = events.filter(({ step, did }) => step === name && did === 'found')
  if (hits.length === 0) return undefined
  const shown = hits.flatMap(({ span }) => statements.filter(({ cue }) => cue?.start === span?.start)).map(said)
  return shown.length === 0 ? hits.map(({ text }) => `${text} dropped`).join('; ') : shown.join('; ')
}

/** What the rule of a table makes of a sentence; `undefined` where it does not fire. */
export const resultOf = ({ kind, name, tells }: RuleTable, sentence: string): string | undefined =>
  kind === 'statement' ? statementOf(name, sentence) : figureOf(name, sentence, tells)

interface Traced {
  readonly claims: readonly Claim[]
  readonly events: readonly TraceEvent[]
}

function traced(sentence: string): Traced {
  const events: TraceEvent[] = []
  const article = articleFromText(`${WAR_LINE}\n${sentence}`, { url: '', published: '2024-11-12', language: 'en' })
  return { claims: detect(article, { trace: (event) => events.push(event) }), events }
}

function said({ chain, facts: { stance, content } }: StatementClaim): string {
  const speaker = chain.at(-1)?.speaker
  return `${speaker?.id ?? speaker?.text}, ${stance}, ${content}`
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
