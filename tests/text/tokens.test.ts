import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../lib/text/tokens.ts'

const words = (text: string) => tokenize(text).map((token) => token.lower)

test.each([
  ['Ukraine’s army lost 1,351 men.', ['ukraine', "'s", 'army', 'lost', '1,351', 'men', '.']],
  ['U.S. officials said at 9 a.m.', ['u.s.', 'officials', 'said', 'at', '9', 'a.m.']],
  ['10–12k troops', ['10', '–', '12k', 'troops']],
  ['F-16s and the 3rd Brigade', ['f', '-', '16s', 'and', 'the', '3rd', 'brigade']],
  ['$1.5bn, or .5%', ['$', '1.5bn', ',', 'or', '.5', '%']],
  ['don’t “go”', ["don't", '"', 'go', '"']],
  ['the soldiers’ pay', ['the', 'soldiers', "'", 'pay']],
  ['٥٠٬٠٠٠ and ５０', ['50,000', 'and', '50']],
  ['sol\u00addiers, o\ufb03cers', ['soldiers', ',', 'officers']],
  ['1,300 km²', ['1,300', 'km²']],
  ['Lt. Gen. J. Smith', ['lt', '.', 'gen', '.', 'j', '.', 'smith']],
  ['ended.The', ['ended', '.', 'the']],
  ['2½ tons', ['2', '½', 'tons']],
  ['Sana’a', ["sana'a"]],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('capitals of several scripts are seen', () => {
  expect(tokenize('Kyiv Київ élan Étude 5').map((token) => token.capital)).toEqual([true, true, false, true, false])
})

test('tokens lie inside the text, in order, and cover all letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(token.end).toBeGreaterThan(token.start)
        expect(/[a-z0-9]/i.test(text.slice(last, token.start))).toBe(false)
        last = token.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
