import { expect, test } from 'vitest'
import {
  allMeasures,
  familyOf,
  isActionWithin,
  isKindOf,
  isSameAction,
  measureFacts,
  measuresToFetch,
} from '../../lib/world/measures.ts'

test('every measure that a row names has a row', () => {
  for (const measure of allMeasures()) {
    const { partOf, neighbours } = measureFacts(measure)
    for (const other of [...partOf, ...neighbours]) expect(allMeasures()).toContain(other)
  }
})

test.each([
  ['killed', 'casualties', true],
  ['killed', 'irrecoverable-losses', true],
  ['casualties', 'killed', false],
  ['tanks', 'weapons', true],
  ['drones', 'missiles-and-drones', true],
  ['aid', 'money', true],
  ['troops', 'casualties', false],
] as const)('%s is a kind of %s: %s', (part, whole, expected) => expect(isKindOf(part, whole)).toBe(expected))

test.each([
  ['destroyed', 'hit', true],
  ['shot-down', 'shot-down-or-jammed', true],
  ['hit', 'destroyed', false],
] as const)('%s within %s: %s', (part, whole, expected) => expect(isActionWithin(part, whole)).toBe(expected))

test.each([
  ['troops', undefined, 'level'],
  ['killed', undefined, 'cumulative'],
  ['drones', 'launched', 'event'],
  ['tanks', 'lost', 'cumulative'],
  ['tanks', 'in-service', 'level'],
  ['aid', 'pledged', 'cumulative'],
  ['territory-share', 'held', 'share'],
] as const)('%s %s is a %s', (measure, action, family) => expect(familyOf(measure, action)).toBe(family))

test('troops present and troops deployed are one count, drones launched and drones shot down are two', () => {
  expect(isSameAction('troops', 'present', 'deployed')).toBe(true)
  expect(isSameAction('drones', 'launched', 'shot-down')).toBe(false)
})

test('a look-up begins with the measure itself', () => {
  expect(measuresToFetch('killed')[0]).toBe('killed')
  expect(measuresToFetch('killed')).toContain('casualties')
})
