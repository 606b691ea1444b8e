import { isAnonymous, isOfOneHouse } from '../compare/sources.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { Origin } from '../model/findings.ts'
import type { EntityLookup } from '../world/places.ts'
import type { Evidence } from './evidence.ts'

/*
 *     this page ←──── New York Times ←──── US officials        one origin, however many outlets carry it
 *                        ↑      ↑
 *              Kyiv Post ┘      └ Ukrainska Pravda
 */

/**
 * Where a claim ultimately comes from: the institution that says it. A source without a name is known by the outlet
 * that found it; a text's own voice by the outlet whose text it is.
 */
export function originOf({ source, chain, outlet, isOwnVoice }: Testimony): string {
  if (!isOwnVoice && !isAnonymous(source)) return source
  const named = chain.filter((link) => link !== source && !isAnonymous(link))
  return named.at(-1) ?? (source === '' ? outlet : source)
}

/** True when neither comes from the other, by any link of the two chains. */
export function areIndependent(said: Testimony, recorded: Testimony): boolean {
  const [left, right] = [originOf(said), originOf(recorded)]
  if (left === right || isOfOneHouse(sourceIn(left, said), sourceIn(right, recorded))) return false
  return !carries(recorded, left, said) && !carries(said, right, recorded)
}

/** The side is that of who says it, where that is the origin. */
const sourceIn = (origin: string, { source, side }: Testimony) =>
  origin === source && side !== undefined ? { source: origin, side } : { source: origin }

/** A report carries an origin when it names it on the way to an unnamed source, or in its own voice. */
function carries(report: Testimony, origin: string, { outlet, isOwnVoice }: Testimony): boolean {
  const isLoose = report.isOwnVoice || isAnonymous(report.source)
  if (isLoose && report.chain.includes(origin)) return true
  // The page's own finding, repeated by others who name the page's outlet.
  return isOwnVoice && outlet !== '' && report.chain.includes(outlet)
}

/** The reports by where they come from: independent ones that agree, the page's own, the rest as given. */
export function originsOf(said: Testimony, evidence: readonly Evidence[], find: EntityLookup): readonly Origin[] {
  const groups = new Map<string, Evidence[]>()
  for (const each of evidence) {
    const id = originIn(said, each)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [each])
    else group.push(each)
  }
  const own = originOf(said)
  return [...groups]
    .sort(([left, one], [right, other]) => rankOf(one, left === own) - rankOf(other, right === own))
    .map(([id, group]) => describe(id, group, id === own, find))
}

function rankOf(group: readonly Evidence[], isOwn: boolean): number {
  if (isOwn) return 2
  const agreeing = group.filter(({ relation }) => relation.kind === 'agrees' && relation.sameQuestion)
  if (agreeing.some(({ relation }) => relation.kind === 'agrees' && relation.closely)) return 0
  return agreeing.length > 0 ? 1 : 3
}

/** The origin of a piece of evidence, as seen from the page: what is linked to the page's origin is of it. */
export function originIn(said: Testimony, { testimony }: Evidence): string {
  return areIndependent(said, testimony) ? originOf(testimony) : originOf(said)
}

function describe(id: string, group: readonly Evidence[], isPageOrigin: boolean, find: EntityLookup): Origin {
  const inOrder = [...group].sort((left, right) =>
    (left.report.published ?? '9').localeCompare(right.report.published ?? '9'),
  )
  const outlets = [...new Set(inOrder.map(({ report }) => report.outlet.name))]
  const spokesman = inOrder.find(({ testimony }) => originOf(testimony) === id)?.report.claimant
  const known = find(id)
  const side = spokesman?.side
  const rule = isPageOrigin ? 'origin-of-page' : outlets.length > 1 ? 'origin-carried' : 'origin-single'
  return {
    id,
    name: known?.name ?? spokesman?.name ?? nameOf(id, inOrder),
    ...(spokesman === undefined ? {} : { role: spokesman.role }),
    ...(side === undefined ? {} : { side }),
    outlets,
    path: pathOf(inOrder, find),
    isPageOrigin,
    bearing: bearingOf(group),
    why: { rule, values: { outlets: outlets.length, name: known?.name ?? spokesman?.name ?? id } },
  }
}

/** Who conflicts in one report and agrees in another is not shown as agreeing. */
function bearingOf(group: readonly Evidence[]): 'agrees' | 'conflicts' | 'related' {
  const sure = group.filter(({ relation }) => relation.sameQuestion)
  if (sure.some(({ relation }) => relation.kind === 'conflicts')) return 'conflicts'
  return sure.some(({ relation }) => relation.kind === 'agrees') ? 'agrees' : 'related'
}

function nameOf(id: string, group: readonly Evidence[]): string {
  const names = group.flatMap(({ report: { via, reprintOf, outlet, claimant } }) => [via, reprintOf, outlet, claimant])
  return names.find((name) => name?.id === id)?.name ?? id
}

/** From the nearest outlet to the source, by the longest chain that any report of the group shows. */
function pathOf(group: readonly Evidence[], find: EntityLookup): readonly string[] {
  const longest = group.reduce<Evidence | undefined>(
    (best, each) => (best === undefined || each.testimony.chain.length > best.testimony.chain.length ? each : best),
    undefined,
  )
  if (longest === undefined) return []
  const { report, testimony } = longest
  const shown = (id: string): string => find(id)?.name ?? nameOf(id, [longest])
  const names = [report.outlet.name, ...testimony.chain.slice(0, -1).map(shown), report.claimant.name]
  return names.filter((name, index) => name !== names[index - 1])
}
