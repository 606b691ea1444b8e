import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What an editor may call a pair of reports. */
export const LABELS = [
  'agree',
  'conflict',
  'updated',
  'drift',
  'different-time',
  'different-scope',
  'different-status',
  'same-article',
  'unrelated',
] as const

export type Label = (typeof LABELS)[number]

/** One line of tests/corpus/pairs/pairs.jsonl; see the README beside it. */
export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly stratum: string
  readonly label: Label
  readonly closely?: boolean
  readonly accept?: readonly Label[]
  readonly reason: string
  readonly doubt?: boolean
}

const file = path.resolve(import.meta.dirname, '../../tests/corpus/pairs/pairs.jsonl')

/** The labelled pairs in the order of the file. */
export function labelledPairs(): readonly LabelledPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPair)
}
