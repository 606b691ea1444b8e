import type { StatementFacts } from '../../model/claims.ts'
import { daysOf, gapInDays } from '../days.ts'
import { nameKey } from '../names.ts'
import type { Testimony } from '../testimony.ts'

type Saying = Testimony<StatementFacts>

/** Two ways to tell of one thing that can hardly both hold, whoever comes first. */
interface Rivals {
  readonly one: RegExp
  readonly other: RegExp
}

/** What the sides of a war say of one attack or one town. Rows may be added: each needs both wordings. */
const RIVALS: readonly Rivals[] = [
  {
    one: /\ball\b.{0,40}\b(?:targets?|objectives?|facilities|missiles|drones)\b.{0,30}\b(?:hit|struck|destroyed|reached)\b/i,
    other: /\b(?:sh(?:ot|oots?) down|intercept(?:ed|s)|repel(?:led|s)|down(?:ed|s)|jammed|neutrali[sz]ed)\b/i,
  },
  {
    one: /\b(?:taken|captured|seized|liberated|controls?|in control of|has fallen)\b/i,
    other: /\b(?:under \w+ control|holds?|held|in (?:its|our|their) hands|has not fallen|remains? (?:in|under) \w+)\b/i,
  },
  {
    one: /\b(?:targeted|hit|struck|aimed at|launched)\b.{0,60}\b(?:residential|civilian|apartment|homes?|hospitals?|schools?|market)\b/i,
    other:
      /\b(?:targets?|targeted|hit|struck|aimed at|launched)\b.{0,80}\b(?:military (?:site|target|facilit|base|object)\w*|bases?|command (?:post|centre|center)s?|research cent(?:re|er)|depots?)\b/i,
  },
]

/** Accounts of one attack or one town are of nearly one day. */
const ONE_TIME = 3
/** An accusation is denied for weeks. */
const DENIED_FOR = 60

/** True for two accounts of different sources that can hardly both hold: of one attack or town, or of who is to blame. */
export function areRivals(said: Saying, recorded: Saying): boolean {
  if (said.facts.polarity !== 'for' || recorded.facts.polarity !== 'for') return false
  if (said.source === recorded.source || (said.side !== undefined && said.side === recorded.side)) return false
  const days = daysApart(said, recorded)
  if (days === undefined || days > DENIED_FOR) return false
  if (isAccusationRefuted(said, recorded) || isAccusationRefuted(recorded, said)) return true
  return days <= ONE_TIME && isOfOnePlace(said, recorded) && RIVALS.some((row) => fits(row, said, recorded))
}

function fits({ one, other }: Rivals, said: Saying, recorded: Saying): boolean {
  const [left, right] = [said.facts.content, recorded.facts.content]
  return (one.test(left) && other.test(right)) || (one.test(right) && other.test(left))
}

/** One place named by both; where only one names a place the article's own matter is taken. */
function isOfOnePlace({ facts: said }: Saying, { facts: recorded }: Saying): boolean {
  if (said.place === undefined || recorded.place === undefined) return true
  return nameKey(said.place) === nameKey(recorded.place)
}

function daysApart(said: Saying, recorded: Saying): number | undefined {
  const [left, right] = [daysOf(said.facts.asOf), daysOf(recorded.facts.asOf)]
  return left === undefined || right === undefined ? undefined : gapInDays(left, right)
}

/** "of backing the attack", "was behind the bombing", "is responsible for". */
const ACCUSES = /^(?:\w+ ){0,3}of \w+ing\b|\b(?:behind|responsible for|to blame for|guilty of|complicit in)\b/i
/** "falsely tried to implicate", "baseless accusations". */
const REFUTES =
  /\b(?:false(?:ly)?|baseless|unfounded|groundless|wrongly|fabricated|without evidence)\b.{0,40}\b(?:accus|blam|implicat|alleg|link|claim)\w*/i
/** What is done, by which both are known to speak of one deed. */
const DEED = /\b(?:attack|strike|bombing|shelling|massacre|killing|explosion|crash|sabotage|assassination|raid|blast)/i

/** Who accuses says so; the accused side names the accuser and calls it false. */
function isAccusationRefuted(accusation: Saying, refutation: Saying): boolean {
  const [left, right] = [accusation.facts.content, refutation.facts.content]
  if (!ACCUSES.test(left) || !REFUTES.test(right)) return false
  const deed = DEED.exec(left)?.[0].toLowerCase()
  const accuser = accusation.speaker ?? accusation.source
  const isNamed = right.toLowerCase().includes(accuser.split('-').join(' '))
  return isNamed && deed !== undefined && right.toLowerCase().includes(deed)
}
