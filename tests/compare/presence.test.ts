import { expect, test } from 'vitest'
import { comparePresence, presenceIn } from '../../lib/compare/statements/presence.ts'
import { find } from './made.ts'

test.each<[string, string | undefined, string | undefined, string | undefined]>([
  ['North Korean soldiers are in Kursk', undefined, 'north-korea', 'kursk-oblast'],
  ['there was evidence that North Korean troops were in Russia', undefined, 'north-korea', 'russia'],
  ['Rwanda has 4,000 soldiers in Congo', undefined, 'rwanda', 'dr-congo'],
  ['we have no troops in Congo', 'rwanda', 'rwanda', 'dr-congo'],
  ['its forces are deployed in Syria', 'turkey', 'turkey', 'syria'],
  ['North Korean soldiers died in Kursk', undefined, undefined, undefined],
  ['North Korean soldiers will be sent to Kursk', undefined, undefined, undefined],
  ['Russian soldiers are in Russia', undefined, undefined, undefined],
  ['soldiers are in Kursk', undefined, undefined, undefined],
  ['the ceasefire holds in Syria', undefined, undefined, undefined],
])('%s (%s)', (sentence, owner, who, where) => {
  const presence = presenceIn(sentence, owner)
  expect([presence?.who, presence?.where]).toEqual([who, where])
})

test('who denies that soldiers fight does not deny that they are there', () => {
  expect(presenceIn('North Korean soldiers are fighting in Kursk', undefined, true)).toBeUndefined()
  expect(presenceIn('North Korean soldiers are fighting in Kursk', undefined)?.tellsMore).toBe(true)
})

test('in Kursk is in Russia, and not the other way round', () => {
  const [kursk, russia] = ['kursk-oblast', 'russia'].map((where) => ({ who: 'north-korea', where, tellsMore: false }))
  if (kursk === undefined || russia === undefined) throw new Error('two presences were made')
  expect(comparePresence(kursk, russia, find)).toBe('said-entails')
  expect(comparePresence(russia, kursk, find)).toBe('recorded-entails')
  expect(comparePresence(kursk, kursk, find)).toBe('same')
  expect(comparePresence(kursk, { ...kursk, who: 'russia' }, find)).toBeUndefined()
})
