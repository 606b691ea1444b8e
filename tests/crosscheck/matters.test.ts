import { expect, test } from 'vitest'
import { compareMatters, matterOf } from '../../lib/crosscheck/matters.ts'
import type { Polarity, StatementFacts } from '../../lib/model/claims.ts'
import type { Proposition } from '../../lib/model/entities.ts'

type Told = readonly [content: string, polarity?: Polarity]

function factsOf([content, polarity = 'for']: Told): StatementFacts {
  return { kind: 'statement', stance: polarity === 'against' ? 'denies' : 'asserts', polarity, content }
}

/** A page's words against a sentence that a pack knows. */
function likeness(said: Told, recorded: Told, isOfPack = true): string {
  const sentence: Proposition = { id: 'made-up', text: recorded[0] }
  const right = matterOf(factsOf(recorded), isOfPack ? sentence : undefined)
  return compareMatters(matterOf(factsOf(said), undefined), right).likeness
}

test.each<[string, Told, Told, string]>([
  [
    'the same in other words',
    ['Trump had a phone call with Putin'],
    ['Trump and Putin spoke by telephone', 'against'],
    'same',
  ],
  [
    'a capture and its denial',
    ['Russian forces had taken Kupiansk'],
    ['Russian forces captured Kupiansk', 'against'],
    'same',
  ],
  [
    'hit, and denied to have been destroyed',
    ['Russian aircraft were hit in Operation Cobweb'],
    ['Russian aircraft were destroyed in Operation Cobweb', 'against'],
    'possibly',
  ],
  [
    'destroyed, and denied',
    ['Russian aircraft were destroyed in Operation Cobweb'],
    ['Russian aircraft were destroyed in Operation Cobweb', 'against'],
    'same',
  ],
  [
    'being there told as having been sent',
    ['North Korean soldiers had been sent to Kursk'],
    ['North Korean soldiers are in Russia or Kursk'],
    'same',
  ],
  [
    'massing troops and holding the land',
    ['Russia has amassed 50,000 troops in Kursk'],
    ['Russia regained all of Kursk', 'against'],
    'different',
  ],
  [
    'soldiers of one country and of another',
    ['Russia had gathered its soldiers in Kursk'],
    ['North Korean soldiers are in Russia or Kursk', 'against'],
    'different',
  ],
  [
    'the same deed, the other way round',
    ['India shot down Pakistani aircraft'],
    ['Pakistan shot down Indian aircraft', 'against'],
    'different',
  ],
  [
    'two attacks of two days',
    ['The strike of 6 June was retaliation'],
    ['The strike of 9 June was retaliation'],
    'different',
  ],
  [
    'being there does not bear out fighting',
    ['North Korean soldiers are fighting in Kursk'],
    ['North Korean soldiers are in Russia or Kursk'],
    'possibly',
  ],
  [
    'another number',
    ['Russia moved 5,000 soldiers to Belgorod'],
    ['Russia moved 9,000 soldiers to Belgorod'],
    'different',
  ],
  [
    'one bridge and one hospital',
    ['Ukraine destroyed the bridge at Glushkovo'],
    ['Ukraine destroyed the hospital at Glushkovo', 'against'],
    'possibly',
  ],
])('%s', (_, said, recorded, expected) => {
  expect(likeness(said, recorded)).toBe(expected)
})

test('a negative that is no denial is never sure', () => {
  expect(
    likeness(['Russian troops are in Kupiansk', 'against'], ['Russian troops were not in Kupiansk', 'against']),
  ).not.toBe('same')
})

test('the speaker’s own soldiers are of the speaker', () => {
  const proposition: Proposition = { id: 'made-up', text: 'North Korean soldiers are in Russia' }
  const said = matterOf(factsOf(['its soldiers are in Russia', 'against']), undefined, { owner: 'north-korea' })
  expect(compareMatters(said, matterOf(factsOf([proposition.text]), proposition)).likeness).toBe('same')
})
