import type { Span } from '../../model/article.ts'
import type { StatementClaim } from '../../model/claims.ts'
import { tokenize } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { entity, nameAt } from '../../world/gazetteer.ts'
import { sideOf } from '../../world/sides.ts'
import type { NameReader } from '../names/name-reader.ts'
import { polarityOf } from './polarity.ts'

/*
 * Denials that say no more than that they are one. What is denied stands in the text before:
 *
 *   India accuses Pakistan of backing the gunmen. Islamabad denies any involvement.
 *   The reports are "groundless rumours", Pyongyang's envoy said of them.
 */

const MATTER =
  'involvement|role|responsibility|wrongdoing|accusations?|allegations?|claims?|charges?|reports?|accounts?|suggestions?|assertions?|figures?|tolls?|numbers?|counts?|estimates?|findings'

/** "it", "the accusations", "any involvement", "those reports as fake news". */
const POINTS_BACK = new RegExp(
  String.raw`^(?:it|this|that|them|these|those)(?=$|\s(?:as|on|to|in|outright|again)\b)|^(?:(?:any|all|such|the|these|those|that|this|both|its|their) )?(?:\w{3,15} )?(?:${MATTER})(?=$|[,;]|\s(?:as|outright|on|again)\b)`,
  'i',
)

/** "them groundless rumours", "the claim 'pure fiction'". */
const REFUTED = new RegExp(
  String.raw`^(?:it|this|that|them|these|those|(?:the|these|those|that|such) (?:\w{3,15} )?(?:${MATTER}))\b.{0,40}\b(?:groundless|baseless|unfounded|false|fake|fabricat\w{2,4}|fiction|lies?|disinformation|misinformation|propaganda|nonsense|untrue|invented|invention|rumou?rs?|absurd|hoax|slander\w{0,3})\b`,
  'i',
)

/** True for what is only pointed at, where the verb denies it or calls it baseless. */
export function isDenialOfBefore(content: string, isDenial: boolean): boolean {
  return isDenial ? POINTS_BACK.test(content) : mayPointBack(content) && REFUTED.test(content)
}

/** Most statements begin otherwise; asking first saves the long pattern. */
const mayPointBack = (content: string): boolean => OPENERS.has(/^[a-z]{2,5}/i.exec(content)?.[0].toLowerCase() ?? '')
const OPENERS = wordSet('it this that them these those the such')

/** A statement of an article and the index of its block. */
export interface PlacedStatement {
  readonly claim: StatementClaim
  readonly block: number
}

/**
 * Gives each denial that only points back the clause it denies: of the sentences before, the nearest that speaks of the
 * denier, else the nearest of its own paragraph. A denial that nothing explains is left out when it says nothing itself.
 */
export function answered(
  statements: readonly PlacedStatement[],
  names: NameReader,
  sentenceBefore: (span: Span) => string | undefined,
): readonly StatementClaim[] {
  return statements.flatMap((each, index) => {
    const { claim } = each
    if (
      claim.facts.stance !== 'denies' ||
      (!isDenialOfBefore(claim.facts.content, true) && !REFUTED.test(claim.facts.content))
    )
      return [claim]
    const denied = deniedBy(each, statements.slice(Math.max(0, index - MOST_BACK), index), names)
    if (denied !== undefined) return [answer(claim, denied)]
    const before = sentenceBefore(claim.span)
    if (before !== undefined && namesSide(before, sideOfSpeaker(claim))) return [withContent(claim, before)]
    return claim.span.end - claim.span.start > FEWEST_LETTERS ? [claim] : []
  })
}

/** The text's own sentence, or one whose speaker was not found: it must name the denier. */
function namesSide(sentence: string, side: string | undefined): boolean {
  const tokens = tokenize(sentence)
  return side !== undefined && tokens.some((_, at) => nameAt(tokens, at)?.party === side)
}

const withContent = (denial: StatementClaim, content: string): StatementClaim => ({
  ...denial,
  facts: { ...denial.facts, content, polarity: polarityOf(content, 'denies') },
})

/** How many statements before a denial may hold what it denies. */
const MOST_BACK = 4
/** "denied the accusations" alone says nothing; "the reports “bare-faced inventions”" does. */
const FEWEST_LETTERS = 24

function deniedBy(
  { claim, block }: PlacedStatement,
  before: readonly PlacedStatement[],
  names: NameReader,
): StatementClaim | undefined {
  const near = before.filter((other) => block - other.block <= 1 && other.claim.facts.stance !== 'declines').reverse()
  const candidates = near.filter(({ claim: other }) => other.facts.stance !== 'denies' && !isOneSpeaker(other, claim))
  const side = sideOfSpeaker(claim)
  const aboutDenier = candidates.find((other) => side !== undefined && speaksOf(other.claim, side, names))
  const again = near.find((other) => other.block === block && side !== undefined && sideOfSpeaker(other.claim) === side)
  return (
    aboutDenier ??
    (again && isDenial(again.claim) ? again : undefined) ??
    candidates.find((other) => other.block === block)
  )?.claim
}

/** "Pyongyang has denied that its men are there. Its envoy called the reports rumours": the same is denied again. */
const isDenial = ({ facts: { stance, content } }: StatementClaim): boolean =>
  stance === 'denies' && !isDenialOfBefore(content, true) && !REFUTED.test(content)

const speakerOf = ({ chain }: StatementClaim): string => {
  const speaker = chain.at(-1)?.speaker
  return speaker?.id ?? speaker?.text ?? ''
}
const isOneSpeaker = (one: StatementClaim, other: StatementClaim): boolean => speakerOf(one) === speakerOf(other)

function sideOfSpeaker(claim: StatementClaim): string | undefined {
  const id = claim.chain.at(-1)?.speaker.id
  return id === undefined ? undefined : (sideOf(id, entity) ?? id)
}

/** The clause names the denier, or the country that the denier speaks for. */
function speaksOf({ span }: StatementClaim, side: string, names: NameReader): boolean {
  const mentions = names.namesWithin(names.sentenceAt(span.start), span)
  return mentions.some(
    ({ id, party }) => id === side || party === side || (id !== undefined && sideOf(id, entity) === side),
  )
}

/** The denial with what it denies as its content. */
function answer(denial: StatementClaim, denied: StatementClaim): StatementClaim {
  const { actor, place, topic, asOf } = denied.facts
  const content = withName(denied)
  const { topic: _, ...own } = denial.facts
  const side = sideOfSpeaker(denial)
  const accused =
    side !== undefined && actor !== undefined && (actor.id === side || actor.parts?.includes(side) === true)
  return {
    ...denial,
    facts: {
      ...own,
      content,
      polarity: polarityOf(content, 'denies'),
      ...(topic === undefined ? {} : { topic }),
      ...(actor === undefined ? {} : { actor }),
      ...(place === undefined ? {} : { place }),
      ...(asOf === undefined ? {} : { asOf: denial.facts.asOf ?? asOf }),
      ...(accused ? { accused: true } : {}),
    },
  }
}

/** "it shot down five jets" of somebody else's mouth: the denial says who. */
function withName({ facts: { content }, chain }: StatementClaim): string {
  const speaker = chain.at(-1)?.speaker.text
  return speaker === undefined ? content : content.replace(/^(?:it|they|he|she|we)(?= (?!of\b))/i, speaker)
}
