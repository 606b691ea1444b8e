import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('a count given as somebody’s', () => {
  test.each([
    ['Kyiv put the number of its dead at 31,000.', 'ukraine: asserts: the number of its dead at 31,000'],
    ['The ministry acknowledged 412 deaths.', 'The ministry: confirms: 412 deaths'],
    ['Bilyk has spoken of 4,000 dead and wounded.', 'Bilyk: asserts: 4,000 dead and wounded'],
    ['Minsk counts some 200 people killed.', 'belarus: asserts: some 200 people killed'],
    ['The army owned up to nine losses.', 'The army: confirms: nine losses'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each([
    'Kyiv put the boxes on a lorry.',
    'Minsk has spoken of peace.',
    'The ministry acknowledged the letter from Kyiv.',
    'Kyiv would put the number at 31,000.',
  ])('no count: %s', (text) => expect(statementsIn(text).filter((each) => /\d/.test(each))).toEqual([]))
})

describe('a time that is the subject of what is said', () => {
  test.each([
    ['Bilyk says June was the worst month for the town.', 'Bilyk: asserts: June was the worst month for the town'],
    [
      'The governor said last year was harder than this one.',
      'the governor: asserts: last year was harder than this one',
    ],
    ['Kyiv said Monday would bring talks.', 'ukraine: asserts: Monday would bring talks'],
  ])('%s', (text, expected) =>
    expect(statementsIn(text).map((each) => each.toLowerCase())).toEqual([expected.toLowerCase()]),
  )

  test.each([
    ['Bilyk said last year the town was lost.', 'Bilyk: asserts: the town was lost'],
    ['Kyiv said Monday the dam was mined.', 'ukraine: asserts: the dam was mined'],
  ])('only when: %s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))
})

describe('what goes on behind the words of saying with “while”', () => {
  test.each([
    ['Forty died, the ministry said, while another 60 were hurt.', 'while another 60 were hurt'],
    ['Two bridges were hit, Bilyk said, while a third was closed.', 'while a third was closed'],
    ['The depot burned, the mayor says, while the town slept.', 'while the town slept'],
  ])('%s', (text, expected) => expect(statementsIn(text).at(-1)).toContain(expected))

  test.each([
    'Forty died, the ministry said, while visiting the town.',
    'Forty died, the ministry said, while Kyiv said that 60 were hurt.',
  ])('ends: %s', (text) => expect(statementsIn(text).filter((each) => each.includes('while'))).toEqual([]))
})

describe('who speaks', () => {
  test.each([
    ['DeepWatch, a group of analysts, reported that the town had fallen.', 'DeepWatch: asserts: the town had fallen'],
    ['A man from the market told a local station it was the army that fired.', 'it was the army that fired'],
    ['Kyiv and South Korea estimate that 900 men were sent.', 'asserts: 900 men were sent'],
    [
      'In Port Said, the army chief, Abdel al-Bilyk, said the port was shut.',
      'Abdel al-Bilyk: asserts: the port was shut',
    ],
    [
      'Bilyk, asked about the jets, would only say that losses are part of war.',
      'Bilyk: asserts: losses are part of war',
    ],
    ['14:05 – Kyiv: forty drones shot down over the port', 'ukraine: asserts: forty drones shot down over the port'],
    ['9.30 a.m. GMT | Two men hurt in Sumy, Oleh Bilyk says', 'Oleh Bilyk: asserts: Two men hurt in Sumy'],
    ['Vera Bilyk met Zelensky. “It is over,” she said.', 'Vera Bilyk: asserts: “It is over,”'],
  ])('%s', (text, expected) => expect(statementsIn(text).at(-1)).toContain(expected))

  test.each([
    'Notes found on dead soldiers suggest that they were told to die.',
    'A man about to be seized shouted the name of his leader and tried to flee.',
    'The list holds obituaries, social media posts, war memorials and graves.',
  ])('nobody in: %s', (text) => expect(statementsIn(text)).toEqual([]))
})

describe('an event given as somebody’s', () => {
  test.each([
    ['Kyiv reported a strike on the pipeline.', 'ukraine: asserts: a strike on the pipeline'],
    ['Minsk claimed the capture of two villages.', 'belarus: asserts: the capture of two villages'],
    ['The army has reported heavy clashes near the town.', 'The army: asserts: heavy clashes near the town'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each([
    'Kyiv reported a profit on the pipeline.',
    'Minsk has not claimed the capture of two villages as its own.',
  ])('no event told: %s', (text) => expect(statementsIn(text).filter((each) => each.includes('asserts'))).toEqual([]))
})

describe('a dash that closes an aside', () => {
  test.each([
    ['Serhii – he said that his name was short – left his post.', 'his name was short'],
    ['The mayor – Kyiv says he has fled – was seen in Sumy.', 'he has fled'],
    ['Two men – their officer claims they were drunk – drove off.', 'they were drunk'],
  ])('%s', (text, expected) => expect(statementsIn(text).at(-1)).toMatch(new RegExp(`: ${expected}$`)))

  test.each([
    ['Kyiv says the mayor – a former soldier – fled.', 'the mayor – a former soldier – fled'],
    ['Kyiv says the port – its largest – burned for days.', 'the port – its largest – burned for days'],
  ])('goes on: %s', (text, expected) => expect(statementsIn(text).at(-1)).toContain(expected))
})
