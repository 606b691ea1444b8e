/** Titles that stand before a person's name; words apart by blanks, longer titles by "_". */
export const TITLES =
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord dame prof prof. professor president vice-president premier chancellor king queen prince princess sheikh emir sultan ayatollah imam pope cardinal bishop archbishop rev rev. reverend rabbi father sister brother senator sen sen. rep rep. representative congressman congresswoman gov gov. governor mayor minister secretary judge justice general gen gen. lt lt. col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant lieutenant adm adm. admiral brig brig. brigadier marshal commander cmdr cmdr. chairman chairwoman chair speaker spokesman spokeswoman spokesperson ambassador envoy director chief deputy acting former ex-president then-president prime foreign defence defense interior finance health attorney analyst officer lawmaker legislator expert colleague candidate nominee coach aide strategist reporter columnist host moderator economist superintendent inspector commissioner prosecutor premier executive adviser advisor'

/** Titles with which the name of an office ends ("White House Press Secretary"). */
export const OFFICE_ROLES =
  'president vice-president premier chancellor governor mayor minister secretary general colonel admiral commander chairman chairwoman spokesman spokeswoman spokesperson ambassador envoy director chief superintendent commissioner prosecutor executive adviser advisor senator officer'

/** Head nouns that make a capitalised sequence an organisation ("Ministry of Defence", "Kiel Institute"). */
export const ORGANISATION_HEADS =
  'ministry department agency thinktank institute institution university college council committee commission court office bureau service services force forces army navy corps guard guards command staff party parliament congress senate house government administration authority union federation league association foundation fund bank company corporation corp inc ltd group organization organisation network times post journal news press agency herald tribune guardian telegraph observer center centre initiative project campaign board police directorate assembly cabinet kremlin pentagon front brigade brigades battalion division regiment academy school society coalition alliance movement programme program mission observatory watchdog trust operations headquarters customs team lab laboratory'

/** Nouns for people and bodies in the singular that "the …", "its …" may point back to, by what they can stand for. */
export const DEFINITE_ROLES = {
  person:
    'president minister commander spokesman spokeswoman spokesperson general official governor mayor leader chief premier secretary senator analyst expert envoy ambassador representative head director candidate nominee diplomat chancellor officer lawmaker',
  organisation:
    'body charity mission ministry institute organisation organization group department alliance think-tank office company committee commission council bloc service watchdog union campaign court headquarters regulator authority operator organisers association federation foundation coalition front party movement centre center fund bank board parliament junta',
  state: 'country nation state government regime occupier aggressor invader',
  agency: 'agency',
  outlet: 'newspaper outlet paper portal report magazine broadcaster website publication article source',
  force: 'army military navy',
} as const

/** Capitalised words that open sentences or name days, and are no names. */
export const NO_NAMES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun tv radio television internet pm am mr mrs ms dr according i gmt utc est cet'

/** Last words of names that are places or events, so that they are taken for nobody ("Black Sea", "Munich Security Conference"). */
export const PLACE_HEADS =
  'sea island islands river lake bay gulf strait mountain mountains hill valley airport base port bridge dam plant oblast region province county city district village town street avenue square road highway park peninsula desert north south east west line zone corridor crossing station prison hospital stadium'
export const EVENT_HEADS =
  'war conference summit forum accord accords treaty agreement pact day plan act bill law prize cup games olympics election elections debate revolution offensive operation talks festival anniversary memorial'

/** Nouns for those who speak without a name, and for papers that speak for their makers; plurals go without saying. */
export const SPEAKING_NOUNS =
  'tv television radio media press daily dailies official officials analyst expert source lawmaker diplomat commander soldier officer resident witness witnesses authority authorities police prosecutor investigator rescuer doctor researcher economist observer critic historian scientist activist lawyer reporter journalist correspondent blogger spokesman spokesmen spokeswoman spokesperson aide adviser advisor people local medic worker rebel separatist militant fighter pilot volunteer prisoner survivor parent family families author priest imam monk nun nurse teacher student farmer shopkeeper driver neighbour neighbor refugee villager mother father son daughter brother sister wife husband widow man woman boy girl relative paramedic firefighter sailor veteran deserter militia trader engineer delegation opposition campaigner negotiator mediator defector leader leadership minister senator governor mayor envoy representative general'
export const DOCUMENTS =
  'report statement assessment estimate study survey poll analysis data figures document documents decree post tweet video intelligence assessments estimates reports findings article investigation review transcript letter memo tally count database update bulletin account version'
