import { entity } from '../world/gazetteer.ts'

/** Sources without a name: two of them with the same words need not be the same people. */
const ANONYMOUS =
  /(?:^|-)(?:officials?|sources?|analysts?|experts?|people|authorities|media|witness(?:es)?|soldiers|bloggers|diplomats?|lawmakers?|aides?|observers|assessments?|reports?|stud(?:y|ies)|intelligence|person|residents|locals|some|others|many|they)$/

/** Who says it: the institution, and the country or body that it belongs to. */
interface Source {
  readonly source: string
  readonly side?: string
}

/**
 * True for one source, and for a body and what belongs to it: the UN and its human rights office, Hamas and its health
 * ministry, a country's military and its commands. Other institutions of a country speak for themselves, and so does
 * whoever speaks for the country.
 */
export const isOfOneHouse = (one: Source, other: Source): boolean =>
  one.source === other.source || isHouseOf(one, other) || isHouseOf(other, one) || areJoint(one.source, other.source)

/** "Mediazona and Meduza" is Mediazona too; unnamed officials of two countries are nobody's. */
function areJoint(one: string, other: string): boolean {
  if (!one.includes(JOINT) && !other.includes(JOINT)) return false
  const parts = other.split(JOINT)
  return one.split(JOINT).some((part) => parts.includes(part) && !isAnonymous(part))
}
const JOINT = '-and-'

const isHouseOf = (house: Source, { source, side }: Source): boolean =>
  (house.source === side && entity(side)?.kind !== 'country') ||
  MISSIONS.get(source) === house.source ||
  (MILITARY.test(house.source) && house.side !== undefined && house.side === side && isOfDefence(source))

/** Missions, and the office whose they are. */
const MISSIONS: ReadonlyMap<string, string> = new Map([['un-human-rights-monitoring-mission-in-ukraine', 'ohchr']])

/** "US military", "the Ukrainian army": whichever of its commands is meant. */
const MILITARY = /-(?:military|army|armed-forces)$/
const DEFENCE = /(?:^|-)(?:pentagon|ministry-of-defence|general-staff|chiefs-of-staff)(?:-|$)/
const isOfDefence = (source: string): boolean => entity(source)?.kind === 'armed-force' || DEFENCE.test(source)

/** True for "us-officials", "people-familiar-with-the-matter", "media-reports" and a source that is not named at all. */
export function isAnonymous(source: string): boolean {
  return source === '' || ANONYMOUS.test(source) || source.startsWith('people-')
}

/** "Western officials" speak for the West, and nobody knows who they are. */
export const isNameless = ({ source, speaker }: { readonly source: string; readonly speaker?: string }): boolean =>
  isAnonymous(source) || (speaker !== undefined && isAnonymous(speaker))
