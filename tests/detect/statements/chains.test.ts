import { describe, expect, test } from 'vitest'
import { read, statementsIn } from './reading.ts'

/** The chain of the last statement of a text, outermost first. */
const chainOf = (text: string): string =>
  read(text)
    .statements.claims()
    .at(-1)
    ?.chain.map(({ speaker }) => speaker.id ?? speaker.text)
    .join(' > ') ?? ''

describe('through whom words came', () => {
  test.each([
    ['Two officials told Reuters that the ship had left.', 'reuters > Two officials'],
    ['The ship had left, a diplomat told the BBC on condition of anonymity.', 'bbc > a diplomat'],
    ['Officials quoted by Reuters said the ship had left.', 'reuters > Officials quoted by Reuters'],
    ['“The ship has left,” Putin’s office quoted him as saying.', 'Putin’s office > vladimir-putin'],
    ['Reuters quoted the mayor as saying the ship had left.', 'reuters > the mayor'],
    ['Peskov was quoted by TASS as saying that the ship had left.', 'tass > dmitry-peskov'],
    ['Reuters, citing two officials, reported that the ship had left.', 'reuters > two officials'],
  ])('%s', (text, expected) => expect(chainOf(text)).toBe(expected))

  test.each([
    ['Bilyk told the mayor that the ship had left.', 'Bilyk'],
    ['Bilyk told parliament, as Reuters watched, that the ship had left.', 'Bilyk'],
    ['Bilyk quoted a poem at Reuters and said the ship had left.', 'Bilyk'],
  ])('nobody between: %s', (text, expected) => expect(chainOf(text)).toBe(expected))
})

describe('a pronoun behind somebody without a name', () => {
  test.each([
    ['Two officials said the ship had left Kyiv. They said it was empty.', 'Two officials: asserts: it was empty'],
    [
      'Some analysts argue that the wells ran dry. In their view, no oil was lost.',
      'Some analysts: asserts: no oil was lost',
    ],
    ['An officer said Putin had called. He added that the ship had left.', 'An officer: asserts: the ship had left'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['Two officials met Putin. He said the ship had left.', 'vladimir-putin: asserts: the ship had left'],
    [
      'Officials say Putin has arrived. Peskov met them. He said the ship had left.',
      'dmitry-peskov: asserts: the ship had left',
    ],
  ])('somebody else: %s', (text, expected) => expect(statementsIn(text)).toContain(expected))
})

describe('who is cited for the outer words is not cited for the inner ones', () => {
  test.each([
    [
      'The New York Times, citing two officials, reports that Putin denied sending men.',
      'new-york-times > two officials > vladimir-putin',
    ],
    ['The New York Times reports that Putin denied sending men.', 'new-york-times > vladimir-putin'],
  ])('%s', (text, expected) => expect(chainOf(text)).toBe(expected))
})
