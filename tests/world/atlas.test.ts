import { describe, expect, test } from 'vitest'
import { entityOf, idOf } from '../../lib/world/more/atlas.ts'
import { idsOf } from '../../lib/world/more/joint-names.ts'

test.each([
  ['Zelenskyy', 'volodymyr-zelenskyy'],
  ['Volodymyr Zelenskiy', 'volodymyr-zelenskyy'],
  ['Wolodymyr Selenskyj', 'volodymyr-zelenskyy'],
  ['Зеленський', 'volodymyr-zelenskyy'],
  ['US', 'united-states'],
  ['Kursk region', 'kursk-oblast'],
  ['Kursk Oblast', 'kursk-oblast'],
  ['Artyomovsk', 'bakhmut'],
  ['N. Koreans', 'north-korea'],
  ['Unnamed US officials', 'us-officials'],
  ['Security Service of Ukraine (SBU)', 'security-service-of-ukraine'],
  ["South Korea's National Intelligence Service", 'national-intelligence-service'],
  ['Ukrainian President Volodymyr Zelensky', 'volodymyr-zelenskyy'],
  ['General Staff of the Armed Forces of Ukraine', 'ukrainian-general-staff'],
  ["Ukraine's General Staff", 'ukrainian-general-staff'],
  ['UK Ministry of Defence', 'british-ministry-of-defence'],
  ['Romanian Ministry of Defence', 'romanian-ministry-of-defence'],
  ['the Pentagon', 'pentagon'],
  ['The New York Times', 'new-york-times'],
  ['Agence France-Presse', 'afp'],
])('"%s" is %s', (name, id) => {
  expect(idOf(name)).toBe(id)
  expect(entityOf(id)).toBeDefined()
})

test.each(['Malik', 'Sumatra', 'Kim', 'Lee', 'Singh', 'Ukrainian soup', 'officials', 'somebody', ''])(
  '"%s" is nobody',
  (name) => expect(idOf(name)).toBeUndefined(),
)

describe('joint names', () => {
  test.each([
    ['Russia and Ukraine', 'russia ukraine'],
    ['US and Ukrainian officials', 'us-officials ukrainian-officials'],
    ['Kyiv, Chernihiv and Sumy regions', 'kyiv-oblast chernihiv-oblast sumy-oblast'],
    ['UK, France and Germany', 'united-kingdom france germany'],
    ['Pokrovsk, Donetsk Oblast', 'pokrovsk'],
    ['Cuban citizens', 'cuba'],
    ['near Sumy', 'sumy'],
    ['Bosnia and Herzegovina', 'bosnia-and-herzegovina'],
    ['Ukraine and Somebody Else', ''],
  ])('%s', (name, expected) => expect(idsOf(name).join(' ')).toBe(expected))
})

test('entities say what they are and whose word they carry', () => {
  expect(entityOf('pat-ryder')).toMatchObject({ kind: 'person', side: 'united-states', speaksFor: 'pentagon' })
  expect(entityOf('ukrainian-general-staff')).toEqual({
    id: 'ukrainian-general-staff',
    kind: 'armed-force',
    name: 'Ukrainian General Staff',
    side: 'ukraine',
  })
  expect(entityOf('reuters')).toMatchObject({ kind: 'outlet', outletKind: 'agency', domains: ['reuters.com'] })
  expect(entityOf('nobody-at-all')).toBeUndefined()
})
