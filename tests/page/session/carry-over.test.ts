import { describe, expect, test } from 'vitest'
import type { Article } from '../../../lib/model/article.ts'
import type { FigureClaim } from '../../../lib/model/claims.ts'
import { carryOver } from '../../../lib/page/session/carry-over.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

/** A claim on the first occurrence of these words. */
function claimOn({ text }: Article, words: string, repeats?: readonly string[]): FigureClaim {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const facts: FigureClaim['facts'] = {
    kind: 'figure',
    quantity: { value: 1, bound: 'exact', unit: 'people', asWritten: words },
    measure: 'troops',
    family: 'level',
    group: 'military',
    status: 'actual',
  }
  const others = repeats?.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }))
  return { id: words, facts, chain: [], span, core: span, sentence: span, ...(others ? { repeats: others } : {}) }
}

const BEFORE = articleFromText('Ten tanks came.\nTwelve guns came.\nNine ships left.')
const CLAIMS = [claimOn(BEFORE, 'Ten tanks'), claimOn(BEFORE, 'Twelve guns'), claimOn(BEFORE, 'Nine ships')]

const textsAt = (article: Article, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => article.text.slice(start, end))

describe('a page that was read before', () => {
  test.each([
    ['as it was', 'Ten tanks came.\nTwelve guns came.\nNine ships left.', [], []],
    [
      'with a paragraph more',
      'Ten tanks came.\nAnd a horse.\nTwelve guns came.\nNine ships left.',
      [],
      ['And a horse.'],
    ],
    ['with a paragraph less', 'Ten tanks came.\nNine ships left.', ['Twelve guns'], []],
    ['in another order', 'Nine ships left.\nTwelve guns came.\nTen tanks came.', [], []],
    [
      'with a paragraph rewritten',
      'Ten tanks came.\nThirteen guns came.\nNine ships left.',
      ['Twelve guns'],
      ['Thirteen guns came.'],
    ],
    ['empty', '', ['Ten tanks', 'Twelve guns', 'Nine ships'], []],
  ])('%s', (_, text, gone, fresh) => {
    const after = articleFromText(text)
    const carried = carryOver(BEFORE, CLAIMS, after)
    expect(carried.gone.map(({ id }) => id)).toEqual(gone)
    expect(textsAt(after, carried.fresh)).toEqual(fresh)
    for (const { id, span } of carried.kept) expect(textsAt(after, [span])).toEqual([id])
    expect(carried.kept.length + carried.gone.length).toBe(CLAIMS.length)
  })

  test('a paragraph that stands twice is carried over twice', () => {
    const twice = articleFromText('Ten tanks came.\nTen tanks came.')
    expect(carryOver(twice, [], twice).fresh).toEqual([])
    expect(carryOver(articleFromText('Ten tanks came.'), [], twice).fresh).toHaveLength(1)
  })

  test('a claim that reaches over into another paragraph is gone when that one moves', () => {
    const before = articleFromText('Ten tanks came.\nTwelve guns came.')
    const over = claimOn(before, 'came.\nTwelve'.replace('\n', before.text.slice(15, before.text.indexOf('Twelve'))))
    const carried = carryOver(before, [over], articleFromText('Ten tanks came.\nA horse.\nTwelve guns came.'))
    expect(carried.gone).toHaveLength(1)
  })

  test('repeats move along, and those whose block is gone are dropped', () => {
    const before = articleFromText('Ten tanks came.\nTen tanks, said the mayor.\nTen tanks!')
    const claim = claimOn(before, 'Ten tanks', ['Ten tanks, said', 'Ten tanks!'])
    const after = articleFromText('New.\nTen tanks came.\nTen tanks!')
    const [kept] = carryOver(before, [claim], after).kept
    expect(textsAt(after, kept?.repeats ?? [])).toEqual(['Ten tanks!'])
  })
})
