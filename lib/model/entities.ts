export type EntityKind =
  | 'country'
  | 'region'
  | 'city'
  | 'place'
  | 'theatre'
  | 'government'
  | 'armed-force'
  | 'armed-group'
  | 'alliance'
  | 'organisation'
  | 'person'
  | 'outlet'

/** Somebody or something that has an identity. Ids are readable slugs ("north-korea", "kursk-oblast", "volodymyr-zelenskyy"). */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  /** The canonical English name, as shown. */
  readonly name: string
  readonly aliases?: readonly string[]
  /** Places: the next larger places that contain it (region, country, theatre). */
  readonly within?: readonly string[]
  /** People, governments, forces, groups, outlets: the country or movement they belong to. */
  readonly side?: string
  /** People and spokespersons: the institution they speak for. */
  readonly speaksFor?: string
  /** People: office as shown ("President of Ukraine"). */
  readonly title?: string
  /** Alliances and joint forces: their members. */
  readonly members?: readonly string[]
  /** Outlets: domains, and what kind of outlet. */
  readonly domains?: readonly string[]
  readonly outletKind?: OutletKind
}
export type OutletKind =
  | 'agency'
  | 'newspaper'
  | 'broadcaster'
  | 'magazine'
  | 'website'
  | 'state-run'
  | 'official'
  | 'research'
  | 'aggregator'
  | 'mirror'

/** A sentence that statements affirm or deny. */
export interface Proposition {
  readonly id: string
  readonly text: string
  readonly entails?: readonly string[]
  readonly excludes?: readonly string[]
  /** The party that an affirmation accuses, by entity id. */
  readonly accuses?: string
}
