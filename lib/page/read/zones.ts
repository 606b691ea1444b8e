import { type Strength, strengthOf } from './furniture.ts'

/** What a part of the page is for, as far as its markup tells. */
export type ZoneKind = 'furniture' | 'caption' | 'quote' | 'table' | 'entry' | 'list' | 'summary'

/** An element that decides what the runs inside it are; zones nest. */
export interface Zone {
  readonly kind: ZoneKind
  readonly element: Element
  readonly strength: Strength
  readonly parent: Zone | undefined
  /** Characters of prose inside, counted while the runs are weighed. */
  prose: number
}

/** The zone and everything around it, innermost first. */
export function* zonesFrom(zone: Zone | undefined): Generator<Zone> {
  for (let at = zone; at !== undefined; at = at.parent) yield at
}

/** The innermost zone of this kind. */
export function zoneOf(zone: Zone | undefined, kind: ZoneKind): Zone | undefined {
  for (let at = zone; at !== undefined; at = at.parent) if (at.kind === kind) return at
  return undefined
}

/** The zone that this element opens, if any. */
export function openZone(element: Element, parent: Zone | undefined): Zone | undefined {
  const opened = kindOf(element)
  return opened && { kind: opened.kind, element, strength: opened.strength, parent, prose: 0 }
}

const BY_TAG: Readonly<Record<string, { kind: ZoneKind; strength: Strength }>> = {
  figure: { kind: 'caption', strength: 'soft' },
  figcaption: { kind: 'caption', strength: 'always' },
  caption: { kind: 'caption', strength: 'always' },
  table: { kind: 'table', strength: 'soft' },
  ul: { kind: 'list', strength: 'soft' },
  ol: { kind: 'list', strength: 'soft' },
  nav: { kind: 'furniture', strength: 'always' },
  menu: { kind: 'furniture', strength: 'always' },
  dialog: { kind: 'furniture', strength: 'always' },
  footer: { kind: 'furniture', strength: 'firm' },
  aside: { kind: 'furniture', strength: 'firm' },
  form: { kind: 'furniture', strength: 'soft' },
  address: { kind: 'furniture', strength: 'firm' },
}

// These hold whole pages, so their classes say nothing of furniture.
const WHOLE = new Set(['html', 'body', 'main'])

function kindOf(element: Element): { kind: ZoneKind; strength: Strength } | undefined {
  const tag = element.localName
  if (WHOLE.has(tag)) return undefined
  const named = strengthOf(element)
  if (named !== undefined) return named
  return BY_TAG[tag]
}
