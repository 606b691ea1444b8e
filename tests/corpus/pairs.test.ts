import { beforeAll, describe, expect, it } from 'vitest'
import { isFalseConflict, type Judged, judged } from '../../scripts/labelled-pairs/judge.ts'
import { LABELS, labelledPairs } from '../../scripts/labelled-pairs/read.ts'
import { bundledPacks } from '../../scripts/pack/bundled-from-disk.ts'

/** Pairs called a conflict that an editor would not call one. It may fall and must not rise. */
const MOST_FALSE_CONFLICTS = 0

const pairs = labelledPairs()
let all: readonly Judged[] = []

beforeAll(async () => {
  all = judged(pairs, await bundledPacks())
})

describe('labelled pairs of reports', () => {
  it('are three hundred or more, each drawn once', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join(' '))).size).toBe(pairs.length)
  })

  it('have known labels and a reason', () => {
    for (const { label, accept = [], reason, stratum } of pairs) {
      for (const each of [label, ...accept]) expect(LABELS).toContain(each)
      expect(accept).not.toContain(label)
      expect(reason.length).toBeGreaterThan(3)
      expect(stratum).not.toBe('')
    }
  })

  it('say how closely only of agreements', () => {
    expect(pairs.filter(({ label, closely }) => closely !== undefined && label !== 'agree')).toEqual([])
  })

  it('call two reports of one address, and no others, one article', () => {
    const wrong = all.filter(({ pair, page, recorded }) => (page.url === recorded.url) !== (pair.label === 'same-article'))
    expect(wrong.map(({ pair }) => pair)).toEqual([])
  })

  it('are rarely called a conflict that an editor would not call one', () => {
    const wrong = all.filter(isFalseConflict).map(({ pair, relation }) => `${relation.why.rule}: ${pair.a} | ${pair.b}`)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_FALSE_CONFLICTS)
  })
})
