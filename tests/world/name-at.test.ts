import { describe, expect, test } from 'vitest'
import { namesIn } from './names-in.ts'

const ids = (sentence: string): string[] => namesIn(sentence).map(({ entityId }) => entityId)

describe('countries, peoples and capitals', () => {
  test.each([
    ['Ukraine says 600 N. Koreans were killed.', 'Ukraine', 'ukraine', 'name', 'ukraine'],
    ['N. Koreans were seen there.', 'N. Koreans', 'north-korea', 'people', 'north-korea'],
    ['Some 40 Danes have joined.', 'Danes', 'denmark', 'people', 'denmark'],
    ['The Dutch contingent left.', 'Dutch', 'netherlands', 'demonym', 'netherlands'],
    ['the Ukrainian brigade', 'Ukrainian', 'ukraine', 'demonym', 'ukraine'],
    ['The U.S. has sent tanks.', 'U.S.', 'united-states', 'name', 'united-states'],
    ['UK minister denies it', 'UK', 'united-kingdom', 'name', 'united-kingdom'],
    ['Türkiye hosted the talks.', 'Türkiye', 'turkey', 'name', 'turkey'],
    ['DR Congo accused its neighbour.', 'DR Congo', 'dr-congo', 'name', 'dr-congo'],
    ['Moscow has not commented.', 'Moscow', 'moscow', 'capital-for-government', 'russia'],
    ['Kiev’s forces pulled back.', 'Kiev', 'kyiv', 'capital-for-government', 'ukraine'],
    ['PYONGYANG DENIES SENDING TROOPS', 'PYONGYANG', 'pyongyang', 'capital-for-government', 'north-korea'],
  ])('%s', (sentence, text, entityId, sense, party) => {
    expect(namesIn(sentence)[0]).toMatchObject({ text, entityId, sense, party })
  })
})

describe('places', () => {
  test.each([
    ['troops in Kursk', 'kursk-oblast'],
    ['in the Kursk region', 'kursk-oblast'],
    ["in Russia's Kursk Oblast", 'russia kursk-oblast'],
    ['near Pokrovsk, in Donetsk region', 'pokrovsk donetsk-oblast'],
    ['fighting along the front line', 'front-line'],
    ['massed at the Ukrainian border', 'russia-ukraine-border'],
    ['strikes on southern Lebanon', 'southern-lebanon'],
    ['in the Gaza Strip, near Khan Younis', 'gaza khan-younis'],
    ['ships in the Red Sea', 'red-sea'],
    ['Nagorno-Karabakh was emptied', 'nagorno-karabakh'],
  ])('%s', (sentence, expected) => expect(ids(sentence).join(' ')).toBe(expected))
})

describe('forces, bodies and people', () => {
  test.each([
    ['the Israel Defense Forces said', 'israel-defense-forces'],
    ['the Israeli military said', 'israel-defense-forces'],
    ['Houthi drones', 'houthis'],
    ["South Korea's NIS told lawmakers", 'south-korea national-intelligence-service'],
    ['a UNHCR spokesperson', 'unhcr'],
    ['President Volodymyr Zelensky said', 'volodymyr-zelenskyy'],
    ['Zelenskiy’s office', 'volodymyr-zelenskyy'],
    ['Kim Jong Un watched', 'kim-jong-un'],
    ['Lee Seong-kweun said', 'lee-seong-kweun'],
    ['the Kremlin declined', 'kremlin'],
  ])('%s', (sentence, expected) => expect(ids(sentence).join(' ')).toBe(expected))
})

describe('institutions that every country has', () => {
  test.each([
    ["Russia's defense ministry said", "Russia's defense ministry", 'russian-ministry-of-defence', 'russia'],
    ['the Russian Ministry of Defence', 'Russian Ministry of Defence', 'russian-ministry-of-defence', 'russia'],
    ['the Defence Ministry of Russia', 'Defence Ministry of Russia', 'russian-ministry-of-defence', 'russia'],
    [
      'the General Staff of the Armed Forces of Ukraine',
      'General Staff of the Armed Forces of Ukraine',
      'ukrainian-general-staff',
      'ukraine',
    ],
    ['the Ukrainian air force', 'Ukrainian air force', 'ukrainian-air-force', 'ukraine'],
    ["Moscow's foreign ministry", "Moscow's foreign ministry", 'russian-foreign-ministry', 'russia'],
    ['the US Department of Defense', 'US Department of Defense', 'pentagon', 'united-states'],
    ['the Polish government', 'Polish government', 'poland', 'poland'],
    ['the South Korean military', 'South Korean military', 'south-korean-military', 'south-korea'],
  ])('%s', (sentence, text, entityId, party) => {
    expect(namesIn(sentence)[0]).toMatchObject({ text, entityId, party, sense: 'name' })
  })

  test('leaves the people of a country apart from what they do', () => {
    expect(namesIn('Russian troops and North Korean soldiers').map(({ text }) => text)).toEqual([
      'Russian',
      'North Korean',
    ])
  })
})

describe('hyphens', () => {
  test.each([
    ['Russian-held territory', 'russia', 'held'],
    ['the Iran-backed group', 'iran', 'backed'],
    ['US-led coalition', 'united-states', 'led'],
  ])('%s', (sentence, entityId, compound) => expect(namesIn(sentence)[0]).toMatchObject({ entityId, compound }))
})

describe('leaves alone', () => {
  test.each([
    'They told us that the turkey was roasted.',
    'Michael Jordan scored again.',
    'Jordan Peele directed it.',
    'Chad Kroeger sang.',
    'The plant in Atlanta, Georgia, closed.',
    'The company is based in Lebanon, Pa.',
    'Hunter Biden was in court.',
    'Denzel Washington stars in it.',
    'In march they polish their boots.',
    'The red sea of flags and the front page.',
    'a global coalition of the willing',
    'Who would have believed it?',
    'The billionaire Mark Cuban sat there.',
  ])('%s', (sentence) => expect(ids(sentence)).toEqual([]))

  test.each([
    ['Jordan says it shot down drones.', 'jordan'],
    ['In Jordan, officials said', 'jordan'],
    ['Chad denied the report.', 'chad'],
    ['Malik said that Mali had agreed.', 'mali'],
    ['Sumatra is not Sumy.', 'sumy'],
    ['The envoy flew to Tbilisi, Georgia, on Monday.', 'tbilisi georgia'],
    ['Washington has sent aid.', 'washington'],
    ['the WHO said', 'world-health-organization'],
    ['African-American voters', 'united-states'],
    ['An E.U. military headquarters', 'european-union'],
    ['30 Russian military vehicles', 'russia'],
    ['a US Air Force base', 'united-states'],
  ])('but not: %s', (sentence, expected) => expect(ids(sentence).join(' ')).toBe(expected))
})
