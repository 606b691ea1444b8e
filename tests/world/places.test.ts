import { expect, test } from 'vitest'
import { entityOf } from '../../lib/world/more/atlas.ts'
import { countryOf, isWithin, mostSpecific, placeRelation } from '../../lib/world/places.ts'

test.each([
  ['pokrovsk', 'donetsk-oblast'],
  ['pokrovsk', 'donbas'],
  ['pokrovsk', 'ukraine'],
  ['pokrovsk', 'ukraine-front-line'],
  ['pokrovsk', 'russia-ukraine-war'],
  ['kursk-oblast', 'russia'],
  ['kursk-oblast', 'ukraine-front-line'],
  ['kursk-oblast', 'russia-ukraine-border'],
  ['bryansk-oblast', 'russia-ukraine-border'],
  ['khan-younis', 'gaza'],
  ['gaza', 'palestine'],
  ['el-fasher', 'darfur'],
  ['goma', 'eastern-dr-congo'],
  ['goma', 'dr-congo'],
  ['kyiv', 'ukraine'],
  ['kyiv', 'kyiv-oblast'],
  ['mali', 'africa'],
  ['ukraine', 'ukraine'],
])('%s lies in %s', (inner, outer) => expect(isWithin(inner, outer)).toBe(true))

test.each([
  ['ukraine', 'pokrovsk'],
  ['kursk-oblast', 'ukraine'],
  ['crimea', 'russia'],
  ['vladivostok', 'russia-ukraine-war'],
  ['sumy', 'kharkiv-oblast'],
  ['nowhere', 'ukraine'],
])('%s does not lie in %s', (inner, outer) => expect(isWithin(inner, outer)).toBe(false))

test.each([
  ['donetsk-oblast', 'donetsk-oblast', 'same'],
  ['pokrovsk', 'ukraine', 'inside'],
  ['russia', 'kursk-oblast', 'contains'],
  ['kursk-oblast', 'ukraine', 'apart'],
  ['moscow', 'ukraine-front-line', 'overlap'],
  [undefined, 'ukraine', 'unknown'],
  ['atlantis', 'ukraine', 'unknown'],
])('%s to %s is %s', (said, recorded, expected) => expect(placeRelation(said, recorded)).toBe(expected))

test.each([
  ['kursk-oblast', 'russia'],
  ['kherson', 'ukraine'],
  ['russian-ministry-of-defence', 'russia'],
  ['kremlin', 'russia'],
  ['france', 'france'],
  ['red-sea', undefined],
  ['hamas', undefined],
])('the country of %s', (id, expected) => expect(countryOf(id)).toBe(expected))

test('the narrower of two places', () => {
  expect(mostSpecific('ukraine', 'bakhmut')).toBe('bakhmut')
  expect(mostSpecific('bakhmut', 'ukraine')).toBe('bakhmut')
  expect(mostSpecific('bakhmut', 'kursk-oblast')).toBeUndefined()
})

test('rarer places are known to the background', () => {
  expect(isWithin('kurchatov', 'russia', entityOf)).toBe(true)
  expect(isWithin('uvira', 'eastern-dr-congo', entityOf)).toBe(true)
})

test('loops of containment come to an end', () => {
  const loop = (id: string) => ({ id, kind: 'place' as const, name: id, within: [id === 'a' ? 'b' : 'a'] })
  expect(isWithin('a', 'c', loop)).toBe(false)
})
