import { wordSet, wordTable } from '../../text/word-set.ts'

/** Units of all kinds by their British singular: one a row, `name: spellings` (blanks as _, hyphens and dots kept as tokens). */
const TABLE = `
percentage: % percent per_cent pct pc percentage
percentage point: percentage_points percentage_point
basis point: basis_points basis_point bps
dollar: $ $_us dollar dollars usd us_dollars us$ bucks
euro: € euro euros eur
pound sterling: £ gbp sterling pounds_sterling ps
japanese yen: ¥ yen jpy y_=
chinese yuan: yuan rmb cny renminbi
indian rupee: ₹ rupee rupees rs inr
hong kong dollar: hk$ hk_$ hong_kong_dollars
australian dollar: a$ australian_dollars
canadian dollar: c$ canadian_dollars
malaysian ringgit: rm ringgit
shekel: ₪ shekel shekels nis
swiss franc: swiss_francs chf
russian ruble: ₽ rubles ruble roubles
ukrainian hryvnia: ₴ hryvnia hryvnias
cent: cent cents
penny: pence p
sen: sen
kilometre: km kms kilometer kilometers kilometre kilometres
metre: m meter meters metre metres
centimetre: cm centimeter centimeters centimetre centimetres
millimetre: mm millimeter millimeters millimetre millimetres
micrometre: μm µm micrometers micrometres microns
nanometre: nm nanometer nanometers nanometre nanometres
mile: mile miles mi
foot: ft foot feet
inch: inch inches ″
yard: yard yards yd
square kilometre: km² km2 square_kilometers square_kilometres square_kilometre sq_km sqkm
square metre: m² m2 square_meters square_metres square_metre sq_m sqm
square mile: square_miles square_mile sq_miles
square foot: square_feet square_foot sq_ft
cubic foot: cubic_feet cubic_foot
cubic metre: cubic_meters cubic_metres m³
acre: acre acres
hectare: hectare hectares ha
kilogram: kg kilogram kilograms kilo kilos
gram: gram grams g
pound-mass: lb lbs pound pounds
ounce: ounce ounces oz
ton: ton tons
metric ton: tonne tonnes metric_tons metric_ton
litre: liter liters litre litres l
gallon: gallon gallons
barrel: barrel barrels
mile per hour: mph m.p.h. m.p.h miles_per_hour miles_an_hour
kilometre per hour: kph km/h km_/_h km_/_hr kmh kilometers_per_hour kilometres_per_hour
metre per second: metres_per_second meters_per_second m_/_s
mile per gallon: mpg
horsepower: hp horsepower
brake horsepower: bhp
watt: w watt watts
kilowatt: kw kilowatt kilowatts
megawatt: mw megawatt megawatts
gigawatt: gw gigawatt gigawatts
kilowatt hour: kwh kilowatt_hours
gigawatt hour: gwh
megawatt hour: mwh
milliampere-hour: mah
volt: volt volts v
hertz: hz hertz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
megabyte: mb
gigabyte: gb
terabyte: tb
decibel: decibel decibels db
celsius: °c deg_c degrees_c degrees_celsius celsius c
fahrenheit: °f degrees_fahrenheit fahrenheit degf degrees_f
pint: pint pints
quart: quart quarts
cylinder: cylinder cylinders
degree: degree degrees °
second: second seconds sec secs
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
year of age: year_old years_old year_-_old year_-_olds
month of age: month_old months_old month_-_old
point: point points pts
point per game: ppg
rebound per game: rpg
assist per game: apg
parts-per-billion: ppb
parts-per-million: ppm
people: people
`

/** Units by their words joined with underscores. */
export const UNIT_NAMES = wordTable(() =>
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', spellings = ''] = row.split(': ')
      return spellings.split(' ').map((spelling): [string, string] => [spelling, name])
    }),
)

/** Currencies whose sign stands before the number. */
export const SIGNS_BEFORE = wordSet(() =>
  'dollar,united states dollar,euro,pound sterling,japanese yen,indian rupee,hong kong dollar,australian dollar,canadian dollar,malaysian ringgit,shekel,russian ruble,ukrainian hryvnia'.split(
    ',',
  ),
)
