import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('asides between the words of saying and what was said', () => {
  test.each([
    ['According to Yonhap, citing a lawmaker, the North sent more men.', 'yonhap: asserts: the North sent more men'],
    [
      'Zelensky said – without naming it – that a partner had failed.',
      'volodymyr-zelenskyy: asserts: a partner had failed',
    ],
    [
      'Sana quoted Oleh Bilyk as telling officers that the army should wait.',
      'Oleh Bilyk: asserts: the army should wait',
    ],
    ['Oleh Bilyk came. His envoy, asked the same, said the army was ready.', 'the army was ready'],
    ['The ministry would say only that two leaders had met.', 'The ministry: asserts: two leaders had met'],
  ])('%s', (text, expected) => expect(statementsIn(text).join('\n')).toContain(expected))

  test.each([
    [
      'According to Yonhap, the paper citing a lawmaker was fined.',
      'yonhap: asserts: the paper citing a lawmaker was fined',
    ],
    ['The ministry would say that two leaders had met.', ''],
  ])('none here: %s', (text, expected) =>
    expect(
      statementsIn(text)
        .filter((each) => !each.includes('“'))
        .join(),
    ).toBe(expected),
  )
})

describe('where what was said ends', () => {
  test.each([
    [
      'Oleh Bilyk said the charge was false: Kigali, he said, was arming them.',
      ['Oleh Bilyk: denies: the charge was false', 'Oleh Bilyk: asserts: Kigali was arming them'],
    ],
    [
      'Kyiv says 600 men died. Israel disputes the count but has offered no other.',
      ['ukraine: asserts: 600 men died', 'israel: denies: 600 men died'],
    ],
    [
      'Trump said he had told him “not to do it” – a reference to Iran, according to Oleh Bilyk.',
      [
        'donald-trump: asserts: he had told him “not to do it” – a reference to Iran',
        'Oleh Bilyk: asserts: a reference to Iran',
      ],
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual(expected))

  test.each([
    [
      'Oleh Bilyk said one thing was clear: the town would hold.',
      ['Oleh Bilyk: asserts: one thing was clear: the town would hold'],
    ],
    ['Kyiv denied the raid and the losses.', ['ukraine: denies: the raid and the losses']],
    [
      'Two men – a driver and a cook – died, according to Kyiv.',
      ['ukraine: asserts: Two men – a driver and a cook – died'],
    ],
  ])('goes on: %s', (text, expected) => expect(statementsIn(text)).toEqual(expected))
})

describe('judgements in quotation marks', () => {
  test.each([
    ['Oleh Bilyk called it “regrettable”.', 'Oleh Bilyk: asserts: it “regrettable”'],
    ['Forty jets fell, a count that Delhi called “far from the truth”.', 'india: denies: Forty jets fell'],
    ['Forty jets fell, a figure that an adviser, Oleh Bilyk, called untrue.', 'Oleh Bilyk: denies: Forty jets fell'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each(['Oleh Bilyk called it early.', 'Minsk left, contradicting the American envoy.'])('none in: %s', (text) =>
    expect(statementsIn(text)).toEqual([]),
  )
})
