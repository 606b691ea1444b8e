import { describe, expect, test } from 'vitest'
import { chainAt, read, statementsIn } from './reading.ts'

describe('statements for readers', () => {
  test.each([
    ['Zelensky said Russia had lost 600 men.', 'volodymyr-zelenskyy: asserts: Russia had lost 600 men'],
    ['Moscow denied that its troops had crossed the river.', 'russia: denies: its troops had crossed the river'],
    ['The Pentagon confirmed the delivery of the launchers.', 'pentagon: confirms: the delivery of the launchers'],
    ['Kyiv warned that more attacks were coming.', 'ukraine: warns: more attacks were coming'],
    ['Peskov declined to comment on the reports.', 'dmitry-peskov: declines: to comment on the reports'],
    ['The Kremlin has not confirmed the deployment of its men.', 'kremlin: declines: the deployment of its men'],
    ['One convoy burned, local officials said that evening.', 'local officials: asserts: One convoy burned'],
    ['The mayor said a day earlier that the bridge was mined.', 'The mayor: asserts: the bridge was mined'],
    ['The mayor told local radio the bridge was mined.', 'The mayor: asserts: the bridge was mined'],
    ['“They are at the river,” a priest told Reuters.', 'a priest: asserts: “They are at the river,”'],
    [
      '‘They ran for the soldiers’ trucks,’ said one witness, who hid.',
      'one witness: asserts: ‘They ran for the soldiers’ trucks,’',
    ],
    ['The Houthis claimed responsibility for the attack on a tanker.', 'houthis: confirms: the attack on a tanker'],
    [
      'Egypt, Qatar and the United States said talks would go on.',
      'Egypt, Qatar and the United States: asserts: talks would go on',
    ],
    ['Zelensky said roads were cut; he did not say where.', 'volodymyr-zelenskyy: asserts: roads were cut'],
    ['While Moscow denied that men had come, both sides dug in.', 'russia: denies: men had come'],
    ['Kyiv said at least 600 men had come.', 'ukraine: asserts: at least 600 men had come'],
    [
      'Analysts at the Crisis Group believe the war will go on.',
      'Analysts at the Crisis Group: asserts: the war will go on',
    ],
    [
      'The United States and Britain said the ship was seized.',
      'United States and Britain: asserts: the ship was seized',
    ],
    [
      'Men had come to the river, the foreign minister, Ivan Bilyk, said this month.',
      'Ivan Bilyk: asserts: Men had come to the river',
    ],
    ['Men had come to the river, Kyiv said last week.', 'ukraine: asserts: Men had come to the river'],
    ['Men had come to the river, Kyiv said the next day.', 'ukraine: asserts: Men had come to the river'],
    ['Not a man was lost, Zelensky said, and he called for help.', 'volodymyr-zelenskyy: asserts: Not a man was lost'],
    [
      'Zelensky said: “It is over.” His foreign minister, Ivan Bilyk, said talks went on.',
      'Ivan Bilyk: asserts: talks went on',
    ],
    ['Unnamed officials said the bridge was mined.', 'Unnamed officials: asserts: the bridge was mined'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    'Moscow would say that its troops were elsewhere.',
    'If Kyiv says that the bridge was mined, traffic stops.',
    'The plan showed how short of men the army was.',
    'The ministry announced a parade.',
    'The Kremlin denied it.',
    'Ukraine’s Air Force reported 442 drones shot down.',
    'Zelensky did not say how many.',
    'Kyiv rejected the accusation.',
    'KREMLIN SAYS THE BRIDGE WAS MINED, IN A LINE OF CAPITALS INSIDE THE TEXT.',
  ])('none in: %s', (text) => expect(statementsIn(text)).toEqual([]))
})

test('words of one are not given to another', () =>
  expect(statementsIn('Zelensky said: “It is over.” The mayor said talks went on.')).toEqual([
    'volodymyr-zelenskyy: asserts: “It is over.”',
    'The mayor: asserts: talks went on',
  ]))

test('a description behind the speaker is nobody’s words', () =>
  expect(statementsIn('“We dug all night,” said Hassan Abdi, an elder reached by phone.')).toHaveLength(1))

test('two verbs that report one thing make one statement', () =>
  expect(statementsIn('The agency quoted a doctor as saying that the hospital had run out of blood.')).toHaveLength(1))

describe('what a statement is about, and when', () => {
  const facts = (text: string) => {
    const { topic, asOf } = read(text, 'reported', '2025-06-15').statements.claims()[0]?.facts ?? {}
    return [topic, asOf?.start, asOf?.basis]
  }
  test.each([
    [
      'Kyiv said at least 600 North Korean soldiers had died on 4 June.',
      ['North Korean soldiers', '2025-06-04', 'sentence'],
    ],
    ['Kyiv said on 2 June that the bridge was mined.', ['bridge', '2025-06-02', 'sentence']],
    ['Kyiv said Russian forces had taken Sudzha.', ['Russian forces', '2025-06-15', 'published']],
    ['“They ran,” Zelensky said.', [undefined, '2025-06-15', 'published']],
  ])('%s', (text, expected) => expect(facts(text)).toEqual(expected))
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

/** Processor time in milliseconds, the best of three: what else the machine does must not matter. */
function spent(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    read(text).statements.claims()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

test.each([
  ['one endless sentence', 'he said that it was so and '],
  ['nothing but quotation marks', '" '],
  ['nothing but cue words', 'said claims report '],
  ['nothing but commas', 'said , '],
  ['lists', 'he denied a , b '],
  ['relative clauses', 'he said that in it , which he said , which he denies '],
  ['verbs that carry a noun', 'he made a claim that '],
  ['verbs joined by or', 'said or denied nor '],
  ['semicolons', 'he said ; it '],
  ['labels', 'Kyiv: – Kyiv '],
])('time grows with the text and not faster: %s', (_, piece) => {
  const base = spent(piece.repeat(Math.ceil(5000 / piece.length)))
  expect(spent(piece.repeat(Math.ceil(40_000 / piece.length)))).toBeLessThan(Math.max(80, base * 8 * 3))
})
