import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { open } from '../../scripts/predict/pairs.ts'

type Verdict = 'agree' | 'conflict' | 'related' | 'unrelated'

interface Pair {
  readonly a: readonly [text: string, quote: string]
  readonly b: readonly [text: string, quote: string]
  readonly verdict: Verdict
  readonly why: string
  readonly doubt?: boolean
}

const folder = path.join(import.meta.dirname, 'text-pairs')
const pairs = readFileSync(path.join(folder, 'pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)

/** Shares and counts that may rise and fall, and must not fall and rise. */
const LEAST_RIGHT = 0.6
const MOST_FALSE_CONFLICTS = 0

/** A place in one text with what is known of the text. */
function placeOf([name, quote]: Pair['a']) {
  const file = readFileSync(path.join(folder, 'texts', `${name}.txt`), 'utf8')
  const end = file.indexOf('\n\n')
  const head = Object.fromEntries(file.slice(0, end).split('\n').map((line) => line.split(': ') as [string, string]))
  const text = file.slice(end + 2).trimEnd()
  const start = text.indexOf(quote)
  expect([name, text.split(quote).length - 1]).toEqual([name, 1])
  return { ...head, text, start, end: start + quote.length }
}

let answers: readonly { readonly pair: Pair; readonly verdict: Verdict; readonly rule: string }[] = []

beforeAll(async () => {
  const predictor = await open([])
  answers = await Promise.all(
    pairs.map(async (pair, index) => {
      const answer = await predictor.answer({ index, a: placeOf(pair.a), b: placeOf(pair.b) })
      return { pair, ...(answer as { verdict: Verdict; rule: string }) }
    }),
  )
})

const shown = (wrong: typeof answers): string =>
  wrong.map(({ pair, verdict, rule }) => `${pair.verdict}, found ${verdict} (${rule}): ${pair.a[1]} | ${pair.b[1]}`).join('\n')

describe('pairs of claims in texts', () => {
  it('have known verdicts and a reason', () => {
    for (const { verdict, why } of pairs) {
      expect(['agree', 'conflict', 'related', 'unrelated']).toContain(verdict)
      expect(why.length).toBeGreaterThan(3)
    }
  })

  it('are mostly related as a careful reader would', () => {
    const wrong = answers.filter(({ pair, verdict }) => verdict !== pair.verdict)
    expect(1 - wrong.length / pairs.length, shown(wrong)).toBeGreaterThanOrEqual(LEAST_RIGHT)
  })

  it('are never called a conflict where none is', () => {
    const wrong = answers.filter(({ pair, verdict }) => verdict === 'conflict' && pair.verdict !== 'conflict')
    expect(wrong.length, shown(wrong)).toBeLessThanOrEqual(MOST_FALSE_CONFLICTS)
  })
})
