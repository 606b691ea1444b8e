import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('a judgement in a relative clause denies the clause before', () => {
  test.each([
    ['The push cost 900 men, an account that Moscow called fanciful.', 'russia: denies: The push cost 900 men'],
    [
      'The depot burned for two days, which Minsk dismissed as a fantasy.',
      'belarus: denies: The depot burned for two days',
    ],
    ['Forty jets were lost, a figure Islamabad contests.', 'pakistan: denies: Forty jets were lost'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    'The push cost 900 men, a loss that Moscow called painful.',
    'The depot burned for two days, which Minsk described at length.',
  ])('no denial: %s', (text) => expect(statementsIn(text).filter((each) => each.includes('denies'))).toEqual([]))
})

describe('a judgement before its object', () => {
  test.each([
    ['Bilyk rejected as baseless the claim that his men had fled.', 'Bilyk: denies: the claim that his men had fled'],
    ['Minsk dismissed as pure fiction reports of a purge.', 'belarus: denies: reports of a purge'],
    ['Tehran described as “false” the count of 40 dead.', 'iran: denies: the count of 40 dead'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each(['Bilyk was dismissed as minister over the raid.', 'Minsk described as long the road to Kursk.'])(
    'no denial: %s',
    (text) => expect(statementsIn(text).filter((each) => each.includes('denies'))).toEqual([]),
  )
})

describe('a judgement round its speaker', () => {
  test.each([
    [
      'Delhi’s claim that two jets fell is, Islamabad insists, baseless.',
      'pakistan: denies: Delhi’s claim that two jets fell',
    ],
    ['The tally is, the mayor said, a lie.', 'the mayor: denies: The tally'],
    ['The reports of a purge were, Minsk said, “pure invention”.', 'belarus: denies: The reports of a purge'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['The road is, the mayor said, open.', 'the mayor: asserts: The road is open'],
    ['His men would, Bilyk promised, stay in the town.', 'Bilyk: predicts: His men would stay in the town'],
  ])('an assertion: %s', (text, expected) => expect(statementsIn(text)).toContain(expected))
})

describe('a subject that denies its verb', () => {
  test.each([
    ['Neither Moscow nor Minsk has confirmed the deployment.', 'Moscow nor Minsk: declines: the deployment'],
    [
      'Neither ministry would comment on the reports of shelling.',
      'Neither ministry: declines: the reports of shelling',
    ],
    ['Neither Kyiv nor Minsk has said how many men were lost.', 'Kyiv nor Minsk: declines: how many men were lost'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['Neither side moved, Kyiv confirmed on Friday.', 'ukraine: confirms: Neither side moved'],
    ['Neither bridge stood when Minsk confirmed the deployment.', 'belarus: confirms: the deployment'],
  ])('denies no other verb: %s', (text, expected) => expect(statementsIn(text)).toContain(expected))
})
