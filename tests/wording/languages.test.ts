import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Action, FigureFacts, Measure } from '../../lib/model/claims.ts'
import type { Reason } from '../../lib/model/relations.ts'
import { LANGUAGES, wordsFileOf } from '../../lib/settings/languages.ts'
import { claimLine, describePeriod } from '../../lib/wording/describe-claim.ts'
import { explainReason } from '../../lib/wording/explain.ts'
import type { Messages } from '../../lib/wording/message.ts'
import { addMessages, say } from '../../lib/wording/messages.ts'
import { nameIn } from '../../lib/wording/names.ts'

const PUBLIC = path.resolve(import.meta.dirname, '../../assets/public')

beforeAll(() => {
  for (const locale of LANGUAGES) {
    const file = wordsFileOf(locale)
    if (file !== undefined) addMessages(locale, JSON.parse(readFileSync(path.join(PUBLIC, file), 'utf8')) as Messages)
  }
})

test('six languages are complete', () => {
  expect(LANGUAGES).toEqual(['de', 'en', 'es', 'fr', 'pl', 'uk'])
})

/** What `Intl` puts between digits and before "%" is a no-break space of one width or another. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

const counts: readonly (readonly [locale: string, count: number, expected: string])[] = [
  ['de', 1, '1 Meldung'],
  ['de', 21, '21 Meldungen'],
  ['fr', 0, '0 information'],
  ['fr', 2, '2 informations'],
  ['es', 1, '1 información'],
  ['es', 1_500, '1500 informaciones'],
  ['pl', 1, '1 doniesienie'],
  ['pl', 3, '3 doniesienia'],
  ['pl', 5, '5 doniesień'],
  ['pl', 12, '12 doniesień'],
  ['pl', 22, '22 doniesienia'],
  ['pl', 21, '21 doniesień'],
  ['pl', 1.5, '1,5 doniesienia'],
  ['uk', 1, '1 повідомлення'],
  ['uk', 5, '5 повідомлень'],
  ['uk', 21, '21 повідомлення'],
  ['uk', 25, '25 повідомлень'],
]

test.each(counts)('%s counts %d as “%s”', (locale, count, expected) => {
  expect(plain(say(locale, 'shelf.reports', { count }))).toBe(expected)
})

const dates: readonly (readonly [locale: string, expected: string])[] = [
  ['en-GB', 'as of 4 Nov 2024'],
  ['de', 'Stand 4. Nov. 2024'],
  ['fr', 'au 4 nov. 2024'],
  ['es', 'al 4 nov 2024'],
  ['pl', 'stan na 4 listopada 2024'],
  ['uk', 'станом на 4 лист. 2024 р.'],
]

test.each(dates)('%s writes a day as “%s”', (locale, expected) => {
  expect(plain(say(locale, 'claim.as-of', { day: '2024-11-04' }))).toBe(expected)
})

const months: readonly (readonly [locale: string, expected: string])[] = [
  ['en-GB', 'as of Nov 2024'],
  ['de', 'Stand Nov. 2024'],
  ['fr', 'en nov. 2024'],
  ['es', 'en nov 2024'],
  ['pl', 'stan na listopad 2024'],
  ['uk', 'станом на лист. 2024 р.'],
]

test.each(months)('%s writes a month as “%s”', (locale, expected) => {
  expect(plain(describePeriod(locale, { start: '2024-11-01', end: '2024-11-30' }))).toBe(expected)
})

const soldiers: FigureFacts = {
  kind: 'figure',
  quantity: { bound: 'about', unit: 'people', asWritten: 'about 11,000', value: 11_000 },
  measure: 'troops',
  family: 'level',
  group: 'military',
  status: 'estimated',
  actor: { text: 'North Korean', id: 'north-korea' },
  place: { text: 'Russia', id: 'russia' },
}

const claims: readonly (readonly [locale: string, expected: string])[] = [
  ['en', 'About 11,000 soldiers · North Korea · in Russia · an estimate'],
  ['de', 'Etwa 11.000 Soldaten · Nordkorea · Ort: Russland · eine Schätzung'],
  ['fr', 'Environ 11 000 soldats · Corée du Nord · lieu : Russie · une estimation'],
  ['es', 'Unos 11.000 soldados · Corea del Norte · lugar: Rusia · una estimación'],
  ['pl', 'Około 11 000 żołnierzy · Korea Północna · Rosja · szacunek'],
  ['uk', 'Близько 11 000 військових · Північна Корея · Росія · оцінка'],
]

test.each(claims)('%s says a claim as understood: “%s”', (locale, expected) => {
  expect(plain(claimLine(locale, { facts: soldiers, chain: [] }))).toBe(expected)
})

const drones = (value: number, bound: FigureFacts['quantity']['bound'] = 'exact'): FigureFacts => ({
  kind: 'figure',
  quantity: { bound, unit: 'items', asWritten: '', value },
  measure: 'drones',
  family: 'event',
  group: 'military',
  status: 'actual',
})

const bent: readonly (readonly [locale: string, expected: string, FigureFacts])[] = [
  ['en', '1 drone', drones(1)],
  ['en', '2 drones', drones(2)],
  ['de', '1 Drohne', drones(1)],
  ['de', 'Etwa 21 Drohnen', drones(21, 'about')],
  ['fr', '1 drone', drones(1)],
  ['fr', 'Au moins 22 drones', drones(22, 'at-least')],
  ['es', '1 dron', drones(1)],
  ['es', '25 drones', drones(25)],
  ['pl', '1 dron', drones(1)],
  ['pl', '2 drony', drones(2)],
  ['pl', '5 dronów', drones(5)],
  ['pl', '21 dronów', drones(21)],
  ['pl', '22 drony', drones(22)],
  ['pl', 'Około 22 dronów', drones(22, 'about')],
  ['uk', '1 дрон', drones(1)],
  ['uk', '2 дрони', drones(2)],
  ['uk', '5 дронів', drones(5)],
  ['uk', '21 дрон', drones(21)],
  ['uk', '22 дрони', drones(22)],
  ['uk', '25 дронів', drones(25)],
  ['uk', 'До 22 дронів', drones(22, 'up-to')],
  ['uk', '0 дронів', drones(0)],
]

test.each(bent)('%s bends what is counted: “%s”', (locale, expected, facts) => {
  expect(plain(claimLine(locale, { facts, chain: [] }))).toBe(expected)
})

const happened = (measure: Measure, action: Action): FigureFacts => ({ ...drones(12), measure, action })

const bentByGender: readonly (readonly [locale: string, expected: string, FigureFacts])[] = [
  ['de', '12 Drohnen · abgeschossen', happened('drones', 'shot-down')],
  ['fr', '12 drones · abattus', happened('drones', 'shot-down')],
  ['fr', '12 bombes · lancées', happened('bombs', 'launched')],
  ['es', '12 drones · derribados', happened('drones', 'shot-down')],
  ['es', '12 bombas · lanzadas', happened('bombs', 'launched')],
  ['pl', '12 dronów · zestrzelono', happened('drones', 'shot-down')],
  ['pl', '12 żołnierzy · wysłano', happened('troops', 'sent')],
  ['uk', '12 дронів · збито', happened('drones', 'shot-down')],
  ['uk', '12 військових · відправлено', happened('troops', 'sent')],
]

test.each(bentByGender)('%s says what happened in the right gender or in none: “%s”', (locale, expected, facts) => {
  expect(plain(claimLine(locale, { facts, chain: [] }))).toBe(expected)
})

const named: readonly (readonly [locale: string, id: string, expected: string])[] = [
  ['en', 'kursk-oblast', 'Kursk Oblast'],
  ['de', 'kyiv', 'Kyjiw'],
  ['fr', 'north-korea', 'Corée du Nord'],
  ['es', 'houthis', 'hutíes'],
  ['pl', 'us-officials', 'przedstawiciele władz USA'],
  ['uk', 'volodymyr-zelenskyy', 'Володимир Зеленський'],
  ['uk', 'pat-ryder', 'Pat Ryder'],
]

test.each(named)('%s calls %s “%s”', (locale, id, expected) => {
  expect(nameIn(locale, id)).toBe(expected)
})

const grown: Reason = { rule: 'changed-meanwhile', values: { daysApart: 2, said: '8000', recorded: '11000' } }
const denied: Reason = { rule: 'denied-by-accused', values: { denier: 'north-korea' } }

describe('the sentence of a rule', () => {
  test.each([
    ['en', 'Denied by North Korea, the accused side.'],
    ['de', 'Bestritten von der beschuldigten Seite: Nordkorea.'],
    ['fr', 'Démenti par la partie accusée : Corée du Nord.'],
    ['es', 'Desmentido por la parte acusada: Corea del Norte.'],
    ['pl', 'Zaprzecza strona oskarżana: Korea Północna.'],
    ['uk', 'Заперечує обвинувачена сторона: Північна Корея.'],
  ])('%s: %s', (locale, expected) => expect(plain(explainReason(locale, denied))).toBe(expected))

  test.each([
    ['en', /in the 2 days between/],
    ['de', /in den 2 Tagen dazwischen/],
    ['pl', /między obiema są 2 dni/],
    ['uk', /за 2 дні між ними/],
  ])('%s counts the days between', (locale, expected) => expect(explainReason(locale, grown)).toMatch(expected))
})
