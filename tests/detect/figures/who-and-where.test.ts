import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

const figures = (text: string) => figuresInWar(text).map(({ facts }) => facts)
const measures = (text: string) => figures(text).map(({ measure }) => measure)
const places = (text: string) => figures(text).map(({ place }) => place?.id ?? place?.text)
const actors = (text: string) => figures(text).map(({ actor }) => actor?.id)

describe('what is counted, by the words beside it', () => {
  test.each([
    ['Chad shot down six Libyan fighters over Bol.', ['aircraft']],
    ['Three F-15 fighters were lost in the raid.', ['aircraft']],
    ['The squadron has 12 fighters and their pilots.', ['aircraft']],
    ['Chad said 11 members of its armed forces were killed.', ['killed']],
    ['A list names 4,700 members of the militia.', ['troops']],
    ['Chad counts 900 members of Hamas abroad.', ['troops']],
    ['Twelve people lost their lives in the shelling.', ['killed']],
    ['Gunmen shot dead 40 villagers.', ['killed']],
    ['Some 9,000 people are without shelter.', ['displaced']],
    ['Oryx put Chadian tank losses at 209.', ['tanks']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected))

  test.each([
    ['Chad captured six Libyan fighters near Bol.', ['captured']],
    ['The hall holds 4,700 members of parliament.', []],
    ['Nine members of the choir spoke.', []],
  ])('but: %s', (text, expected) => expect(measures(text)).toEqual(expected))
})

describe('whose it is', () => {
  test.each([
    ['Over 1,000 soldiers had been sent by Chad to Niger.', ['chad']],
    ['Libya bombed Bol and kept the army of Chad out. Fifteen soldiers died.', ['chad']],
    ['Other experts put Chad at 9,000 soldiers.', ['chad']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['Ukraine says its strikes on Russia killed 12 fighters.', ['russia']],
    ['Ukraine says its strikes killed 12 fighters.', [undefined]],
    ['Ukraine says its men, 12 fighters, are safe.', ['ukraine']],
  ])('a pronoun owns what it stands before: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('where it is', () => {
  test.each([
    ['A group based in Washington said 12 people were killed in Chad.', ['chad']],
    ["Chad's envoy in Geneva spoke of 12 dead.", [undefined]],
    ['The mission in Bamako said 12 people were killed in Niger.', ['niger']],
    ['The UN counted 12 drones in the Christmas strike.', [undefined]],
    ['Chad flew 12 drones in Operation Desert Moon.', [undefined]],
    ['Romania spoke on Monday. About 900 American soldiers are to stay in the country.', ['romania']],
    ['Troops entered Kursk Oblast. They held 900 square kilometres there.', ['kursk-oblast']],
    ['Rebels stormed southern Chad, killing about 1,200 people.', ['chad']],
    ['It admitted the loss of five soldiers and said 15 civilians died in Goma.', [undefined, 'goma']],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))

  test.each([
    ['A brigade based in Kharkiv lost 12 soldiers.', ['kharkiv']],
    ['Troops entered Kursk Oblast. There are 900 soldiers.', [undefined]],
  ])('but: %s', (text, expected) => expect(places(text)).toEqual(expected))
})

describe('what is settled and not yet done', () => {
  test.each([
    ['About 1,000 soldiers are to stay in Chad.', 'planned'],
    ['The force is to shrink to 2,000 soldiers.', 'planned'],
    ['Chad aimed to raise its army to 69,000 soldiers.', 'planned'],
    ['Chad is close to losing 500 soldiers a month.', 'actual'],
    ['The raid was to the north of the town and killed 12 soldiers.', 'actual'],
  ])('%s', (text, status) => expect(figures(text)[0]?.status).toBe(status))
})
