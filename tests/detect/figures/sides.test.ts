import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

const figures = (text: string) => figuresInWar(text).map(({ facts }) => facts)
const actors = (text: string) => figures(text).map(({ actor }) => actor?.id ?? null)
const speakers = (text: string) => figuresInWar(text).map(({ chain }) => chain.at(-1)?.speaker.text)

describe('a wrong side is worse than none', () => {
  test.each([
    ['Russia fired 90 drones on Sunday. The air force said it shot down 60 drones.', ['russia', 'russia']],
    ['Ukraine struck air bases in Russia, causing damage of $7 billion.', [null]],
    [
      "Drones from Russia fell on Kyiv, Ukraine's air force said, a day after 69 missiles killed 12 people in Lviv.",
      ['russia', 'ukraine'],
    ],
    ['Israel bombed the strip. Its strikes killed 40 people.', [null]],
    ['About 900 Chadian soldiers stand in Niger. Aides put the toll at 110.', ['chad', 'chad']],
    ['Russia shelled the city with 40 missiles. Russia said five missiles were shot down.', ['russia', null]],
    ['Russia shelled Ukraine with 40 missiles. Russia said five missiles were shot down.', ['russia', 'ukraine']],
    // Of whom the sentence before speaks as of its own.
    ['Russia lost 498 men. Chad says little about its own dead. Its leader spoke of 1,300 killed.', ['russia', 'chad']],
    ['Mali lost 90 soldiers. Chad hides its own losses. A minister said that 40 had been killed.', ['mali', 'chad']],
    ['Mali lost 90 soldiers. Chad keeps quiet about their own toll. A monitor counted 40 killed.', ['mali', 'chad']],
    ['Chad has its own army. In Mali 40 soldiers were killed.', ['mali']],
    // Another count of those counted before.
    [
      'About 4,000 Chadian soldiers were killed or wounded in Mali. Aides gave a lower number: 300 dead.',
      ['chad', 'chad'],
    ],
    ['Some 90 Chadian soldiers were killed in Mali. The agency has another figure: 300 dead.', ['chad', 'chad']],
    ['Some 90 Chadian soldiers were killed in Mali. Medics gave a far higher toll: 300 dead.', ['chad', 'chad']],
    ['Some 90 Chadian soldiers were killed in Mali. Niger has a number of its own: 300 dead.', ['chad', 'niger']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['Russia fired 90 drones on Sunday, the air force said.', 'the air force'],
    ['By some estimates 12,000 Chadian soldiers died.', undefined],
    ['The ministry said it kept a list. Since May 354 people were killed, it said.', 'The ministry'],
    ['The health ministry in Bol had counted 377 dead.', 'The health ministry in Bol'],
    ['A monitor documented 426 deaths, among them seven children.', 'A monitor'],
  ])('whose word: %s', (text, speaker) => expect(speakers(text).at(-1)).toBe(speaker))
})

describe('a part, the rest and the whole', () => {
  test.each([
    ['Chad lost 900 soldiers, including 300 killed, and Niger 400.', ['casualties', 'killed', 'casualties']],
    ['Chad fired 472 drones and seven missiles. Niger downed 385 of them.', ['drones', 'missiles', 'drones']],
    ['Gunners brought down 144 of 210 targets.', ['missiles-and-drones', 'missiles-and-drones']],
    ['The town honoured 101 fallen soldiers.', ['killed']],
    ['Chad lost 9,000 soldiers, including 1,150 over the past day.', ['casualties', 'casualties']],
  ])('%s', (text, expected) => expect(figures(text).map(({ measure }) => measure)).toEqual(expected))

  test.each([
    ['The count is far above the 773 dead of last week.', 'exact'],
    ['The count is above 773 dead.', 'more-than'],
  ])('a comparison is no bound: %s', (text, bound) => expect(figures(text)[0]?.quantity.bound).toBe(bound))

  test.each([
    ['Some 3,000 Chadian soldiers have arrived and more will follow.', 'actual'],
    ['Some 3,000 Chadian soldiers will follow.', 'planned'],
  ])('the plan is for others: %s', (text, status) => expect(figures(text)[0]?.status).toBe(status))
})
