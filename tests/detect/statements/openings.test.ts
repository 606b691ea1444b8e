import { describe, expect, test } from 'vitest'
import { chainAt, statementsIn } from './reading.ts'

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

describe('labels, datelines and parted clauses', () => {
  test.each([
    [
      'Russia’s defence ministry: soldiers were killed when their car came under fire.',
      'russian-ministry-of-defence: asserts: soldiers were killed when their car came under fire',
    ],
    [
      'The call ended. Turkey’s Erdogan, speaking in New York: “We support it.”',
      'recep-tayyip-erdogan: asserts: “We support it.”',
    ],
    [
      'NEW DELHI: Twenty soldiers were killed, the Army confirmed late on Tuesday.',
      'Army: confirms: Twenty soldiers were killed',
    ],
    [
      'COPENHAGEN/MOSCOW - Denmark and Sweden told reporters that the leaks were caused by bombs.',
      'Denmark and Sweden: asserts: the leaks were caused by bombs',
    ],
    [
      'The vessels, Kyiv had said in a statement on Monday, ignored two warnings.',
      'ukraine: asserts: The vessels ignored two warnings',
    ],
    [
      'Her office had been unable, Olena Bilyk said, to visit the town.',
      'Olena Bilyk: asserts: Her office had been unable to visit the town',
    ],
    [
      'Germany’s foreign service, Der Spiegel has learned, believes that only a state could have done it.',
      'Germany’s foreign service: asserts: only a state could have done it',
    ],
    [
      'Armenian PM Nikol Pashinyan denied it; his government, he stressed, had no army there.',
      'Nikol Pashinyan: asserts: his government had no army there',
    ],
  ])('%s', (text, expected) =>
    expect(statementsIn(text).map((each) => each.toLowerCase())).toContain(expected.toLowerCase()),
  )

  test.each([
    'Three things that officials want: bread, peace and land.',
    'The army’s list, in short: forty tanks were lost.',
    'In the town, on Monday, Bilyk ruled that out.',
  ])('nobody’s: %s', (text) => expect(statementsIn(text)).toEqual([]))
})

describe('who gives a figure without a word of saying', () => {
  test.each([
    ['Zelensky had named 600,000 men.', '600,000', 'volodymyr-zelenskyy'],
    [
      'Britain’s defence ministry puts the losses higher: more than 5,000 by March.',
      '5,000',
      'british-ministry-of-defence',
    ],
    ['Moscow had admitted to 258 deaths.', '258', 'russia'],
    ['Mediazona has identified 95,323 men by name.', '95,323', 'mediazona'],
  ])('%s', (text, figure, speaker) => expect(chainAt(text, figure).join()).toContain(speaker))

  test.each([
    ['Zelensky named a minister, and 600,000 men cheered.', '600,000'],
    ['Zelensky identified himself to 40 guards.', '40'],
  ])('nobody’s: %s', (text, figure) => expect(chainAt(text, figure)).toEqual([]))
})

describe('who is asked again', () => {
  test.each([
    [
      'Two men are officers of the service, Theresa May has told the Commons.',
      'Theresa May: asserts: Two men are officers of the service',
    ],
    [
      'It appeared, Oleh Bilyk told Newstalk radio, that agents had been on board.',
      'Oleh Bilyk: asserts: It appeared agents had been on board',
    ],
    [
      'His defence minister, Khawaja Asif, sounded calmer, telling reporters that the raid was over.',
      'Khawaja Asif: asserts: the raid was over',
    ],
    [
      'Serhii Bilyk clarified hours later that the town had been lost.',
      'Serhii Bilyk: asserts: the town had been lost',
    ],
    ['The town was taken, which both countries deny.', 'both countries: denies: The town was taken'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['In May two men told the Commons that the town was lost.', 'two men: asserts: the town was lost'],
    ['Men may say that the town was lost.', ''],
    ['Bilyk spoke of the jets that Kyiv claims to have downed.', ''],
  ])('near it: %s', (text, expected) => expect(statementsIn(text).join()).toBe(expected))
})
