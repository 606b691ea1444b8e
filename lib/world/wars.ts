import { lazily } from '../text/lazily.ts'
import { wordSet } from '../text/word-set.ts'
import { entity } from './gazetteer.ts'
import type { EntityLookup } from './places.ts'
import { sideOf } from './sides.ts'

/** A war in today's news: who fights it (each party with those who speak or fight for it), where, since when. */
export interface War {
  readonly id: string
  /** Opposing camps; each lists countries and movements. */
  readonly camps: readonly (readonly string[])[]
  readonly places: readonly string[]
  /** The day cumulative counts usually start. */
  readonly since?: string
}

/** One war a row: id | camps against each other | places | since. */
const TABLE = `
russia-ukraine|russia, wagner-group, north-korea, belarus : ukraine|ukraine, russia, russia-ukraine-war|2022-02-24
gaza|israel : hamas, palestinian-islamic-jihad, palestine|gaza, west-bank, israel|2023-10-07
lebanon|israel : hezbollah|lebanon, israel|2023-10-08
yemen|united-states, united-kingdom, israel, saudi-arabia, united-arab-emirates : houthis|yemen, red-sea, gulf-of-aden
iran-israel|israel, united-states : iran|iran, israel|2025-06-13
iran-us-israel-2026|israel, united-states : iran|iran, israel, persian-gulf, strait-of-hormuz|2026-02-28
sudan|sudan, sudanese-army : rapid-support-forces|sudan|2023-04-15
south-sudan|south-sudan : spla-io|south-sudan
drc|dr-congo : m23, rwanda|dr-congo, eastern-dr-congo
ituri|dr-congo, uganda : adf, codeco|dr-congo, uganda
syria|syria : syrian-democratic-forces, israel, islamic-state, hayat-tahrir-al-sham, free-syrian-army|syria
iraq|iraq : islamic-state|iraq
turkey-kurds|turkey, free-syrian-army : pkk, syrian-democratic-forces, ypg|turkey
afghanistan|taliban : afghanistan, united-states, nato, islamic-state|afghanistan
india-pakistan|india : pakistan, lashkar-e-taiba, jaish-e-mohammed|india, pakistan, kashmir, pakistan-administered-kashmir, line-of-control|2025-05-07
pakistan|pakistan : pakistani-taliban, balochistan-liberation-army, afghanistan, taliban|pakistan
maoists|india : maoists|india
philippines|philippines : new-people-s-army, abu-sayyaf|philippines
myanmar|myanmar-junta, myanmar : people-s-defence-force, arakan-army, kachin-independence-army, karen-national-union, tnla, mndaa|myanmar|2021-02-01
taiwan|china : taiwan|taiwan, taiwan-strait
karabakh|azerbaijan : armenia|nagorno-karabakh, armenia, azerbaijan
kyrgyzstan-tajikistan|kyrgyzstan : tajikistan|kyrgyzstan, tajikistan|2022-09-14
tigray|ethiopia, eritrea : tigray-people-s-liberation-front|tigray, ethiopia|2020-11-04
amhara|ethiopia : fano, oromo-liberation-army|ethiopia
thailand-cambodia|thailand : cambodia|thailand, cambodia|2025-07-24
somalia|somalia, african-union, kenya : al-shabaab, islamic-state|somalia
nigeria|nigeria, chad, niger, cameroon : boko-haram, iswap, islamic-state|nigeria
sahel|mali, burkina-faso, niger, benin, togo : jnim, islamic-state, azawad-liberation-front|mali, burkina-faso, niger
cameroon|cameroon : ambazonia|cameroon
mozambique|mozambique, rwanda : islamic-state, al-shabaab|mozambique
central-africa|central-african-republic, wagner-group : cpc|central-african-republic
libya|libya : libyan-national-army, islamic-state|libya
sinai|egypt : islamic-state|egypt
western-sahara|morocco : polisario-front|western-sahara
colombia|colombia : eln, farc, clan-del-golfo|colombia
haiti|haiti, kenya : viv-ansanm|haiti
venezuela|united-states : venezuela|venezuela|2025-09-02
`

/** Every war of the table. */
export const allWars: () => readonly War[] = lazily(() =>
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [id = '', camps = '', places = '', since] = row.split('|')
      const parties = camps.split(' : ').map((camp) => camp.split(', '))
      return { id, camps: parties, places: places.split(', '), ...(since === undefined ? {} : { since }) }
    }),
)

/** Every country and movement that fights a war. */
export const BELLIGERENTS = wordSet(() => allWars().flatMap(({ camps }) => camps.flat()))

/** The war of an id. */
export function war(id: string): War | undefined {
  return allWars().find((each) => each.id === id)
}

/** Every country and movement that fights a war. */
export function partiesOf(warId: string): readonly string[] {
  return war(warId)?.camps.flat() ?? []
}

/** Which camp of the war an entity belongs to (0, 1, …); `undefined` when it stands outside. */
export function campOf(id: string, warId: string, find: EntityLookup = entity): number | undefined {
  const camps = war(warId)?.camps ?? []
  const side = sideOf(id, find)
  const at = camps.findIndex((camp) => camp.includes(id) || (side !== undefined && camp.includes(side)))
  return at < 0 ? undefined : at
}

/** True when the entity, or the country or movement it belongs to, fights this war. */
export function isPartyTo(id: string, warId: string, find: EntityLookup = entity): boolean {
  return campOf(id, warId, find) !== undefined
}
