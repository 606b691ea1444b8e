import { describe, expect, test } from 'vitest'
import { creditsIn } from '../../../lib/page/read/credits.ts'
import { wordsOf } from '../../../lib/page/read/furniture.ts'
import { withoutOutlet } from '../../../lib/page/read/title.ts'

test.each([
  ['Article_shareBar__x1', 'article share bar x'],
  ['story-body with_sidebar', 'story body with sidebar'],
  ['print:hidden mt-[2px] newsletter', 'newsletter'],
])('names: %s', (names, words) => expect(wordsOf(names)).toBe(words))

describe('titles', () => {
  test.each([
    ['Two ferries return | The Courier', undefined, 'Two ferries return'],
    ['Two ferries return - The Courier', 'The Courier', 'Two ferries return'],
    ['Two ferries return – Courier', 'courier.example', 'Two ferries return'],
    ['Well-known bridge closed - again', 'The Courier', 'Well-known bridge closed - again'],
    ['Live | Storm on the coast', 'The Courier', 'Live | Storm on the coast'],
  ])('%s', (title, outlet, expected) => expect(withoutOutlet(title, outlet)).toBe(expected))
})

describe('wire services', () => {
  test.each([
    [['Ann Example', 'Reuters'], '', ['Reuters']],
    [[], 'KYIV, Jan 5 (AP) — Two bridges were closed.', ['AP']],
    [[], 'Zwei Brücken sind gesperrt. (APA/dpa)', ['dpa', 'APA']],
    [['Tap Water'], 'An apartment burnt.', []],
  ])('%s %s', (names, text, expected) => expect(creditsIn(names, text)).toEqual(expected))
})
