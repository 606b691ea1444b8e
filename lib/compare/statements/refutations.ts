import type { StatementFacts } from '../../model/claims.ts'
import type { Testimony } from '../testimony.ts'

type Saying = Testimony<StatementFacts>

/** "of backing the attack", "was behind the bombing", "is responsible for". */
const ACCUSES =
  /^(?:\w+ ){0,3}of (?:having )?\w+(?:ing|ed)\b|\b(?:behind|responsible for|to blame for|guilty of|complicit in)\b/i
/** "falsely tried to implicate", "baseless accusations". */
const REFUTES =
  /\b(?:false(?:ly)?|baseless|unfounded|groundless|wrongly|fabricated|without evidence)\b.{0,40}\b(?:accus|blam|implicat|alleg|link|claim)\w*/i
/** What is done, by which both are known to speak of one deed. */
const DEED = /\b(?:attack|strike|bombing|shelling|massacre|killing|explosion|crash|sabotage|assassination|raid|blast)/i

/** Who accuses says so; the accused side names the accuser and calls it false. */
export function isAccusationRefuted(accusation: Saying, refutation: Saying): boolean {
  const [left, right] = [accusation.facts.content, refutation.facts.content]
  if (!ACCUSES.test(left) || !REFUTES.test(right)) return false
  const deed = DEED.exec(left)?.[0].toLowerCase()
  const accuser = accusation.speaker ?? accusation.source
  const isNamed = right.toLowerCase().includes(accuser.split('-').join(' '))
  return isNamed && deed !== undefined && right.toLowerCase().includes(deed)
}

/** "had nothing to do with Pahalgam", "none of its rockets was involved". */
const NO_PART =
  /\b(?:nothing to do with|involve(?:d|ment)|responsib(?:le|ility)|no (?:part|role|hand) in|(?:part|role|hand) in|behind)\b/i

/** Words that name what both speak of. */
const NAMING =
  /\b(?:\p{Lu}[\p{Ll}'’-]{3,}|rockets?|missiles?|attacks?|bombings?|blasts?|explosions?|raids?|strikes?)\b/gu

/** The accused denies to have had a part in what it is accused of: both name the deed, its means or its place. */
export function isInvolvementDenied(accusation: Saying, denial: Saying): boolean {
  if (accusation.facts.polarity !== 'for' || denial.facts.polarity !== 'against' || denial.side === undefined)
    return false
  const accused = accusation.facts.actor?.id
  if (accused === undefined || !(accused === denial.side || accused === denial.source)) return false
  if (!NO_PART.test(denial.facts.content)) return false
  const named = namesOf(accusation.facts.content)
  return namesOf(denial.facts.content).some((name) => named.includes(name))
}

/** What one side is accused of and denies, in whatever words. Rows may be added. */
const DEEDS: readonly RegExp[] = [
  /\b(?:bomb\w*|air ?strikes?|str[iu]ck|hit)\b/i,
  /\b(?:arm(?:s|ed|ing)|weapons?|ammunition)\b/i,
  /\b(?:fir(?:ed|ing)|sho(?:t|ot|oting)|opened fire)\b/i,
  /\b(?:kill\w*|execut\w*|massacr\w*|murder\w*)\b/i,
  /\b(?:land)?mines?\b/i,
  /\b(?:tortur\w*|rap(?:e|ed|ing|es)|loot\w*)\b/i,
]
/** "Its aircraft bombed the theatre", "his country had never provided arms": the denier's own deed. */
const OWN_DEED = /\b(?:its|his|her|their|our)\b|^["“]?(?:it|we|they)\b/i

/** The accused denies, of its own forces, the deed that it is accused of. */
export function isDeedDenied(accusation: Saying, denial: Saying): boolean {
  if (accusation.facts.polarity !== 'for' || denial.facts.polarity !== 'against' || denial.side === undefined)
    return false
  if (accusation.facts.actor?.id !== denial.side || accusation.side === denial.side) return false
  const [left, right] = [accusation.facts.content, denial.facts.content]
  return OWN_DEED.test(right) && DEEDS.some((deed) => deed.test(left) && deed.test(right))
}

const namesOf = (content: string): readonly string[] =>
  [...content.matchAll(NAMING)].map(([name]) => name.toLowerCase().replace(/s$/, ''))
