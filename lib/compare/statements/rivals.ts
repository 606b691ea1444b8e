import type { StatementFacts } from '../../model/claims.ts'
import { daysOf, gapInDays } from '../days.ts'
import { nameKey } from '../names.ts'
import type { Testimony } from '../testimony.ts'
import { isAccusationRefuted, isDeedDenied, isInvolvementDenied } from './refutations.ts'

type Saying = Testimony<StatementFacts>

/** Two ways to tell of one thing that can hardly both hold, whoever comes first. */
interface Rivals {
  readonly one: RegExp
  readonly other: RegExp
  /** Only where each says it of the other: "they fired first". */
  readonly isOfEachOther?: boolean
}

/** Who began, who broke the truce. */
const BEGAN =
  /\b(?:started|began|opened fire|fired (?:the )?first|attacked first|(?:broke|broken|violated|breached)\b.{0,20}\b(?:ceasefire|truce|agreement))\b/i

/** That somebody's advance was stopped. */
const STOPPED = /\b(?:stopped|halted|repelled|thwarted|blocked|foiled|pushed back|driven back)\b/i

const HIT = `(?:targets?|targeted|hit|hits|struck|strikes|aimed at|launched|destroyed|attacked|bombed)`
const CIVILIAN = `(?:residential|civilians?|apartments?|homes?|houses|hospitals?|schools?|mosques?|church(?:es)?|markets?|bakery)`
const MILITARY = String.raw`(?:military (?:site|target|facilit|base|object)\w{0,6}|bases?|camps?|command (?:post|centre|center)s?|research cent(?:re|er)|depots?|airfields?|arms factor(?:y|ies)|factories|weapons|terrorists?|militants?|launch(?:ers| pads| sites))`
/** What was hit, told before or after the verb. */
const hitting = (what: string): RegExp =>
  new RegExp(String.raw`\b${HIT}\b.{0,80}\b${what}\b|\b${what}\b.{0,40}\b${HIT}\b`, 'i')

/** "90% of their missiles had hit", "most of them were intercepted". */
const mostly = (verbs: string): RegExp =>
  new RegExp(
    String.raw`\b(?:all|most|nearly all|almost all|(?:[6-9]\d|100)(?: ?%| per ?cent))(?: \S{1,20}){0,7} (?:${verbs})\b`,
    'i',
  )

/** What the sides of a war say of one attack or one town. Rows may be added: each needs both wordings. */
const RIVALS: readonly Rivals[] = [
  {
    one: /\ball\b.{0,40}\b(?:targets?|objectives?|facilities|missiles|drones)\b.{0,30}\b(?:hit|struck|destroyed|reached)\b/i,
    other: /\b(?:sh(?:ot|oots?) down|intercept(?:ed|s)|repel(?:led|s)|down(?:ed|s)|jammed|neutrali[sz]ed)\b/i,
  },
  // Both of most of them: a few may be shot down where nine in ten arrive.
  { one: mostly('hit|struck|reached|penetrated'), other: mostly('intercept(?:ed|s)|shot down|downed|repelled') },
  {
    one: /\b(?:taken|captured|seized|liberated|controls?|in control of|has fallen)\b/i,
    other: /\b(?:under \w+ control|holds?|held|in (?:its|our|their) hands|has not fallen|remains? (?:in|under) \w+)\b/i,
  },
  { one: hitting(CIVILIAN), other: hitting(MILITARY) },
  {
    one: STOPPED,
    other:
      /\b(?:still|continu\w{2,4}|keeps?|kept)\b.{0,20}\b(?:advanc\w{1,4}|attack\w{0,3}|offensive|moving|gaining|push\w{0,3})\b/i,
  },
  { one: BEGAN, other: BEGAN, isOfEachOther: true },
]

/** Accounts of one attack or one town are of nearly one day. */
const ONE_TIME = 3
/** An accusation is denied for weeks. */
const DENIED_FOR = 60

/** True for two accounts of different sources that can hardly both hold: of one attack or town, or of who is to blame. */
export function areRivals(said: Saying, recorded: Saying): boolean {
  if (said.source === recorded.source || (said.side !== undefined && said.side === recorded.side)) return false
  const days = daysApart(said, recorded)
  if (days === undefined || days > DENIED_FOR) return false
  if (said.facts.polarity !== 'for' || recorded.facts.polarity !== 'for') return false
  if (isAccusationRefuted(said, recorded) || isAccusationRefuted(recorded, said)) return true
  return days <= ONE_TIME && isOfOnePlace(said, recorded) && RIVALS.some((row) => fits(row, said, recorded))
}

function fits({ one, other, isOfEachOther }: Rivals, said: Saying, recorded: Saying): boolean {
  const [left, right] = [said.facts.content, recorded.facts.content]
  if (isOfEachOther === true && !(accuses(said, recorded) && accuses(recorded, said))) return false
  return (one.test(left) && other.test(right)) || (one.test(right) && other.test(left))
}

/** What one says is said of the other's side. */
const accuses = ({ facts }: Saying, other: Saying): boolean =>
  other.side !== undefined && facts.actor?.id !== undefined && facts.actor.id === other.side

/** One place named by both; where only one names a place the article's own matter is taken. */
function isOfOnePlace({ facts: said }: Saying, { facts: recorded }: Saying): boolean {
  if (said.place === undefined || recorded.place === undefined) return true
  return nameKey(said.place) === nameKey(recorded.place)
}

function daysApart(said: Saying, recorded: Saying): number | undefined {
  const [left, right] = [daysOf(said.facts.asOf), daysOf(recorded.facts.asOf)]
  return left === undefined || right === undefined ? undefined : gapInDays(left, right)
}

/** The accused denies to have had a part in what the other accuses it of. */
export function isPartDenied(said: Saying, recorded: Saying): boolean {
  const days = daysApart(said, recorded)
  if (days === undefined || days > DENIED_FOR) return false
  if (isInvolvementDenied(said, recorded) || isInvolvementDenied(recorded, said)) return true
  return isOfOnePlace(said, recorded) && (isDeedDenied(said, recorded) || isDeedDenied(recorded, said))
}

/** What one side says in other words: who began, that somebody was stopped. */
const ONE_ACCOUNT = [BEGAN, STOPPED]

/** Two of one side that say the same of the same days in other words. */
export function areOneAccount(said: Saying, recorded: Saying): boolean {
  if (said.side === undefined || said.side !== recorded.side) return false
  if (said.facts.polarity !== 'for' || recorded.facts.polarity !== 'for') return false
  const [left, right] = [said.facts.actor?.id, recorded.facts.actor?.id]
  if (left !== undefined && right !== undefined && left !== right) return false
  const days = daysApart(said, recorded)
  if (days === undefined || days > ONE_TIME || !isOfOnePlace(said, recorded)) return false
  return ONE_ACCOUNT.some((words) => words.test(said.facts.content) && words.test(recorded.facts.content))
}
