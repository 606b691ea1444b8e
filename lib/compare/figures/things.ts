import type { Measure } from '../../model/claims.ts'

/** How one kind of thing lies to another: `inside` is a part of it, `near` is beside it, `other` is something else. */
export type KindRelation = 'same' | 'inside' | 'contains' | 'near' | 'other'

/** Words that only repeat what the measure says, or say nothing of the kind. */
const PLAIN_WORDS = new Set(
  `drone uav missile rocket aircraft plane jet fighter warplane helicopter tank vehicle ship vessel boat warship gun system
  weapon shell round bomb munition projectile piece unit item air military combat attack strike armoured armored war army
  enemy explosive unmanned aerial other various more new different type kind artillery of the a an and or total
  russian ukrainian iranian israeli american british korean north south indian pakistani western soviet made designed`
    .split(/\s+/)
    .filter(Boolean),
)

/** Measures that count things of many kinds, where the kind decides. People are counted by measure and role. */
const HAVE_KINDS: ReadonlySet<Measure> = new Set<Measure>([
  'missiles',
  'drones',
  'missiles-and-drones',
  'aircraft',
  'tanks',
  'vehicles',
  'ships',
  'guns',
  'shells',
  'bombs',
  'air-defence',
  'weapons',
  'units',
  'attacks',
  'buildings',
  'containers',
])

/** Measures that say nothing themselves: only the thing in the text's own words tells what is counted. */
const NAMED_BY_THING: ReadonlySet<Measure> = new Set<Measure>(['other', 'people', 'share', 'money', 'budget'])

/** Measures of people of whom a text may count only some: the children among the dead. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  'troops',
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'displaced',
  'refugees',
  'deported',
  'evacuated',
  'hostages',
  'prisoners',
])

/** Words that single some people out of those who are counted; others ("people", "soldiers") only say that they are people. */
const SOME_PEOPLE: ReadonlySet<string> = new Set(
  `child infant baby minor woman girl boy teenager student teacher journalist reporter medic doctor nurse paramedic
  firefighter police policeman rescuer worker peacekeeper prisoner inmate detainee captive hostage foreigner foreign
  mercenary rotational officer general commander pilot crew passenger board aid settler pilgrim tourist athlete living alive some`
    .split(/\s+/)
    .filter(Boolean),
)

/** How the things counted lie to each other, by the text's own words. */
export function thingRelation(measure: Measure, said?: string, recorded?: string): KindRelation {
  if (NAMED_BY_THING.has(measure)) return sameWords(said, recorded)
  if (OF_PEOPLE.has(measure)) return bySpecialWords(somePeople(said), somePeople(recorded))
  if (measure === 'aid') return bySpecialWords(kindsOfAid(said), kindsOfAid(recorded))
  if (!HAVE_KINDS.has(measure)) return 'same'
  return bySpecialWords(specialWords(said), specialWords(recorded))
}

function sameWords(said: string | undefined, recorded: string | undefined): KindRelation {
  if (said === undefined || recorded === undefined) return said === recorded ? 'same' : 'other'
  const left = wordsOf(said)
  const right = wordsOf(recorded)
  if (left.at(-1) !== right.at(-1)) return 'other'
  return bySpecialWords(left, right)
}

/** "ballistic missile" is inside "missile"; "cruise missile" is beside "ballistic missile". */
function bySpecialWords(left: readonly string[], right: readonly string[]): KindRelation {
  const isInside = right.every((word) => left.includes(word))
  const contains = left.every((word) => right.includes(word))
  if (isInside && contains) return 'same'
  if (isInside) return 'inside'
  return contains ? 'contains' : 'near'
}

const KINDS_OF_AID: ReadonlyMap<string, string> = new Map([
  ['military', 'military'],
  ['security', 'military'],
  ['weapon', 'military'],
  ['arm', 'military'],
  ['humanitarian', 'humanitarian'],
  ['financial', 'financial'],
  ['budget', 'financial'],
])

/** Military aid is a part of aid, and security assistance is another word for it. */
const kindsOfAid = (thing: string | undefined): readonly string[] =>
  thing === undefined ? [] : [...new Set(wordsOf(thing).flatMap((word) => KINDS_OF_AID.get(word) ?? []))]

const somePeople = (thing: string | undefined): readonly string[] =>
  thing === undefined ? [] : wordsOf(thing).filter((word) => SOME_PEOPLE.has(word))

const specialWords = (thing: string | undefined): readonly string[] =>
  thing === undefined ? [] : wordsOf(thing).filter((word) => !PLAIN_WORDS.has(word))

/** Small letters, no plural "s", hyphens kept inside names ("f-16"). */
function wordsOf(thing: string): readonly string[] {
  return thing
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map((word) => IRREGULAR.get(word) ?? word.replace(/(?<=\w{3})s$/, ''))
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['babies', 'baby'],
  ['women', 'woman'],
  ['policemen', 'policeman'],
  ['mercenaries', 'mercenary'],
])
