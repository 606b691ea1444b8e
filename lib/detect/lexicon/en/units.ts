import type { Unit } from '../../../model/quantity.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { type WordTable, wordTable } from '../../../text/word-set.ts'

/** A unit's base and how many of the base one of it is. */
export interface UnitWord {
  readonly unit: Unit
  readonly factor: number
}

/** One unit a row: base | factor | spellings (blanks as _). */
const TABLE = `
km2|1|square_kilometers square_kilometres square_kilometer square_kilometre sq_km sq_kms sq_._km km² km2 sq_kilometers sq_kilometres sqkm sq_kilometer
km2|2.589988|square_miles square_mile sq_miles sq_mi sq_mile sq_._miles
km2|0.01|hectares hectare
km2|0.00404686|acres acre
km|1|kilometers kilometres kilometer kilometre km kms
km|1.609344|miles mile
km|0.001|meters metres meter metre
percent|1|percent per_cent % percentage pct pc
percentage-points|1|percentage_points percentage_point
`
const CURRENCIES = `
USD|1|$ us_$ u.s._$ dollars dollar usd us_dollars u.s._dollars bucks
EUR|1|€ euros euro eur
GBP|1|£ pounds gbp sterling
RUB|1|₽ rubles roubles ruble rouble rub
UAH|1|₴ hryvnia hryvnias uah
JPY|1|¥ yen jpy
CNY|1|yuan cny rmb renminbi
INR|1|₹ rupees inr
ILS|1|₪ shekels nis-money
TRY|1|₺ lira
CHF|1|francs chf
KRW|1|₩ won
PLN|1|zloty zlotys
SEK|1|kronor krona
NOK|1|kroner krone
IRR|1|rials tomans
`
const read = (table: string): WordTable<UnitWord> =>
  wordTable(() =>
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [unit, factor, words = ''] = row.split('|')
        return words
          .split(' ')
          .map((word): [string, UnitWord] => [word, { unit: unit as Unit, factor: Number(factor) }])
      }),
  )
export const MEASURE_UNITS = read(TABLE)
export const CURRENCY_UNITS = read(CURRENCIES)
/** The words that units begin with. */
export const UNIT_STARTS = wordClass(() =>
  [...MEASURE_UNITS.keys(), ...CURRENCY_UNITS.keys()].map((words) => words.split('_')[0] as string),
)
