import { GIVES_WAY, type Meaning, meaningOf, type Strength } from './furniture.ts'

/** What a part of the page is for, as far as its markup tells. */
export type ZoneKind = 'furniture' | 'caption' | 'quote' | 'table' | 'entry'

/** An element that decides what the runs inside it are; zones nest. */
export interface Zone {
  readonly kind: ZoneKind
  readonly element: Element
  readonly strength: Strength
  readonly parent: Zone | undefined
  /** Letters of prose inside, counted while the runs are weighed. */
  prose: number
  /** The zone holds so much of the page's prose that it is the article, whatever its name. */
  gaveWay: boolean
}

/** The innermost zone of this kind. */
export function zoneOf(zone: Zone | undefined, kind: ZoneKind): Zone | undefined {
  for (let at = zone; at !== undefined; at = at.parent) if (at.kind === kind && !at.gaveWay) return at
  return undefined
}

/** Counts prose into a zone and those around it. */
export function addProse(zone: Zone | undefined, prose: number): void {
  for (let at = zone; at !== undefined; at = at.parent) at.prose += prose
}

/** Lets the zones give way that hold too much of the page's prose, or its title. */
export function giveWay(zones: Iterable<Zone>, whole: number, title: Element | undefined): void {
  for (const zone of zones) {
    if (zone.prose >= whole * GIVES_WAY[zone.strength]) zone.gaveWay = true
    else if (zone.kind !== 'entry' && title !== undefined && zone.element.contains(title)) zone.gaveWay = true
  }
}

/** The zone that this element, of this name, opens, if any. */
export function openZone(element: Element, tag: string, parent: Zone | undefined): Zone | undefined {
  if (!element.hasAttributes()) return zoneOfTag(element, tag, parent)
  const named = WHOLE.has(tag) ? undefined : meaningOf(element)
  const isMeant = named !== undefined && !(named.ifLinked && element.querySelector('a[href]') === null)
  return isMeant ? newZone(named, element, parent) : zoneOfTag(element, tag, parent)
}

/** The zone that an element without any attribute opens, if any. */
export function zoneOfTag(element: Element, tag: string, parent: Zone | undefined): Zone | undefined {
  const meaning = BY_TAG.get(tag)
  return meaning && newZone(meaning, element, parent)
}

function newZone({ kind, strength }: Meaning, element: Element, parent: Zone | undefined): Zone {
  return { kind, element, strength, parent, prose: 0, gaveWay: false }
}

const BY_TAG: ReadonlyMap<string, Meaning> = new Map(
  Object.entries<Meaning>({
    figure: { kind: 'caption', strength: 'soft' },
    figcaption: { kind: 'caption', strength: 'always' },
    caption: { kind: 'caption', strength: 'always' },
    table: { kind: 'table', strength: 'soft' },
    nav: { kind: 'furniture', strength: 'always' },
    menu: { kind: 'furniture', strength: 'always' },
    dialog: { kind: 'furniture', strength: 'always' },
    footer: { kind: 'furniture', strength: 'firm' },
    aside: { kind: 'furniture', strength: 'firm' },
    form: { kind: 'furniture', strength: 'soft' },
    address: { kind: 'furniture', strength: 'firm' },
  }),
)

// These hold whole pages, so their classes say nothing of furniture.
const WHOLE = new Set(['html', 'body', 'main'])
