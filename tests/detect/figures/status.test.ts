import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

const statuses = (text: string) => figuresInWar(text).map(({ facts }) => facts.status)

describe('what is to come', () => {
  test.each([
    ['Kim had decided to send 1,000 sappers to Chad.', 'planned'],
    ['Chad aimed to raise its army to 690,000 soldiers.', 'planned'],
    ['France agreed to hand over 24 aircraft to Chad.', 'planned'],
    ['Sixty thousand soldiers were to be sent to Chad.', 'planned'],
    ['France was due to send 400 soldiers to Chad.', 'planned'],
    ['Chad expected 15,000 more soldiers from France.', 'planned'],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual([expected]))

  test.each([
    ['Chad decided after 400 soldiers were killed in Mali.', 'actual'],
    ['France lost 400 soldiers due to shelling in Mali.', 'actual'],
    ['Chad hoped in vain as 400 soldiers were killed in Mali.', 'actual'],
  ])('but: %s', (text, expected) => expect(statuses(text)).toEqual([expected]))
})

describe('what may be', () => {
  test.each([
    ['Officials thought France could send 400 soldiers to Chad.', 'possible'],
    ['A truce would need 400 soldiers in Mali, France said.', 'possible'],
    ['France may send 400 soldiers to Chad.', 'possible'],
    ['An envoy said that a deployment of 400 soldiers to Chad was more likely.', 'possible'],
    ['France has likely sent 400 soldiers to Chad.', 'estimated'],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual([expected]))

  test.each([
    ['The French army in Chad could be 11,000 soldiers.', 'estimated'],
    ['France may have sent 400 soldiers to Chad.', 'estimated'],
    ['France would send 400 soldiers to Chad.', 'planned'],
  ])('but: %s', (text, expected) => expect(statuses(text)).toEqual([expected]))
})
