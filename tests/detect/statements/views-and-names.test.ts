import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('views round their clause, and sentences that end with a hearer', () => {
  test.each([
    ['A truce is unlikely, the mayor believes, although talks go on.', 'the mayor: asserts: A truce is unlikely'],
    [
      'The state drafts 900 men a month, Oleh Bilyk told the Kyiv Gazette.',
      'Oleh Bilyk: asserts: The state drafts 900 men a month',
    ],
    ['He crossed the border at 2:30 a.m., the mayor said.', 'the mayor: asserts: He crossed the border at 2:30 a.m.'],
    [
      'At least 74 people were killed at the port, by the account of the mayor.',
      'the mayor: asserts: At least 74 people were killed at the port',
    ],
    ['The mayor estimates the loss at 250 lorries.', 'The mayor: asserts: the loss at 250 lorries'],
    ['The minister had for his part excluded boots on the ground.', 'The minister: denies: boots on the ground'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    'On Friday, the mayor told the Kyiv Gazette.',
    'A force estimated at 40,000 was near.',
    'By the account of it nobody came.',
  ])('none in: %s', (text) => expect(statementsIn(text)).toEqual([]))
})

describe('first names and last names', () => {
  test.each([
    ['Serhii left his post. “I was not afraid,” he says.', 'Serhii: asserts: “I was not afraid,”'],
    ['Oleh Bilyk came. “It hurts,” Bilyk said. He has said that it will pass.', 'Oleh Bilyk: asserts: it will pass'],
    ['Zelensky met Olena Bilyk. “It is over,” she said.', 'Olena Bilyk: asserts: “It is over,”'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['Washington thought so: its envoy argued that the town would fall.', 'united-states: asserts: its envoy argued'],
    ['“Nobody came,” the mayor said. He left. “It is over,” he said.', 'Nobody: asserts'],
  ])('not so in: %s', (text, wrong) => expect(statementsIn(text).filter((each) => each.startsWith(wrong))).toEqual([]))
})
