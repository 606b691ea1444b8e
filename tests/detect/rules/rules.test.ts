import { expect, test } from 'vitest'
import { CONSTRUCTION_NAMES } from '../../../lib/detect/statements/attribution.ts'
import { sourcesBelow } from '../../architecture/sources.ts'
import { type Row, type RuleTable, readTables, resultOf } from './tables.ts'

const rules = readTables()

/** "reads" rows say what the rule makes of the sentence, so that a rule that fires and misreads fails as well. */
test.each(rules.flatMap((rule) => rule.reads.map((row): [string, Row, RuleTable] => [rule.name, row, rule])))(
  '%s reads: $sentence',
  (_, { sentence, result }, rule) => expect(resultOf(rule, sentence)).toEqual(result),
)

test.each(
  rules.flatMap((rule) => rule.leaves.map((sentence): [string, string, RuleTable] => [rule.name, sentence, rule])),
)('%s leaves alone: %s', (_, sentence, rule) => expect(resultOf(rule, sentence)).toBeUndefined())

const EXAMPLES = 3
const NEAR_MISSES = 2

test('every rule has three sentences of its own and two near-misses', () => {
  const short = rules.filter(({ reads, leaves }) => reads.length < EXAMPLES || leaves.length < NEAR_MISSES)
  expect(short.map(({ name }) => name)).toEqual([])
  const sentences = rules.flatMap(({ name, reads }) => reads.map(({ sentence }) => `${name}: ${sentence}`))
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
})

/** Refiners are stages that every figure passes; what they decide by are the rules. "Nothing known is counted" is what remains. */
const STAGES = [
  'nothing known is counted',
  'measure',
  'parts',
  'scope',
  'kind of sum',
  'teller',
  'actor',
  'place',
  'frame',
  'status',
  'family',
  'as-of',
  'tolls',
]

test('no rule of the figures is without a table, and no table without a rule', () => {
  const named = sourcesBelow('lib/detect/figures').flatMap(({ text }) => [
    ...Array.from(text.matchAll(/\bname: '([^']+)'/g), ([, name]) => name as string),
    ...Array.from(text.matchAll(/(?:\breturn|\?|:)\s+'([a-z]+,? [^']+)'\s/g), ([, reason]) => reason as string),
  ])
  const expected = [...new Set(named)].filter((name) => !STAGES.includes(name)).sort()
  expect(namesOf('figure')).toEqual(expected)
})

test('no construction of the statements is without a table, and no table without a construction', () =>
  expect(namesOf('statement')).toEqual([...CONSTRUCTION_NAMES].sort()))

const namesOf = (wanted: RuleTable['kind']): readonly string[] =>
  rules
    .filter(({ kind }) => kind === wanted)
    .map(({ name }) => name)
    .sort()
