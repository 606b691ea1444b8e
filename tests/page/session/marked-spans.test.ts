import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../lib/model/claims.ts'
import type { Standing } from '../../../lib/model/relations.ts'
import { markedSpans, type StandingClaim } from '../../../lib/page/session/marked-spans.ts'

const TEXT = 'Seoul denied that 3,000 men had been sent, or 400 horses.'

function claimOf(kind: 'figure' | 'statement', words: string, standing: Standing): StandingClaim {
  const start = TEXT.indexOf(words)
  const span = { start, end: start + words.length }
  return {
    claim: { id: words, facts: { kind }, chain: [], span, core: span, sentence: span } as unknown as Claim,
    standing,
  }
}

function marked(statement: Standing, ...figures: readonly [words: string, standing: Standing][]): string[] {
  const said = claimOf('statement', '3,000 men had been sent, or 400 horses', statement)
  const others = figures.map(([words, standing]) => claimOf('figure', words, standing))
  return markedSpans(said, [...others, said], TEXT).map(({ start, end }) => TEXT.slice(start, end))
}

describe('a statement is marked', () => {
  test('whole, where no figure stands in it', () => {
    expect(marked('unknown')).toEqual(['3,000 men had been sent, or 400 horses'])
  })
  test('not at all, where a figure in it stands the same or worse', () => {
    expect(marked('unknown', ['3,000 men', 'unknown'])).toEqual([])
    expect(marked('corroborated', ['3,000 men', 'disputed'])).toEqual([])
    expect(marked('disputed', ['3,000 men', 'unknown'], ['400 horses', 'disputed'])).toEqual([])
  })
  test('between its figures, where it stands worse than each of them', () => {
    expect(marked('disputed', ['400 horses', 'unknown'], ['3,000 men', 'corroborated'])).toEqual(['had been sent, or'])
  })
  test('not where only blanks and points are left', () => {
    expect(marked('disputed', ['3,000 men had been sent, or', 'unknown'], ['400 horses', 'unknown'])).toEqual([])
  })
  test('around a figure that lies partly outside', () => {
    expect(marked('disputed', ['that 3,000 men', 'unknown'])).toEqual(['had been sent, or 400 horses'])
  })
})

test('a figure is marked where it stands, whatever is said around it', () => {
  const figure = claimOf('figure', '3,000 men', 'unknown')
  expect(markedSpans(figure, [claimOf('statement', '3,000 men had been sent', 'disputed')], TEXT)).toEqual([
    figure.claim.span,
  ])
})
