import { isWithin } from '../places.ts'
import { entityOf, idOf } from './atlas.ts'

const JOINTS = /,? and |, | & |; | \/ |\/(?=\p{Lu})/u
/** What a list of countries or regions shares at its end: "US and Ukrainian officials", "Kyiv and Sumy regions". */
const SHARED_END = / ((?:\p{Ll}+ )*?(?:\p{Ll}+))$/u
const PLURAL_ENDS = /^(region|oblast|province|district|sector|border|government)s$/
/** Words that change the name of a people but not whose it is. */
const PEOPLE = / (?:citizens|nationals|people|civilians|soldiers|troops|allies|fighters|mercenaries)$/
const NEARNESS =
  /^(?:in and near|in and around|in|near|inside|around|outside|at|close to|central|downtown|the area of|areas of|occupied) /

/**
 * The ids that a name stands for: one for a name, several for a joint one ("US and Ukrainian officials",
 * "Kyiv, Chernihiv and Sumy regions"), none when a part is unknown. "Pokrovsk, Donetsk Oblast" is Pokrovsk.
 */
export function idsOf(name: string): readonly string[] {
  const whole = idOf(name) ?? idOf(name.replace(PEOPLE, '')) ?? idOf(name.replace(NEARNESS, ''))
  if (whole !== undefined) return [whole]
  const parts = name.split(JOINTS)
  if (parts.length < 2) return []
  const end = SHARED_END.exec(parts.at(-1) ?? '')?.[1]
  const ids = parts.map((part) => idOfPart(part, end))
  if (ids.some((id) => id === undefined)) return []
  return withoutContainers([...new Set(ids.flatMap((id) => id ?? []))], name)
}

function idOfPart(part: string, end: string | undefined): string | undefined {
  if (end === undefined) return idOf(part)
  const bare = part.endsWith(` ${end}`) ? part.slice(0, -end.length - 1) : part
  return idOf(`${bare} ${end.replace(PLURAL_ENDS, '$1')}`) ?? idOf(part) ?? idOf(bare)
}

// "Vladivostok, Russia" names one place and what it lies in; "Ukraine and Kursk" names two.
function withoutContainers(ids: readonly string[], name: string): readonly string[] {
  const [inner, outer] = ids
  if (ids.length !== 2 || inner === undefined || outer === undefined || name.includes(' and ')) return ids
  return isWithin(inner, outer, entityOf) ? [inner] : ids
}
