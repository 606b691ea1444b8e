import { expect, test } from 'vitest'
import { areOneAccount, areRivals, isPartDenied } from '../../lib/compare/statements/rivals.ts'
import type { Testimony } from '../../lib/compare/testimony.ts'
import type { StatementFacts } from '../../lib/model/claims.ts'

function told(source: string, content: string, day = '2025-03-02'): Testimony<StatementFacts> {
  const asOf = { start: day, end: day, basis: 'sentence' } as const
  const facts: StatementFacts = { kind: 'statement', stance: 'asserts', polarity: 'for', content, asOf }
  return {
    facts,
    source,
    speaker: source,
    side: source,
    outlet: '',
    address: '',
    countsByName: false,
    chain: [source],
    isOwnVoice: false,
  }
}

test.each<[string, string, string, boolean]>([
  ['all hit against shot down', 'all designated targets were hit', 'it had shot down most of the missiles', true],
  ['taken against held', 'its forces had captured the town', 'the town was under Ukrainian control', true],
  ['what was struck', 'missiles struck residential buildings', 'it had struck a military base', true],
  ['who is to blame', 'of backing the bombing', 'Russia falsely tried to implicate Ukraine in the bombing', true],
  ['what was struck, the other way round', 'homes were hit in the city', 'its forces had hit arms factories', true],
  ['stopped against going on', 'the advance had been stopped', 'its troops were still advancing', true],
  [
    'most stopped and most arrived',
    'most of them were intercepted',
    '90% of their missiles had hit their targets',
    true,
  ],
  ['some stopped and some arrived', 'six of them were intercepted', 'a few missiles had hit their targets', false],
  ['two matters', 'its forces had captured the town', 'it had shot down most of the missiles', false],
])('%s', (_, one, other, expected) => {
  expect(areRivals(told('russia', one), told('ukraine', other))).toBe(expected)
  expect(areRivals(told('ukraine', other), told('russia', one))).toBe(expected)
})

test('accounts of other days, and of one source, are no rivals', () => {
  expect(
    areRivals(told('russia', 'all targets were hit'), told('ukraine', 'it shot down 40 drones', '2025-03-20')),
  ).toBe(false)
  expect(areRivals(told('russia', 'all targets were hit'), told('russia', 'it shot down 40 drones'))).toBe(false)
})

/** The same with who is accused, and the sense. */
const accusing = (source: string, accused: string, content: string, polarity: 'for' | 'against' = 'for') => {
  const made = told(source, content)
  return { ...made, facts: { ...made.facts, polarity, actor: { text: accused, id: accused } } }
}

test('each says that the other began', () => {
  const [one, other] = [
    accusing('thailand', 'cambodia', 'Cambodian troops had opened fire first'),
    accusing('cambodia', 'thailand', 'Thai soldiers had started the fighting'),
  ]
  expect(areRivals(one, other)).toBe(true)
  expect(areRivals(one, accusing('cambodia', 'cambodia', 'its troops had started the fighting'))).toBe(false)
  expect(areOneAccount(one, accusing('thailand', 'cambodia', 'Cambodian forces started the fighting'))).toBe(true)
  expect(areOneAccount(one, accusing('thailand', 'laos', 'Laotian forces started the fighting'))).toBe(false)
  expect(areOneAccount(one, other)).toBe(false)
})

test('the accused had no part in it', () => {
  const accusation = accusing('india', 'pakistan', 'Pakistan of having backed the gunmen of Pahalgam')
  const denial = accusing('pakistan', 'pakistan', 'we had nothing to do with Pahalgam', 'against')
  expect(isPartDenied(accusation, denial)).toBe(true)
  expect(isPartDenied(denial, accusation)).toBe(true)
  expect(isPartDenied(accusation, accusing('iran', 'iran', 'we had nothing to do with Pahalgam', 'against'))).toBe(
    false,
  )
  expect(
    isPartDenied(accusation, accusing('pakistan', 'pakistan', 'we had nothing to do with Lahore', 'against')),
  ).toBe(false)
})

test('one side’s account in other words', () => {
  const [one, other] = [told('russia', 'the advance had been stopped'), told('russia', 'it had halted the raid')]
  expect(areOneAccount(one, other)).toBe(true)
  expect(areOneAccount(one, told('ukraine', 'it had halted the raid'))).toBe(false)
  expect(areOneAccount(one, told('russia', 'it had shot down 40 drones'))).toBe(false)
  expect(areOneAccount(one, told('russia', 'it had halted the raid', '2025-03-20'))).toBe(false)
})

test.each<[string, string, boolean]>([
  ['a Russian plane dropped two bombs on the building', 'its aircraft bombed the theatre', true],
  ['Russia of arming the rebels with drones', 'it had never provided arms to either side', true],
  ['Russian soldiers shot civilians in the queue', 'its soldiers had fired at the crowd', true],
  ['Russian soldiers shot civilians in the queue', 'its soldiers had left the town', false],
  ['a Russian plane dropped two bombs on the building', 'that the theatre was bombed at all', false],
])('the accused denies the deed: %s | %s', (accusation, denial, expected) => {
  const [accuses, denies] = [accusing('ukraine', 'russia', accusation), accusing('russia', 'russia', denial, 'against')]
  expect(isPartDenied(accuses, denies)).toBe(expected)
  expect(isPartDenied(denies, accuses)).toBe(expected)
  expect(isPartDenied(accuses, accusing('iran', 'iran', denial, 'against'))).toBe(false)
})

test('who admits a deed and denies it of the same side is no case of accuser and accused', () => {
  const admits = accusing('russia', 'russia', 'Russian soldiers shot civilians in the queue')
  const denies = accusing('russia', 'russia', 'its soldiers had fired at the crowd', 'against')
  expect(isPartDenied(admits, denies)).toBe(false)
})
