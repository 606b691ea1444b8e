import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('who opens a sentence speaks behind its colon', () => {
  test.each([
    [
      'Zelensky criticised the delay: “Every silence helps the killers.”',
      'volodymyr-zelenskyy: asserts: “Every silence helps the killers.”',
    ],
    [
      'Their envoy, Oleh Bilyk, was blunter: the town could not be held.',
      'Oleh Bilyk: asserts: the town could not be held',
    ],
    [
      'At his side, his aide Oleh Bilyk corrects a detail: of the 40 tanks, 12 had been returned.',
      'Oleh Bilyk: asserts: of the 40 tanks, 12 had been returned',
    ],
    [
      'Governor Oleh Bilyk went further: the dam had been mined for weeks.',
      'Oleh Bilyk: asserts: the dam had been mined for weeks',
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    'Zelensky has a problem: his men are tired.',
    'The plan has a flaw: the bridge is gone.',
    'Zelensky took three men: a driver, a guard and a cook.',
  ])('the text’s own: %s', (text) => expect(statementsIn(text)).toEqual([]))
})

describe('what goes on behind a colon', () => {
  test.each([
    [
      'The men have improved, according to Kyiv: they have grown used to drones.',
      'ukraine: asserts: they have grown used to drones',
    ],
    ['Oleh Bilyk has dismissed such talk: the town, he said, was safe.', 'Oleh Bilyk: asserts: the town was safe'],
    [
      'The group gave a higher count – at least 97 killed and some 300 hurt.',
      'The group: asserts: at least 97 killed and some 300 hurt',
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['Two roads are cut, according to Kyiv: the M3 and the M18.', 'ukraine: asserts: Two roads are cut'],
    ['Note: the town, Oleh Bilyk said, was safe.', 'Oleh Bilyk: asserts: Note: the town was safe'],
  ])('one clause: %s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))
})

describe('an interview in questions and answers', () => {
  const intro = 'General Oleh Bilyk receives us in Kyiv. Bilyk has commanded the brigade for a year.\n'
  test.each([
    [
      'Q. Have they left?\nA. No. Eight of them are still there.',
      'Oleh Bilyk: asserts: No. Eight of them are still there.',
    ],
    ['Question. And now?\nAnswer. We hold the town.', 'Oleh Bilyk: asserts: We hold the town.'],
    ['Q: How many?\nA: More than 600 came.', 'Oleh Bilyk: asserts: More than 600 came.'],
  ])('%s', (text, expected) => expect(statementsIn(intro + text)).toContain(expected))

  test.each(['A. No. Eight of them are still there.', 'Have they left?\nA no from Kyiv would end it.'])(
    'no answer: %s',
    (text) => expect(statementsIn(intro + text)).toEqual([]),
  )
})

describe('words round the words of saying', () => {
  test.each([
    [
      'Four men were freed, agencies quoted Oleh Bilyk as saying in Kyiv on Friday.',
      'Oleh Bilyk: asserts: Four men were freed',
    ],
    ['“A brilliant raid,” Zelensky called it on Monday.', 'volodymyr-zelenskyy: asserts: “A brilliant raid,”'],
    ['The army conceded only “some loss of life”.', 'The army: asserts: “some loss of life”'],
    ['Oleh Bilyk spoke then of 50 men killed.', 'Oleh Bilyk: asserts: 50 men killed'],
    [
      'Asked about losses, spokesman Oleh Bilyk would not be drawn, saying the raid went on.',
      'Oleh Bilyk: asserts: the raid went on',
    ],
    ['Oleh Bilyk will not discuss the sabotage of ships.', 'Oleh Bilyk: declines: the sabotage of ships'],
    ['The ministry would neither confirm nor deny the account.', 'The ministry: declines: the account'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    [
      'At least 290 died, the UN said, far more than the 73 that the army had given.',
      'united-nations: asserts: At least 290 died',
    ],
    ['“A raid”, Zelensky promises a report.', ''],
    ['Oleh Bilyk will discuss the sabotage of ships.', ''],
  ])('no more than: %s', (text, expected) => expect(statementsIn(text)).toEqual(expected === '' ? [] : [expected]))
})
