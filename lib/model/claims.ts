import type { Span } from './article.ts'
import type { Quantity } from './quantity.ts'

/** How a counted thing behaves in time, and so what it may be compared with. DESIGN, section 4. */
export type Family = 'level' | 'change' | 'flow' | 'rate' | 'cumulative' | 'event' | 'share' | 'authorised' | 'sum'

/** What is counted: the closed vocabulary. `world/measures.ts` says how each behaves. */
export type Measure =
  | 'troops'
  | 'strength'
  | 'recruited'
  | 'killed'
  | 'wounded'
  | 'casualties'
  | 'irrecoverable-losses'
  | 'captured'
  | 'prisoners'
  | 'prisoners-returned'
  | 'hostages'
  | 'missing'
  | 'deserted'
  | 'bodies'
  | 'displaced'
  | 'refugees'
  | 'deported'
  | 'evacuated'
  | 'people'
  | 'missiles'
  | 'drones'
  | 'missiles-and-drones'
  | 'aircraft'
  | 'tanks'
  | 'vehicles'
  | 'ships'
  | 'guns'
  | 'shells'
  | 'bombs'
  | 'containers'
  | 'air-defence'
  | 'weapons'
  | 'attacks'
  | 'units'
  | 'area'
  | 'settlements'
  | 'distance'
  | 'buildings'
  | 'aid'
  | 'damage'
  | 'reconstruction-cost'
  | 'frozen-assets'
  | 'budget'
  | 'money'
  | 'territory-share'
  | 'gdp-share'
  | 'approval'
  | 'share'
  | 'other'

/** What happened to the thing counted. */
export type Action =
  | 'present'
  | 'deployed'
  | 'sent'
  | 'withdrawn'
  | 'trained'
  | 'mobilised'
  | 'needed'
  | 'launched'
  | 'hit'
  | 'shot-down'
  | 'jammed'
  | 'shot-down-or-jammed'
  | 'destroyed'
  | 'damaged'
  | 'lost'
  | 'pledged'
  | 'delivered'
  | 'in-service'
  | 'produced'
  | 'held'
  | 'captured'
  | 'recaptured'
  | 'allocated'
  | 'appropriated'
  | 'committed'
  | 'spent'
  | 'frozen'
  | 'returned'
  | 'found'
  | 'buried'
  | 'entered'

/** What kind of troops. */
export type Role =
  | 'combat'
  | 'training'
  | 'engineers'
  | 'builders'
  | 'peacekeepers'
  | 'reserves'
  | 'contract'
  | 'conscripts'
  | 'mercenaries'
  | 'volunteers'
  | 'convicts'
  | 'officers'
  | 'special-forces'

export type Group = 'military' | 'civilian' | 'mixed' | 'unstated'

/** Whether the text says it is, is thought to be, is meant to be, or might be. */
export type Status = 'actual' | 'estimated' | 'planned' | 'possible' | 'denied' | 'confirmed'

/** What a speaker does to what is said. */
export type Stance = 'asserts' | 'confirms' | 'denies' | 'declines' | 'warns' | 'predicts'

export type Polarity = 'for' | 'against' | 'none'

/** A name in a text; `id` is an entity of `world` or of a pack, where known. */
export interface NameRef {
  readonly text: string
  readonly id?: string
  /** Members of a joint actor ("Russian and North Korean troops"), by id. */
  readonly parts?: readonly string[]
}

/** A period of whole days (ISO dates, both inclusive) and the words or field it was read from. */
export interface Period {
  readonly start: string
  readonly end: string
  readonly basis: PeriodBasis
  /** As written, where it was words ("in early August"). */
  readonly text?: string
}
export type PeriodBasis = 'sentence' | 'context' | 'live-entry' | 'dateline' | 'published' | 'recorded'

/** One link of "The NYT, citing officials, reports that Zelensky said …". */
export interface Attribution {
  readonly speaker: NameRef
  /** The word that reports it ("said", "according to"). */
  readonly cue: string
  readonly stance: Stance
}

/** The comparable content of a figure, wherever it comes from. Missing means unknown, never "no". */
export interface FigureFacts {
  readonly kind: 'figure'
  readonly quantity: Quantity
  readonly measure: Measure
  readonly family: Family
  readonly action?: Action
  readonly role?: Role
  readonly group: Group
  /** The thing counted in the text's own words, singular where easy ("tank", "Storm Shadow missile"). */
  readonly thing?: string
  /** Whose thing is counted. */
  readonly actor?: NameRef
  /** Who did it: fired, shot down, captured, gives. */
  readonly by?: NameRef
  readonly place?: NameRef
  readonly status: Status
  /** The time the figure is about. */
  readonly asOf?: Period
  /** Start and end of a counted period (flows, cumulative counts), ISO dates. */
  readonly since?: string
  readonly until?: string
  /** One event that several reports speak of: a slug of a pack, or place and day as the detector reads them. */
  readonly occasion?: string
  /** True for "another 3,000", "additional": a part beside what was counted before. */
  readonly additional?: boolean
  /** True where the actor is only what the article is about, and no word beside the figure says it: no ground for a conflict. */
  readonly actorAssumed?: boolean
}

/** The comparable content of a statement. */
export interface StatementFacts {
  readonly kind: 'statement'
  readonly stance: Stance
  readonly polarity: Polarity
  /** The clause said, without the cue. */
  readonly content: string
  /** Proposition of a pack or of `world`, where recognised. */
  readonly proposition?: string
  /** A noun phrase naming the matter, where known. */
  readonly topic?: string
  readonly actor?: NameRef
  readonly place?: NameRef
  readonly asOf?: Period
  readonly occasion?: string
  /** True when the speaker or the speaker's state is the accused party. */
  readonly accused?: boolean
}

/** What a page claim and a report share: facts and whose word they are, outermost link first. Empty: the outlet's own voice. */
export interface Attributed<Facts> {
  readonly facts: Facts
  readonly chain: readonly Attribution[]
}

/** A claim found in an article. Offsets are into `Article.text`. */
export interface PageClaim<Facts = FigureFacts | StatementFacts> extends Attributed<Facts> {
  readonly id: string
  /** Figure: the number with its bound and unit words, marked in the page. Statement: the content clause. */
  readonly span: Span
  /** Figure: the number alone ("50,000", "11,000 to 12,000"). Statement: same as `span`. */
  readonly core: Span
  /** The sentence it stands in. */
  readonly sentence: Span
  readonly cue?: Span
  readonly speaker?: Span
  /** Other places of the same article that say the same (headline, caption, pull quote). */
  readonly repeats?: readonly Span[]
  /** True in a headline, standfirst, caption or pull quote, where an article repeats what its text tells. */
  readonly isAside?: boolean
  /** Claims of one article with the same number here tell of one event, by what the text says of it. */
  readonly tellsOf?: number
}
export type FigureClaim = PageClaim<FigureFacts>
export type StatementClaim = PageClaim<StatementFacts>
export type Claim = FigureClaim | StatementClaim
