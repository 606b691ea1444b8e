import { describe, expect, test } from 'vitest'
import { attributions } from './reading.ts'

describe('a clause after the verb', () => {
  test.each([
    ['Kovalenko said that 600 men had been lost.', 'Kovalenko | said | that 600 men had been lost'],
    ['The ministry announced it had shot down 40 drones.', 'The ministry | announced | it had shot down 40 drones'],
    ['A spokesman told Reuters on Monday that two ships were hit.', 'A spokesman | told | that two ships were hit'],
    [
      'The report, released on Friday, shows that losses doubled, which nobody expected.',
      'The report, released on Friday, | shows | that losses doubled',
    ],
    [
      'Rostov officials have long warned that stocks would run out.',
      'Rostov officials | have long warned | that stocks would run out',
    ],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each([
    'The signs on the road say nothing new.',
    'His report ran to forty pages.',
    'The claims were never filed.',
  ])('leaves alone as a clause: %s', (text) =>
    expect(attributions(text).filter((each) => each.includes('that '))).toEqual([]),
  )
})

describe('a quotation before the verb', () => {
  test.each([
    ['“We held the bridge,” Marchenko said.', 'Marchenko | said | “We held the bridge,”'],
    [
      '“We held the bridge,” said Oleh Marchenko, the commander of the brigade.',
      'Oleh Marchenko, the commander of the brigade | said | “We held the bridge,”',
    ],
    [
      '“We held the bridge,” he added. “It cost us a company.”',
      'he | added | “We held the bridge,” + “It cost us a company.”',
    ],
    ['The attack “was a failure,” the governor wrote.', 'the governor | wrote | The attack “was a failure,”'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each(['The “New York Post” building stood empty.', 'They call him “the baker” in the village street.'])(
    'quotes nothing: %s',
    (text) => expect(attributions(text).filter((each) => each.includes('| said |'))).toEqual([]),
  )
})

describe('a clause round the verb', () => {
  test.each([
    ['At least 18 people died, the health ministry says.', 'the health ministry | says | At least 18 people died'],
    [
      'Forty drones were launched, according to the air force.',
      'the air force | according to | Forty drones were launched',
    ],
    ['The depot, Hrytsenko said, was empty.', 'Hrytsenko | said | The depot + was empty'],
    ['Two bridges were destroyed, the mayor told local radio.', 'the mayor | told | Two bridges were destroyed'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each(['In an interview on Monday, Hrytsenko declined.', 'On Friday, the mayor resigned.'])(
    'not round: %s',
    (text) => expect(attributions(text)).toEqual([]),
  )
})

describe('phrases and nouns that name a source', () => {
  test.each([
    ['According to the general staff, 900 men were lost.', 'the general staff | According to | 900 men were lost'],
    ['Per the ministry, 900 men were lost.', 'the ministry | Per | 900 men were lost'],
    ['By Kyiv’s count, 900 men were lost.', 'Kyiv | count | 900 men were lost'],
    ['Pentagon estimates of 10,000 men proved low.', 'Pentagon | estimates | 10,000 men proved low'],
    ['Seoul’s claim that 3,000 soldiers had left drew doubts.', 'Seoul | claim | that 3,000 soldiers had left'],
    ['The toll was put by Kyiv at 900.', 'Kyiv | was put by | The toll + at 900'],
    ['Lee put the losses at 900.', 'Lee | put | the losses at 900'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each([
    'It costs 30 per day.',
    'Five per cent were left.',
    'They put the boxes in a row.',
    'A count of votes began.',
  ])('leaves alone: %s', (text) => expect(attributions(text)).toEqual([]))
})

describe('shared subjects', () => {
  test.each([
    ['The ministry described the raid as a success and said 40 tanks burned.', 'The ministry | said | 40 tanks burned'],
    ['Marchenko praised his men, adding that none had fled.', 'Marchenko | adding | that none had fled'],
    ['Talks went on, with the envoy saying a deal was near.', 'the envoy | saying | a deal was near'],
  ])('%s', (text, expected) => expect(attributions(text)).toContain(expected))
})
