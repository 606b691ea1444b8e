import { describe, expect, test } from 'vitest'
import { figuresInWar } from './figures-of.ts'

const counted = (text: string) =>
  figuresInWar(text).map(({ facts }) => [facts.quantity.value ?? facts.quantity.low, facts.measure])

describe('whom it befalls are people, whatever they are called', () => {
  test.each([
    ['Four nuns shot dead in Bamiyan.', [[4, 'killed']]],
    ['Gunmen killed 26 tourists near the lake.', [[26, 'killed']]],
    ['Some 20,000 Rohingya fled the village.', [[20_000, 'displaced']]],
    ['Seven carpenters were killed by a shell.', [[7, 'killed']]],
    ['Two million Burkinabe – about one in ten – are displaced.', [[2_000_000, 'displaced']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each(['The storm killed off 40 cows.', 'In the raid 300 goats were killed.', 'The plant cut 40 jobs.'])(
    'nobody is counted: %s',
    (text) => expect(counted(text)).toEqual([]),
  )
})

describe('arrests and rescues', () => {
  test.each([
    ['Soldiers arrested 21,000 people after the coup.', [[21_000, 'captured']]],
    ['Turkey detained nearly 1,900 protesters in a week.', [[1900, 'captured']]],
    ['Rebels kidnapped 7 police officers.', [[7, 'captured']]],
    ['The army rescued 60 villagers from the rubble.', [[60, 'evacuated']]],
    [
      'The government has freed 1,245 of the 2,400 people arrested in the capital.',
      [
        [1245, 'prisoners-returned'],
        [2400, 'captured'],
      ],
    ],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('those who left a place', () => {
  test.each([
    ['Some 46,500 people had left Tamboul within days.', [[46_500, 'displaced']]],
    ['About 9,000 residents have left the city.', [[9000, 'displaced']]],
    ['Some 3,000 soldiers have left the country.', [[3000, 'troops']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each(['Some 900 people had left by bus.', 'There were 12 people left in line.'])('not: %s', (text) =>
    expect(counted(text)).toEqual([]),
  )
})

describe('the number of a model is no figure', () => {
  test.each([
    ['Ukraine received 18 Leopard 2 tanks and 14 Challengers.', [18, 14]],
    ['Israel sent 40 Merkava 4 tanks.', [40]],
    ['Kyiv lost three Leopard 2 tanks and 20 other tanks.', [3, 20]],
  ])('%s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))
})

describe('what a state gives another is aid', () => {
  test.each([
    ['America had given Ukraine $350 billion.', 350e9],
    ['Norway gave Ukraine 40 million dollars.', 40e6],
    ['Japan has given Israel $9 million.', 9e6],
  ])('%s', (text, value) => expect(counted(text)).toEqual([[value, 'aid']]))

  test.each(['The war had given the firm $350 million.', "Norway spent Ukraine's $40 million on the war."])(
    'but not: %s',
    (text) => expect(counted(text).map(([, measure]) => measure)).not.toContain('aid'),
  )
})

describe('places where something happened to others are not counted', () => {
  test.each([
    ['Protests broke out in 160 cities and 90 protesters were killed.', [[90, 'killed']]],
    ['The army freed four hostages from two apartments.', [[4, 'prisoners-returned']]],
    ['The shelling damaged 12 houses.', [[12, 'buildings']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('a list goes on', () => {
  test.each([
    ['Russia fired 77 cruise missiles, 28 Kalibrs, three Kinzhals and six Zolfaghars.', [77, 28, 3, 6]],
    ['The army took 14.8 square kilometres a day in October, 28 in November and 18 in December.', [14.8, 28, 18]],
    ['The group recorded 8,400 deaths last year, against 4,200 the year before.', [8400, 4200]],
    ['Kyiv built 2.2 million drones last year and aims for 4.5 million in 2025.', [2_200_000, 4_500_000]],
    ['The rebels count 12 dead; the army says 40.', [12, 40]],
    ['In May 900 soldiers were killed. The tally stood at 1,706 on Friday.', [900, 1706]],
  ])('%s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))

  test.each([
    ['The rebels count 12 dead. The coach says 40.', [12]],
    ['Russia fired 77 missiles and three Fridays passed.', [77]],
    ['In May 900 soldiers were killed. The figure is a guess.', [900]],
  ])('nothing goes on: %s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))
})

describe('numbers that are no figures of a war', () => {
  test.each([
    'Missiles with a range of 300 kilometres were shown.',
    'The rifle fires 7.62 rounds.',
    'They filmed it with Mavic 3 drones.',
    'In the first half of 2024 the army advanced.',
    'About 500 prisoners were killed at the fort in 1780.',
    'The army sold mugs for $12.',
  ])('%s', (text) => expect(counted(text)).toEqual([]))

  test.each([
    ['The army advanced 300 kilometres.', 300],
    ['Near Goma 30 drones were shot down.', 30],
    ['On Monday 12 tanks were destroyed.', 12],
    ['Half of the 12 tanks were lost.', 50],
    ['In 2023 about 500 prisoners were killed at the fort.', 500],
    ['The army pays recruits $900 a month.', 900],
  ])('but: %s', (text, value) => expect(counted(text)[0]?.[0]).toBe(value))
})

describe('an aside does not part what is counted from its verb', () => {
  test.each([
    ['At least 114 civilians, among them a 13-year-old girl, were shot dead.', [[114, 'killed']]],
    ['Some 900 residents – most of them old – have been evacuated.', [[900, 'evacuated']]],
    ['About 60 villagers, a mayor said, were killed.', [[60, 'killed']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('a part of a number', () => {
  test.each([
    ['Roughly 4,000 of the 11,000 or so soldiers have been killed or wounded.', [4000, 11_000]],
    ['Twelve people were killed, bringing to 964 the number killed since May.', [12, 964]],
    ['At least 700 people were killed. A refugee agency put the number at 800.', [700, 800]],
    ['Dozens of people were killed. The UN could confirm only about 50.', [20, 50]],
  ])('%s', (text, expected) => expect(counted(text).map(([value]) => value)).toEqual(expected))
})

describe('lives, loans and those held', () => {
  test.each([
    ['The offensive cost the lives of 192 servicemen.', [[192, 'killed']]],
    ['The blast claimed 95 lives.', [[95, 'killed']]],
    [
      'The coup left 2,000 dead and 14,000 behind bars.',
      [
        [2000, 'killed'],
        [14_000, 'captured'],
      ],
    ],
    ['Prosecutors count 90,000 cases of desertion.', [[90_000, 'deserted']]],
    ['Ethiopian troops, 8,000 in all, withdrew.', [[8000, 'troops']]],
    ['Rebels numbering about 800 stormed the base.', [[800, 'troops']]],
    [
      'Fourteen soldiers died. Malawi lost three, Uruguay one.',
      [
        [14, 'killed'],
        [3, 'killed'],
        [1, 'killed'],
      ],
    ],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each([
    'One in three Ukrainians has a cousin in Russia.',
    'Nine in ten were there.',
    'They dropped a 30,000-pound bomb.',
    'The army has a 40-ton gun.',
  ])('not: %s', (text) => expect(counted(text)).toEqual([]))
})

describe('what befell whom, in more words', () => {
  test.each([
    ['More than 200,000 people have been moved to safety.', [[200_000, 'evacuated']]],
    ['Tens of thousands of people have become refugees.', [[10_000, 'displaced']]],
    ['At least 40 soldiers had fallen near the bridge.', [[40, 'killed']]],
    ['The army shot down 216 unmanned aerial vehicles.', [[216, 'drones']]],
    ['The juntas announced a joint force of 5,000 men.', [[5000, 'troops']]],
    [
      'Over 1,600 people died in Niger, up from 1,057 in 2023.',
      [
        [1600, 'killed'],
        [1057, 'killed'],
      ],
    ],
    [
      'Chad lists 20 killed: 13 civilians, including children, and seven soldiers.',
      [
        [20, 'killed'],
        [13, 'killed'],
        [7, 'killed'],
      ],
    ],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each([
    ['A hundred instructors have taken their place.', []],
    ['Prices of 40 goods had fallen.', []],
  ])('not: %s', (text, expected) =>
    expect(counted(text).filter(([, measure]) => measure !== 'troops')).toEqual(expected),
  )
})

describe('one verb puts several numbers', () => {
  test.each([
    [
      'The minister put the number of dead at 4,000, children included, and of wounded at 8,000.',
      [
        [4000, 'killed'],
        [8000, 'wounded'],
      ],
    ],
    [
      'Aides put the dead at 40 and the injured at 112.',
      [
        [40, 'killed'],
        [112, 'wounded'],
      ],
    ],
    [
      'Medics put the number of killed at 40 and of displaced at 900.',
      [
        [40, 'killed'],
        [900, 'displaced'],
      ],
    ],
    ['Aides put the number of tanks destroyed at 40.', [[40, 'tanks']]],
    ['Aides put the number of wounded soldiers who died at 40.', [[40, 'killed']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('what aid consists of', () => {
  const things = (text: string) => figuresInWar(text).map(({ facts }) => facts.thing)

  test.each([
    ['The US has sent Ukraine about $66 billion in military aid.', ['military aid']],
    ['Europe gave Ukraine 9 billion euros of humanitarian aid.', ['humanitarian aid']],
    ['Washington has allocated $31 billion in security assistance to Ukraine.', ['security aid']],
  ])('%s', (text, expected) => expect(things(text)).toEqual(expected))

  test.each([
    ['The US has allocated $120 billion in aid to Ukraine.', [undefined]],
    ['The reconstruction of Ukraine will cost $486 billion.', [undefined]],
  ])('of all kinds: %s', (text, expected) => expect(things(text)).toEqual(expected))
})

describe('two words that say of what kind', () => {
  test.each([
    ['Russia launched 90 strike and decoy drones.', [[90, 'drones']]],
    ['Ukraine needs 40 attack and transport helicopters.', [[40, 'aircraft']]],
    ['The army lost 12 combat or reconnaissance drones.', [[12, 'drones']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each([
    ['Russia carried out 90 strikes and attacks.', [[90, 'attacks']]],
    ['The army counted 90 attacks and drones.', [[90, 'attacks']]],
  ])('but: %s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('an army is its strength', () => {
  test.each([
    ["Iran's army has 610,000 active-duty soldiers.", [[610_000, 'strength']]],
    ['Kyiv can count on 880,000 active personnel, of its own army.', [[880_000, 'strength']]],
    ['Pakistan, with 654,000 active troops, is smaller.', [[654_000, 'strength']]],
  ])('%s', (text, expected) => expect(counted(text)).toEqual(expected))

  test.each([
    ['The Pentagon sent 1,500 active-duty troops to the border.', [[1_500, 'troops']]],
    ['Some 40 active-duty soldiers were killed.', [[40, 'killed']]],
  ])('but: %s', (text, expected) => expect(counted(text)).toEqual(expected))
})
