import { expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

/** Denials of a made-up text: who denies, and what. */
function denialsIn(text: string): readonly string[] {
  const facts = { url: '', language: 'en', published: '2025-05-08' }
  return detect(articleFromText(text, facts)).flatMap(({ facts, chain }) => {
    if (facts.kind !== 'statement' || facts.stance !== 'denies') return []
    const speaker = chain.at(-1)?.speaker
    return `${speaker?.id ?? speaker?.text}: ${facts.content}`
  })
}

test.each([
  [
    'an accusation and who rejects it',
    'India accused Pakistan of backing the gunmen who attacked the town. Islamabad denies any involvement.',
    'pakistan: Pakistan of backing the gunmen who attacked the town',
  ],
  [
    'a relative clause',
    "Iranian commanders say that Israeli jets were shot down, which Israel's military denies.",
    'israel-defense-forces: Israeli jets were shot down',
  ],
  [
    'a claim that somebody rejects',
    'Pakistan says it shot down five Indian fighter jets, a claim that New Delhi rejects.',
    'india: it shot down five Indian fighter jets',
  ],
  [
    'a report called baseless',
    'US officials said that North Korean troops were in Russia. Pyongyang called the claim a baseless rumour.',
    'north-korea: North Korean troops were in Russia',
  ],
  [
    'of two statements the one that speaks of the denier',
    'Kyiv said that Rwanda had sent soldiers to Congo. The UN said that Goma had fallen. Rwanda rejected the accusation.',
    'rwanda: Rwanda had sent soldiers to Congo',
  ],
])('%s', (_, text, expected) => expect(denialsIn(text)).toEqual([expected]))

test('an envoy who denies once more says what his country denied', () => {
  const text =
    'Mali has denied that its soldiers are in Niger. Its representative called the reports groundless rumours.'
  expect(denialsIn(text)).toEqual(['mali: its soldiers are in Niger', 'mali: its soldiers are in Niger'])
})

test.each([
  ['nothing stands before it', 'Russia rejected the accusation. Troops are in Kursk.'],
  ['another paragraph of somebody else', 'Troops are in Goma, Rwanda said.\n\nThe rest is quiet.\n\nRussia denied it.'],
  ['a plain relative clause', 'Soldiers entered Goma, which Rwanda borders, on Monday.'],
])('no denial: %s', (_, text) => expect(denialsIn(text)).toEqual([]))
