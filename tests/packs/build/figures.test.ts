import { describe, expect, test } from 'vitest'
import { METHODS, ROLES, STATUSES, UNITS } from '../../../scripts/pack/build/closed.ts'
import { figureOf, quantityOf, Vocabulary } from '../../../scripts/pack/build/figures.ts'
import { Ledger } from '../../../scripts/pack/build/ledger.ts'
import { NameResolver } from '../../../scripts/pack/build/names.ts'
import type { SourceRecord } from '../../../scripts/pack/build/record.ts'
import { Words } from '../../../scripts/pack/build/words.ts'
import { readSources } from '../../../scripts/pack/read-sources.ts'

const sources = readSources()

function mapped(change: Partial<SourceRecord>) {
  const ledger = new Ledger()
  const tools = {
    ledger,
    vocabulary: new Vocabulary(sources.measures, sources.actions),
    words: new Words(sources.words, { unit: UNITS, role: ROLES, method: METHODS, modality: STATUSES }, ledger),
    names: new NameResolver(sources.names, []),
  }
  const record = { ...RECORD, ...change }
  return { facts: figureOf(record, tools), rules: [...ledger.rules.keys()], ledger }
}

const RECORD: SourceRecord = {
  id: 'x',
  kind: 'figure',
  outlet: 'X',
  url: 'https://x.test/',
  claimant: 'X',
  claimantRole: 'X',
  claimantSide: 'media',
  measure: 'troops',
  action: 'deployed',
  unit: 'people',
  value: 100,
  bound: 'exact',
  family: 'level',
  modality: 'asserted',
  summary: 'X said so.',
}

describe('each rule of the build', () => {
  test.each<[string, Partial<SourceRecord>, object]>([
    ['action-says-what-is-counted', { measure: 'prisoners', action: 'returned' }, { measure: 'prisoners-returned' }],
    ['action-says-what-is-counted', { measure: 'troops', action: 'total strength' }, { measure: 'strength' }],
    ['action-says-what-is-counted', { measure: 'foreign fighters', action: 'identified' }, { measure: 'recruited' }],
    [
      'ordered-from-is-who-gives',
      { measure: 'drones', action: 'ordered', actor: 'Russia', place: 'Iran', unit: 'items' },
      { by: { text: 'Iran', id: 'iran' }, status: 'planned' },
    ],
    [
      'bound-says-it-already',
      { value: 10, low: 10, bound: 'at-least' },
      { quantity: { value: 10, bound: 'at-least', unit: 'people', asWritten: 'at least 10' } },
    ],
    [
      'cap-is-authorised',
      { action: 'planned cap', family: 'level' },
      { family: 'authorised', measure: 'strength', status: 'planned' },
    ],
    [
      'family-follows-from-period',
      { measure: 'area', action: 'captured', family: undefined as never, until: '2024' },
      { family: 'flow' },
    ],
    [
      'money-is-a-sum',
      { measure: 'reconstruction cost', action: 'needed', unit: 'USD', family: 'money' },
      { family: 'sum' },
    ],
    [
      'money-with-a-period-is-counted',
      { measure: 'aid', action: 'allocated', unit: 'EUR', family: 'money', since: '2022-02-24' },
      { family: 'cumulative' },
    ],
    [
      'money-with-a-period-is-counted',
      { measure: 'aid', action: 'allocated', unit: 'EUR', family: 'money', since: '2024-01', until: '2024-12' },
      { family: 'flow', since: '2024-01-01', until: '2024-12-31' },
    ],
    [
      'month-is-the-whole-month',
      { asOf: '2024-02' },
      { asOf: { start: '2024-02-01', end: '2024-02-29', basis: 'recorded' } },
    ],
    [
      'per-time-without-period-is-a-rate',
      { measure: 'killed per week', action: 'lost', family: 'flow' },
      { family: 'rate', measure: 'killed' },
    ],
    ['planned-things-are-planned', { action: 'planned' }, { status: 'planned' }],
  ])('%s', (rule, change, expected) => {
    const { facts, rules } = mapped(change)
    expect(rules).toContain(rule)
    expect(facts).toMatchObject(expected)
  })

  test.each([
    [
      { bound: 'order-of-magnitude', value: 100 },
      { low: 100, high: 2000, asWritten: 'hundreds' },
    ],
    [
      { bound: 'order-of-magnitude', value: 10_000 },
      { low: 10_000, high: 100_000, asWritten: 'tens of thousands' },
    ],
    [
      { bound: 'range', value: 5, low: 4, high: 6 },
      { low: 4, high: 6, asWritten: '4 to 6' },
    ],
    [
      { bound: 'about', value: 500, unit: 'sq mi' },
      { value: 1295, asWritten: 'about 500 square miles' },
    ],
  ])('quantity of %j', (change, expected) => {
    const record = { ...RECORD, ...change }
    const quantity = quantityOf(record, undefined, record.unit === 'sq mi' ? 'km2' : 'people', new Ledger())
    expect(quantity).toMatchObject(expected)
    if (change.bound !== 'about') expect(quantity.value).toBeUndefined()
  })

  test('what is ordered from a country is not in it; what was shot down over one is', () => {
    const drones = { measure: 'drones', unit: 'items', actor: 'Russia', place: 'Ukraine' }
    expect(mapped({ ...drones, action: 'ordered', place: 'Iran' }).facts).not.toHaveProperty('place')
    expect(mapped({ ...drones, action: 'shot-down' }).facts).toMatchObject({ place: { id: 'ukraine' } })
  })

  test('a planned mobilisation is a mobilisation, planned', () => {
    expect(mapped({ measure: 'mobilised troops', action: 'planned' }).facts).toMatchObject({
      action: 'mobilised',
      status: 'planned',
    })
  })

  test('massed and deployed are one thing', () => {
    expect(mapped({ action: 'massed' }).facts?.action).toBe(mapped({ action: 'deployed' }).facts?.action)
  })

  test('a word that no table has is left out and told', () => {
    const { facts, ledger } = mapped({ measure: 'sheep' })
    expect(facts).toBeUndefined()
    expect(ledger.unmapped.get('measure')?.has('sheep')).toBe(true)
  })
})

describe('the tables', () => {
  test('have a row for every measure and action of the records', () => {
    const { ledger } = mapped({})
    const tools = new Vocabulary(sources.measures, sources.actions)
    for (const record of sources.packs.flatMap(({ records }) => records)) {
      if (record.kind !== 'figure') continue
      const row = tools.measure(record.measure ?? '')
      expect(row, record.measure).toBeDefined()
      expect(
        tools.action(record.action ?? '', row?.measure ?? ''),
        `${record.action} of ${record.measure}`,
      ).toBeDefined()
    }
    expect(ledger.unmapped.size).toBe(0)
  })
})
