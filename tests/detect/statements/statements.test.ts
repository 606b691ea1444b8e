import { describe, expect, test } from 'vitest'
import { chainAt, read, statementsIn } from './reading.ts'

describe('statements for readers', () => {
  test.each([
    ['Zelensky said Russia had lost 600 men.', 'volodymyr-zelenskyy: asserts: Russia had lost 600 men'],
    ['Moscow denied that its troops had crossed the river.', 'russia: denies: its troops had crossed the river'],
    ['The Pentagon confirmed the delivery of the launchers.', 'pentagon: confirms: the delivery of the launchers'],
    ['Kyiv warned that more attacks were coming.', 'ukraine: warns: more attacks were coming'],
    ['Peskov declined to comment on the reports.', 'dmitry-peskov: declines: to comment on the reports'],
    ['The Kremlin has not confirmed the deployment.', 'kremlin: declines: the deployment'],
    ['Unnamed officials said the bridge was mined.', 'Unnamed officials: asserts: the bridge was mined'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    'Moscow would say that its troops were elsewhere.',
    'If Kyiv says that the bridge was mined, traffic stops.',
    'The plan showed how short of men the army was.',
    'The ministry announced a parade.',
    'KREMLIN SAYS THE BRIDGE WAS MINED, IN A LINE OF CAPITALS INSIDE THE TEXT.',
  ])('none in: %s', (text) => expect(statementsIn(text)).toEqual([]))
})

describe('polarity', () => {
  test.each([
    ['Kyiv said the bridge was mined.', 'for'],
    ['Kyiv said no bridge was mined.', 'against'],
    ['Kyiv denied that the bridge was mined.', 'against'],
    ['Kyiv declined to discuss the bridge.', 'none'],
  ])('%s', (text, polarity) => expect(read(text).statements.claims()[0]?.facts.polarity).toBe(polarity))
})

describe('chains, outermost first', () => {
  test('a report of a denial', () =>
    expect(chainAt('The New York Times reports that Zelensky denied losing 600 men.', '600')).toEqual([
      'new-york-times reports (asserts)',
      'volodymyr-zelenskyy denied (denies)',
    ]))
  test('a speaker who cites another', () =>
    expect(chainAt('Reuters, citing the Pentagon, reports that 600 men were lost.', '600')).toEqual([
      'reuters reports (asserts)',
      'pentagon citing (asserts)',
    ]))
  test('words reported of words', () =>
    expect(chainAt('Reuters quoted Zelensky as saying 600 men were lost.', '600')).toContain(
      'volodymyr-zelenskyy quoted (asserts)',
    ))
  test('the outlet’s own voice', () => expect(chainAt('The army lost 600 men near the river.', '600')).toEqual([]))
  test('the sentence before says nothing of this one', () =>
    expect(chainAt('Zelensky said the river was mined. The army lost 600 men.', '600')).toEqual([]))
})

test('reading is deterministic and every span lies inside the text', () => {
  const text =
    '“We held,” said Marchenko. “They ran.” Kyiv, Reuters reported, lost 600 men, citing the army. He added: “Enough.'
  const claims = read(text).statements.claims()
  expect(claims).toEqual(read(text).statements.claims())
  for (const { span, speaker, cue } of claims)
    for (const each of [span, speaker, cue]) {
      expect(each?.start).toBeGreaterThanOrEqual(0)
      expect(each?.end).toBeLessThanOrEqual(text.length)
    }
})

test.each([
  ['one endless sentence', 'he said that it was so and '.repeat(4000)],
  ['nothing but quotation marks', '" '.repeat(20000)],
  ['nothing but cue words', 'said claims report '.repeat(8000)],
  ['nothing but commas', 'said , '.repeat(15000)],
])('hostile text ends in time: %s', (_, text) => {
  const started = performance.now()
  read(text).statements.claims()
  expect(performance.now() - started).toBeLessThan(10_000)
})
