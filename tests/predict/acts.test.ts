import { describe, expect, test } from 'vitest'
import { ACT_VERBS } from '../../lib/detect/lexicon/en/act-verbs.ts'
import { learnCueVerbs } from '../../lib/detect/lexicon/words.ts'
import { attributions } from '../detect/statements/reading.ts'

// Here and not beside the other constructions: those tests share their tables, and must not learn these verbs.
describe('acts are read only where asked for', () => {
  const text = 'The senator backed the bill and plans to travel.'
  test('reported', () => expect(attributions(text)).toEqual([]))
  test('all', () => {
    learnCueVerbs(ACT_VERBS)
    expect(attributions(text, 'all')).toEqual(['The senator | backed | the bill', 'The senator | plans | to travel'])
    expect(attributions(text)).toEqual([])
  })
})
