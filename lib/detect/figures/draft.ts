import type { Action, Attribution, Family, Group, Measure, NameRef, Period, Role, Status } from '../../model/claims.ts'
import type { Bound, Quantity, Unit } from '../../model/quantity.ts'
import type { Amount } from '../../text/amounts/amount.ts'
import type { CountedNoun } from '../lexicon/en/counted-nouns.ts'
import type { EventName } from '../lexicon/en/events.ts'
import type { Sentence } from './sentence.ts'

/** A figure while it is being read: a detector makes it, refiners fill it in or drop it. Positions are token indexes. */
export interface Draft {
  readonly sentence: Sentence
  readonly amount: Amount
  /** Name of the detector that found it. */
  readonly detector: string
  /** First and last token (exclusive) of the figure's phrase. */
  from: number
  to: number
  /** The head noun, where there is one. */
  head?: number | undefined
  noun?: CountedNoun | undefined
  /** The figure it counts on with ("15,000 of them"). */
  antecedent?: Draft | undefined
  unit: Unit
  factor: number
  bound?: Bound | undefined
  event?: EventHit | undefined
  measure?: Measure | undefined
  action?: Action | undefined
  role?: Role | undefined
  group?: Group | undefined
  family?: Family | undefined
  thing?: string | undefined
  actor?: NameRef | undefined
  /** True where the actor is only what the article is about. */
  assumed?: boolean | undefined
  by?: NameRef | undefined
  place?: NameRef | undefined
  status?: Status | undefined
  asOf?: Period | undefined
  since?: string | undefined
  per?: Quantity['per'] | undefined
  additional?: boolean | undefined
  /** The next of several parts ("among them six children and nine women"). */
  member?: boolean | undefined
  /** A part of the number before a colon. */
  parted?: boolean | undefined
  /** The figure before it in a list of one sentence. */
  listed?: Draft | undefined
  /** The same figure in another unit, in brackets right behind, and where the figure's own words end. */
  converted?: Draft | undefined
  spanTo?: number | undefined
  chain?: readonly Attribution[] | undefined
  /** The event whose toll it is: where the first toll of it stands in the text. */
  tellsOf?: number | undefined
}

/** A draft as a detector made it, with room for what refiners add: all drafts have one shape, which makes them quick to read. */
export function withRoom(found: Draft): Draft {
  const { sentence, amount, detector, from, to, head, noun, antecedent, unit, factor, bound, event, measure } = found
  const { action, role, group, family, thing, actor, by, place, status, asOf, since, per, additional } = found
  const { converted, spanTo, chain, member, parted, listed, tellsOf } = found
  return {
    sentence,
    amount,
    detector,
    from,
    to,
    head,
    noun,
    antecedent,
    unit,
    factor,
    bound,
    event,
    measure,
    action,
    role,
    group,
    family,
    thing,
    actor,
    by,
    place,
    status,
    asOf,
    since,
    per,
    additional,
    converted,
    spanTo,
    chain,
    parted,
    member,
    listed,
    tellsOf,
  }
}

/** The word that tells what happened to what is counted. */
export interface EventHit {
  readonly event: EventName
  readonly at: number
  /** True when the counted thing is its subject or the word needs none ("12 killed", "were shot down"). */
  readonly passive: boolean
  /** The figure that it was taken from in a list ("killed 12 and wounded …", "missiles and 90 drones"). */
  readonly shared?: boolean
}
