import { describe, expect, test } from 'vitest'
import { statementsIn } from './reading.ts'

describe('an opening that tells who speaks, and a half that says nothing alone', () => {
  test.each([
    [
      'As Oleh Bilyk, an adviser to the mayor, claimed earlier, the cause was neglect.',
      'Oleh Bilyk: asserts: the cause was neglect',
    ],
    ['As Kyiv said on Monday, the dam was mined.', 'ukraine: asserts: the dam was mined'],
    ['As the mayor told reporters, the dam was mined.', 'the mayor: asserts: the dam was mined'],
    [
      'If the dam were to break, Bilyk has warned, the town would drown.',
      'Bilyk: warns: If the dam were to break the town would drown',
    ],
    [
      'Had the drones been shot down, experts warn, debris could have hit homes.',
      'experts: warns: Had the drones been shot down debris could have hit homes',
    ],
    [
      'It is unclear, aid agencies say, how many bodies lie there.',
      'aid agencies: asserts: It is unclear how many bodies lie there',
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each([
    ['As mayor, Bilyk said the dam was mined.', 'Bilyk: asserts: the dam was mined'],
    ['The dam is old, Bilyk said, but it will hold.', 'Bilyk: asserts: The dam is old'],
  ])('a plain one: %s', (text, expected) => expect(statementsIn(text)[0]).toContain(expected.split(': ')[1]))
})

describe('a quotation in a paragraph of its own', () => {
  test.each([
    [
      'The minister, Olena Bilyk, said:\n“Every truck we stop saves lives. We go on.”',
      'Olena Bilyk: asserts: “Every truck we stop saves lives. We go on.”',
    ],
    ['Kyiv said in a statement:\n“The bridge was hit.”', 'ukraine: asserts: “The bridge was hit.”'],
    [
      'Commenting on the raid, Oleh Marchenko said:\n“They came at dawn.” More follows.',
      'Oleh Marchenko: asserts: “They came at dawn.”',
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each(['The list was long:\n“The bridge was hit.”', 'Bilyk said nothing.\n“The bridge was hit.”'])(
    'nobody’s: %s',
    (text) => expect(statementsIn(text)).toEqual([]),
  )
})

describe('a relative clause that tells something new', () => {
  test.each([
    ['Oleh Bilyk, who Kyiv says is behind the raid, has fled.', 'ukraine: asserts: Oleh Bilyk is behind the raid'],
    ['Rwanda, which UN experts say has men there, denies it.', 'UN experts: asserts: Rwanda has men there'],
    ['The ship, which Seoul says was carrying shells, has left.', 'south-korea: asserts: The ship was carrying shells'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each(['Israel struck targets that Kyiv says are military.', 'Bilyk spoke of men who Kyiv says are lost.'])(
    'only says which: %s',
    (text) => expect(statementsIn(text).filter((each) => each.startsWith('ukraine'))).toEqual([]),
  )
})

describe('where a wire’s dateline and another’s words end', () => {
  test.each([
    ['CARACAS — The bridge was hit, Bilyk said.', 'Bilyk: asserts: The bridge was hit'],
    ['KYIV, Nov. 12 (Agency) – Forty men were lost, officials say.', 'officials: asserts: Forty men were lost'],
    [
      'Prosecutors suspect the ship of cutting the cable, two officials told Reuters on Friday.',
      'two officials: asserts: Prosecutors suspect the ship of cutting the cable',
    ],
    [
      'Intelligence was still assessing the evidence, the mayor told reporters on the plane.',
      'the mayor: asserts: Intelligence was still assessing the evidence',
    ],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    [
      'Forty men - all of them young - were lost, Bilyk said.',
      'Bilyk: asserts: Forty men - all of them young - were lost',
    ],
    ['Kyiv - The Capital - fell, Bilyk said.', 'Bilyk: asserts: Kyiv - The Capital - fell'],
  ])('no dateline: %s', (text, expected) =>
    expect(statementsIn(text).join()).toContain(expected.split(': ')[2]?.slice(-9)),
  )
})

describe('speakers whom no table knows', () => {
  test.each([
    ['The ship was empty, Finnish customs said.', 'Finnish customs: asserts: The ship was empty'],
    ['The grid operator said the cable was cut.', 'The grid operator: asserts: the cable was cut'],
    ['Campaigners told reporters that the cable was cut.', 'Campaigners: asserts: the cable was cut'],
    ['Others contend that the cable was never there.', 'Others: asserts: the cable was never there'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toEqual([expected]))

  test.each(['This development adds a layer that may cost lives.', 'The explosion showed that the gate was open.'])(
    'nobody: %s',
    (text) => expect(statementsIn(text)).toEqual([]),
  )
})

describe('an aside in dashes, and headlines', () => {
  test.each([
    [
      'The raid, the ministry said — without giving details — had failed.',
      'The ministry: asserts: The raid had failed',
    ],
    [
      'North Korean soldiers withdrew from the front – ISW',
      'institute-for-the-study-of-war: asserts: North Korean soldiers withdrew from the front',
    ],
    [
      'Putin suggested, without citing proof, that cash had changed hands.',
      'vladimir-putin: asserts: cash had changed hands',
    ],
    [
      'Putin dismissed the claims: “It happens everywhere,” he told the BBC.',
      'vladimir-putin: asserts: “It happens everywhere,”',
    ],
    ['Fighters left the town, Bilyk said, two days after the truce ended.', 'Bilyk: asserts: Fighters left the town'],
  ])('%s', (text, expected) =>
    expect(statementsIn(text).map((each) => each.toLowerCase())).toContain(expected.toLowerCase()),
  )

  test.each([
    ['The raid, the ministry said – and it should know – failed.', 'the ministry'],
    ['Fighters left the town, Bilyk said, but two days were lost.', 'Bilyk'],
  ])('still said: %s', (text, speaker) => expect(statementsIn(text)[0]).toContain(speaker))
})

describe('those who speak behind "who"', () => {
  test.each([
    [
      'Opposition leaders, who allege that the count was rigged, stay away.',
      'Opposition leaders: asserts: the count was rigged',
    ],
    ['The villagers, who say soldiers came at night, have fled.', 'The villagers: asserts: soldiers came at night'],
    ['Putin, who says soldiers came at night, has left.', 'vladimir-putin: asserts: soldiers came at night'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))
})
