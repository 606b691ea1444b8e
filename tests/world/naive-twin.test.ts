import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../lib/text/tokens.ts'
import type { KnownForms } from '../../lib/world/forms.ts'
import { addForm, keyOf } from '../../lib/world/forms.ts'
import { GAZETTEER, nameAt } from '../../lib/world/gazetteer.ts'
import { longestName } from '../../lib/world/longest-name.ts'
import { eachRow, wordsOf } from '../../lib/world/rows.ts'

/** Every form of the tables, the first owner's. */
const forms: { readonly words: readonly string[]; readonly id: string; readonly anyCase: boolean }[] = []
const seen = new Set<string>()
for (const { text, read } of GAZETTEER) {
  eachRow(text, (row, section) =>
    read(row, section, {
      entity: () => {},
      form(words, id) {
        if (seen.has(keyOf(words))) return
        seen.add(keyOf(words))
        forms.push({ words: wordsOf(words), id, anyCase: /^[a-z]/.test(words) })
      },
    }),
  )
}

/** Tries every form at the place, word by word. */
function naiveAt(words: readonly string[], at: number): { id: string; length: number } | undefined {
  let best: { id: string; length: number } | undefined
  for (const form of forms) {
    const length = form.words.length
    const fits = form.words.every((word, index) => words[at + index]?.toLowerCase() === word)
    const isWritten = form.anyCase || words.slice(at, at + length).every((word) => /^[A-Z]/.test(word))
    if (fits && isWritten && length > (best?.length ?? 0)) best = { id: form.id, length }
  }
  return best
}

const pieces = [...new Set(forms.flatMap(({ words }) => words))].filter((word) => /^[a-z]+$/.test(word))
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces).map(capital) },
  { weight: 1, arbitrary: fc.constantFrom(...pieces) },
)
const known = fc
  .constantFrom(...forms.filter(({ words }) => words.every((each) => /^[a-z]+$/.test(each))))
  .map(({ words }) => words.map(capital))
const texts = fc.array(fc.oneof({ weight: 2, arbitrary: known }, { weight: 1, arbitrary: word.map((one) => [one]) }), {
  maxLength: 8,
})

test('the longest name is that of trying every form, in whatever order rows were read', () => {
  const all: KnownForms = {
    forms: new Map(),
    longer: new Set(),
    load: () => {},
    small: new Set(pieces),
    kindOf: () => undefined,
    adjectives: new Map(),
  }
  for (const { words, id, anyCase } of forms) {
    addForm(all, words.join(' '), { id, anyCase, sense: 'name', rank: 0 })
  }
  fc.assert(
    fc.property(texts, (parts) => {
      const words = parts.flat()
      const tokens = tokenize(words.join(' '))
      for (let at = 0; at < words.length; at++) {
        const found = longestName(all, tokens, at)
        const naive = naiveAt(words, at)
        expect(found && { id: found.form.id, length: found.end - at }).toEqual(naive)
      }
    }),
    { numRuns: 300 },
  )
})

test('reading rows on demand finds the same names as reading them all', () => {
  fc.assert(
    fc.property(known, (words) => {
      const hit = nameAt(tokenize(words.join(' ')), 0)
      const naive = naiveAt(words, 0)
      if (hit !== undefined && hit.length === naive?.length) expect(hit.entityId).toBe(naive.id)
    }),
  )
})
