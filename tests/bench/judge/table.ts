import type { Goal } from '../goals.ts'
import type { Row } from '../suite.ts'
import { judgedValue, type Verdict } from './judge.ts'

const SIGNS: Readonly<Record<Verdict, string>> = { stretch: '✓✓', goal: '✓', open: '?', missed: '✗' }
const HEAD = ['goal', 'what', 'ours', 'peer', 'ratio', 'min – max', 'goal ratio', 'stretch', 'pass'] as const

/** A measured goal, as one line of the table. */
export interface Judged {
  readonly goal: Goal
  readonly row: Row
  readonly verdict: Verdict
}

/** The table as Markdown, so that it can go into the documentation as it is. */
export function tableOf(judged: readonly Judged[]): string {
  const lines = judged.map(cellsOf)
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...lines.map(line)].join('\n')
}

function cellsOf({ goal, row, verdict }: Judged): readonly string[] {
  const { ratios = [] } = row
  const isRatio = goal.kind === 'ratio'
  const limit = (value: number) => (isRatio ? ratioText(value) : amountText(value, goal.unit))
  return [
    goal.key,
    row.note === undefined ? goal.what : `${goal.what} (${row.note})`,
    amountText(row.ours, goal.unit),
    row.peer === undefined ? '' : `${amountText(row.peer, goal.unit)} ${goal.peer}`,
    isRatio ? ratioText(judgedValue(goal, row)) : '',
    isRatio ? `${ratioText(Math.min(...ratios))} – ${ratioText(Math.max(...ratios))}` : '',
    limit(goal.goal),
    limit(goal.stretch),
    SIGNS[verdict],
  ]
}

/** "1/8.3" for less than half, "1.20" otherwise. */
export function ratioText(ratio: number): string {
  return ratio < 0.5 && ratio > 0 ? `1/${digits(1 / ratio)}` : digits(ratio)
}

function amountText(amount: number, unit: string): string {
  return `${digits(amount)} ${unit}`.trim()
}

const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value === 0 ? '0' : String(Number(value.toPrecision(2)))
