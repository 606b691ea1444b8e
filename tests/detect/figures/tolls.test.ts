import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

/** Family of every figure of a text, published on 12 November 2024. */
const families = (text: string) => figuresInWar(text).map(({ facts }) => facts.family)

describe('the dead and wounded of one event', () => {
  test.each([
    // one attack
    ['A missile strike on a market in Kherson killed nine people.', ['event']],
    ['Ten people were killed in a Russian drone attack on Sumy.', ['event']],
    ['Six soldiers died when a drone hit their bus in Nikopol.', ['event']],
    ['One missile killed 17 people and wounded 60 in Dnipro.', ['event', 'event']],
    // the attacks of a day
    ['Russian strikes killed 12 people in Odesa on Sunday.', ['event']],
    ['Overnight shelling killed three people in Kharkiv.', ['event']],
    ['Four people were killed in attacks on Kyiv on 8 November.', ['event']],
    // a day
    ['At least 31 people were killed in Rafah on Sunday.', ['event']],
    ['Nine civilians were killed in Kherson yesterday.', ['event']],
    ['Some 40 soldiers were wounded near Toretsk on 9 November.', ['event']],
    // the attack is told in the sentence before
    ['A drone struck a bus in Nikopol. Six soldiers died.', ['event']],
    ['On Sunday a bomb hit a school in Huliaipole. The governor said three people died.', ['event']],
    ['A missile hit a hotel in Kramatorsk on Sunday. The mayor said 12 people were killed.', ['event']],
    // the sentence goes on about the event before
    ['Ten people were killed in a strike on Sumy. Officials said 40 others were wounded.', ['event', 'event']],
    ['An attack on a base killed 16 soldiers. The army put its dead at nine.', ['event', 'event']],
  ])('%s', (text, expected) => expect(families(text).slice(-expected.length)).toEqual(expected))

  test.each([
    ['Russian strikes have killed 12,000 civilians since the invasion.', ['cumulative']],
    ['Attacks on aid workers have killed 300 people in all.', ['cumulative']],
    ['By Sunday 46,000 people had been killed in Gaza.', ['cumulative']],
    ['The number of soldiers killed reached 50,000 on Sunday.', ['cumulative']],
    ['Israel says 700 of its soldiers have been killed in the war.', ['cumulative']],
    [
      'Ten people were killed in a strike on Sumy. Since the invasion 12,000 civilians were killed.',
      ['event', 'cumulative'],
    ],
    ['The army said that 1,200 soldiers were killed.', ['cumulative']],
    ['A missile hit a depot in the third year of the war. Some 9,000 civilians were killed.', ['cumulative']],
    ['A drone struck a bus in Nikopol. The number of civilians killed rose to 9,000.', ['cumulative']],
  ])('but not: %s', (text, expected) => expect(families(text)).toEqual(expected))
})

describe('which tolls tell of one event', () => {
  const areOne = (text: string) => {
    const [one, other] = figuresInWar(text).map(({ tellsOf }) => tellsOf)
    return one !== undefined && one === other
  }

  test.each([
    'Ten people were killed in a strike on Sumy. Officials said 12 people were killed.',
    'An attack on a base killed 16 soldiers. The army put its dead at nine.',
    'Ukraine said 58 Russian soldiers were killed in overnight raids. Russia acknowledged the deaths of 23 soldiers.',
  ])('%s', (text) => expect(areOne(text)).toBe(true))

  test.each([
    'Ten people were killed in a strike on Sumy. A drone killed two people in Kherson.',
    'Ten people were killed in a strike on Sumy. In Kharkiv three people were killed.',
    'Ten people were killed in a strike on Sumy. Another attack killed three people.',
    'Ten people were killed in a strike on Sumy on Sunday. On Monday four people were killed.',
    'Ten people were killed in a strike on Sumy. So far 12,000 civilians were killed.',
  ])('but not: %s', (text) => expect(areOne(text)).toBe(false))
})

describe('the days of a span that ends when it is told', () => {
  const days = (text: string) => figuresInWar(text).map(({ facts }) => `${facts.asOf?.start}/${facts.asOf?.end}`)

  test.each([
    ['Russia lost 1,200 soldiers killed in the past week.', ['2024-11-05/2024-11-12']],
    ['Over the last 24 hours 90 soldiers were killed.', ['2024-11-11/2024-11-12']],
    ['In the past month 900 people were killed in Gaza.', ['2024-10-13/2024-11-12']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))

  test.each([
    ['Within one week 512 people were killed in Gaza.', ['2024-11-12/2024-11-12']],
    ['In a single day 95 people died in Gaza.', ['2024-11-12/2024-11-12']],
  ])('of no known days: %s', (text, expected) => expect(days(text)).toEqual(expected))
})

describe('the dead of months', () => {
  test.each([
    ['Russia lost 48,670 soldiers killed and wounded in December.', ['flow']],
    ['In June 232 civilians were killed in Ukraine and 1,343 wounded.', ['flow', 'flow']],
    ['Some 900 Ukrainian soldiers were killed in Kursk between August and October.', ['flow']],
    ['June was the deadliest month for Ukrainian civilians, with 232 people killed in Ukraine.', ['flow']],
    ['For the month of October Ukraine puts Russian casualties at 41,980.', ['flow']],
  ])('%s', (text, expected) => expect(families(text)).toEqual(expected))

  test.each([
    ['Kyiv said in February that 46,000 of its soldiers had been killed.', ['cumulative']],
    ['In February Kyiv said that 46,000 of its soldiers had been killed.', ['cumulative']],
    ['In February some 31,000 Ukrainian soldiers had been killed.', ['cumulative']],
    ['By October 46,000 Ukrainian soldiers had been killed.', ['cumulative']],
    ['The number of Russian soldiers killed reached 50,000 in October.', ['cumulative']],
    ['Twelve people were killed in October.', ['cumulative']],
  ])('but not: %s', (text, expected) => expect(families(text)).toEqual(expected))
})

describe('some of those who were counted', () => {
  const things = (text: string) =>
    figuresInWar(text).map(({ facts }) => `${facts.quantity.asWritten}: ${facts.thing ?? ''} ${facts.group}`)

  test.each([
    ['The number of dead has climbed to 34, two of them children.', 'two of them: children civilian'],
    ['Some 119 people were wounded, 15 of whom are children.', '15 of whom: children civilian'],
    ['Of the 34 dead, two were children.', 'two: children civilian'],
    ['The strike killed 40 people, 12 of them soldiers.', '12 of them: soldiers military'],
    ['Eleven people were killed, three of them in their homes.', 'three of them: some of them unstated'],
  ])('%s', (text, part) => expect(things(text).at(-1)).toBe(part))

  test.each([
    ['Some 300 soldiers were sent to Kursk. Of them 40 were killed.', 'some of them'],
    ['Russia fired 69 missiles, 45 of them were shot down.', 'some of them'],
    ['The strike killed 12 people. Some 40 people were killed.', 'some of them'],
  ])('but not: %s', (text, some) => expect(things(text).join()).not.toContain(some))
})
