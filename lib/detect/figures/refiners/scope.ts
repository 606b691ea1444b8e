import { type WordClass, wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { Strength } from '../../lexicon/en/counted-nouns.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { Draft } from '../draft.ts'
import { FIGHTING, OUTSIDE, speaksOfForce } from '../force.ts'
import { perNames } from '../per-names.ts'
import { haver } from './own-actor.ts'
import { partiesAmong } from './parties.ts'
import type { RefineContext, Refiner } from './refiner.ts'

/** How many different words of war an article needs before a noun of this strength counts in a war. */
const NEEDED: Readonly<Record<Strength, number>> = { strong: 1, middle: 2, weak: 3 }

/** Words of war in the article, and the parties and places of wars that the sentence names. */
function warScore(draft: Draft, { reading, before }: RefineContext): number {
  if (!speaksOfForce(reading, draft.sentence)) return 0
  const sides = sidesAmong(reading.names.inSentence(draft.sentence.index))
  const isSoldiers = draft.noun?.strength === 'strong' && draft.noun.group === 'military' ? 1 : 0
  return reading.warWords.size + Math.min(2, sides) + Math.min(2, before.length) + isSoldiers
}

const sidesAmong = perNames((names) => {
  const sides = new Set<string>()
  for (const id of partiesAmong(names)) if (FIGHTING.has(id)) sides.add(id)
  for (const mention of names) {
    if (mention.id !== undefined && mention.kind === 'region') sides.add(mention.id)
  }
  return sides.size
})

/** Events that make a count of people one of a war, in an article about one. */
const OF_WAR = wordSet(
  'killed wounded casualties missing captured surrendered freed recruited mobilised deserted displaced evacuated deported deployed sent lost recaptured held buried found entered trapped',
)
const WAR_MONEY = wordClass(
  'aid military defence defense weapon weapons arms damage damages reconstruction war army frozen assets soldier soldiers troops assistance ammunition budget military-aid recruit recruits serviceman servicemen bonus volunteer volunteers invasion aggression rebuilding rebuild recovery humanitarian sanctions missile missiles drone drones jet jets tank tanks warplane warplanes warship warships howitzer howitzers artillery',
)
const WAR_SHARE = wordClass(
  'interception income spending territory territories gains tank tanks army gdp casualties drone drones missile missiles losses soldier soldiers troops oblast ammunition fighter fighters weapon weapons',
)

/** Keeps what counts people, weapons, land, money or losses of a war; everything else is not ours. */
export const scope: Refiner = {
  name: 'scope',
  refine(draft, context) {
    const war = warScore(draft, context)
    if (draft.measure === 'money' || draft.measure === 'share') return moneyOrShare(draft, war, context)
    if (draft.measure === 'area' || draft.measure === 'distance') return land(draft, war)
    const names = context.reading.names.inSentence(draft.sentence.index)
    const strength = strengthOf(
      draft,
      names.some(({ first, sense }) => sense === 'demonym' && first >= draft.amount.to && first < draft.to),
    )
    if (isOfUnits(draft)) return 'units counted by their men'
    if (war < NEEDED[strength]) return `only ${war} words of war in the article, a ${strength} noun`
    if (draft.measure === 'people' && !OF_WAR.has(draft.event?.event ?? ''))
      return 'people, but nothing of war happened to them'
    if (isScene(draft)) return 'where something happened'
    if (draft.measure === 'settlements' && war >= 4) return undefined
    if (
      strength === 'weak' &&
      draft.event === undefined &&
      !isPartOfCounted(draft) &&
      !isOwnedLoss(draft, context) &&
      !isHad(draft, names)
    )
      return 'a noun of everyday life and no event'
    return undefined
  },
}

/** "protests in 160 cities", "freed four hostages from two apartments": places where something happened to others. */
const isScene = ({ measure, event, sentence, from }: Draft): boolean =>
  (measure === 'settlements' || measure === 'buildings') &&
  (event === undefined || event.shared === true || event.event === 'freed') &&
  /^(?:in|from|across|at|over)$/.test(sentence.word(from - 1))

/** "128,000 people have been uprooted, 43,000 of them in a single day": what happened is told of the whole. */
const isPartOfCounted = ({ antecedent, measure }: Draft): boolean =>
  antecedent?.event !== undefined && antecedent.measure === measure

/** "Wagner had about 1,500 men": the men of a party. */
const isHad = (draft: Draft, names: readonly NameMention[]): boolean =>
  draft.noun?.group === 'military' &&
  (haver(draft, names) !== undefined ||
    (draft.noun.measure === 'troops' && HAVE.has(draft.sentence.word(draft.from - 1)) && isArmy(draft)))

/** "The state has 110,000 men there": as many as nobody but an army has. */
const isArmy = ({ amount }: Draft): boolean => (amount.value ?? amount.low ?? 0) >= SMALLEST_ARMY
const HAVE = wordSet('has have had')
const SMALLEST_ARMY = 1000

/** "puts North Korean losses higher: more than 5,000": the losses of a party. */
const isOwnedLoss = ({ measure, head, amount, sentence }: Draft, { reading }: RefineContext): boolean =>
  measure === 'casualties' &&
  head !== undefined &&
  head < amount.from &&
  reading.names.inSentence(sentence.index).some(({ end, sense }) => end === head && sense === 'demonym')

/** "five units of 3,000 men each": what counts is the men of each. */
function isOfUnits({ sentence, noun, to }: Draft): boolean {
  if (noun?.measure !== 'units' || noun.container !== true || sentence.word(to) !== 'of') return false
  return sentence.amounts.some(({ from }) => from === to + 1)
}

/** What is done with money for a war. */
const GIVEN = wordSet('pledged delivered gave allocated appropriated committed spent frozen needed sent')

/** Does the sentence, or the one before, name a party or a place of a war? */
function namesParty({ sentence }: Draft, { reading }: RefineContext): boolean {
  for (const at of [sentence.index, sentence.index - 1]) {
    for (const id of partiesAmong(reading.names.inSentence(at))) if (FIGHTING.has(id) && !OUTSIDE.has(id)) return true
  }
  return false
}

/** "a joint force of 5,000 men" */
const isOfForce = (sentence: Draft['sentence'], from: number): boolean =>
  sentence.word(from - 1) === 'of' &&
  /^(?:force|army|contingent|garrison|unit|group|base|platoon|battalion|brigade|column|detachment)$/.test(
    sentence.word(from - 2),
  )

function strengthOf({ noun, event, measure, antecedent, sentence, from }: Draft, namesOwner: boolean): Strength {
  const strength =
    (antecedent?.measure === measure ? antecedent?.noun?.strength : undefined) ?? noun?.strength ?? 'weak'
  if ((measure === 'troops' && noun?.measure === 'people') || isOfForce(sentence, from)) return 'middle'
  if (measure === 'casualties' && namesOwner) return 'middle'
  if (measure === 'killed' && event === undefined) return 'middle'
  if (strength !== 'weak' || event === undefined) return strength
  return measure === 'killed' || measure === 'wounded' || measure === 'casualties' || OF_WAR.has(event.event)
    ? 'middle'
    : 'weak'
}

/** Less than armies spend, and nobody's pay. */
const isSmallChange = ({ amount, factor, per, sentence }: Draft): boolean =>
  (amount.value ?? amount.high ?? amount.low ?? 0) * factor < SMALLEST_SUM && per === undefined && !sentence.holds(PAY)
const SMALLEST_SUM = 1000
const PAY = wordClass('pay pays paid salary bonus reward wage wages each per')

/** "€1.9bn more for Kyiv": money for a side of a war. */
function isForParty({ sentence, to }: Draft, { reading }: RefineContext): boolean {
  const at = sentence.word(to) === 'more' ? to + 1 : to
  if (!/^(?:for|to)$/.test(sentence.word(at))) return false
  const names = reading.names.inSentence(sentence.index).filter(({ first }) => first === at + 1)
  return partiesAmong(names).some((id) => FIGHTING.has(id) && !OUTSIDE.has(id))
}

function moneyOrShare(draft: Draft, war: number, context: RefineContext): string | undefined {
  if (draft.measure === 'money' && isSmallChange(draft)) return 'a price'
  if (war < 2) return `only ${war} words of war in the article`
  if (draft.noun !== undefined && draft.noun.strength !== 'weak') return undefined
  if (draft.noun !== undefined && war >= 3 && /^(?:destroyed|damaged|killed|displaced)$/.test(draft.event?.event ?? ''))
    return undefined
  if (isOfDwellers(draft)) return 'a share of those who live there'
  const words = draft.measure === 'money' ? WAR_MONEY : WAR_SHARE
  // A fraction of something: that must be told beside it.
  if (draft.measure === 'share' && war >= 3 && draft.antecedent !== undefined && isOfHarmed(draft.antecedent))
    return undefined
  const isNear = draft.amount.first.kind === 'fraction' && draft.measure === 'share'
  if (isNear ? hasBehind(draft, words) : draft.sentence.holds(words)) return undefined
  if (draft.measure === 'share' && war >= 3 && (isOfTotal(draft) || isOfCounted(draft))) return undefined
  const isOfParty = draft.measure === 'share' && (isOfPlace(draft, context) || isApproval(draft))
  if (isOfParty && namesParty(draft, context)) return undefined
  if (draft.measure === 'money' && GIVEN.has(draft.event?.event ?? '') && war >= 3 && namesParty(draft, context))
    return undefined
  if (draft.measure === 'money' && war >= 3 && isForParty(draft, context)) return undefined
  if (war >= 4 && isOfSumsBefore(draft, context)) return undefined
  const last = context.before.at(-1)
  const follows = last !== undefined && isSameSum(last, draft) && draft.sentence.index - last.sentence.index <= 1
  return follows ? undefined : `no word of war beside this ${draft.measure}`
}

/** "Nearly two thirds were recorded near the front": of the dead and wounded. */
const isOfHarmed = ({ measure }: Draft): boolean => /^(?:killed|wounded|casualties)$/.test(measure ?? '')

/** "between 45% and 65% of the total", "40% of the dead": of those whom the text counts. */
const isOfTotal = ({ sentence, to }: Draft): boolean =>
  /^of (?:the|all) (?:total|dead|deaths|losses|victims|killed)$/.test(
    [to, to + 1, to + 2].map((at) => sentence.word(at)).join(' '),
  )

/** "had put the sum at $300 billion", "counts €114 billion allocated by Washington", where sums for the war were told before. */
const isOfSumsBefore = (draft: Draft, { before }: RefineContext): boolean => {
  const { measure, event, sentence } = draft
  return (
    measure === 'money' &&
    (GIVEN.has(event?.event ?? '') || sentence.holds(SUM) || isOfSpender(draft, before)) &&
    before.some((other) => OF_WAR_MONEY.has(other.measure ?? ''))
  )
}

/** "China is second with $314 billion", where two budgets were told just before: the next in the row. */
const isOfSpender = ({ sentence }: Draft, before: readonly Draft[]): boolean => {
  const sums = before.filter(({ measure = '' }) => OF_WAR_MONEY.has(measure))
  return sums.length > 1 && sums.some((other) => sentence.index - other.sentence.index <= NEAR_SUMS)
}

const NEAR_SUMS = 3
const SUM = wordClass('sum')
const OF_WAR_MONEY = wordSet('aid money budget')

/** "20,000 men, half of them recruited in prisons": of those who count themselves. */
const isOfCounted = ({ antecedent, sentence, to }: Draft): boolean =>
  antecedent?.sentence === sentence && antecedent.noun?.group === 'military' && sentence.word(to - 1) === 'them'

const isSameSum = (last: Draft, { measure, unit }: Draft): boolean =>
  last.measure === measure ||
  (measure === 'money' && last.unit === unit) ||
  (measure === 'share' && last.measure === 'gdp-share')

function hasBehind({ sentence, to }: Draft, words: WordClass): boolean {
  for (let at = to; at < to + 5; at++) if (words.has(sentence.word(at))) return true
  return false
}

/** "three quarters of Donetsk", "20% of the country": a share of land, not of those who live there. */
function isOfPlace({ sentence, to }: Draft, { reading }: RefineContext): boolean {
  if (sentence.word(to) !== 'of') return false
  if (sentence.tokens.slice(to + 1, to + 3).some(({ lower }) => LANDS.test(lower))) return true
  const name = reading.names.inSentence(sentence.index).find(({ first }) => first === to + 1 || first === to + 2)
  return (
    name?.id !== undefined && !DWELLERS.test(sentence.word(sentence.word(name.end) === "'s" ? name.end + 1 : name.end))
  )
}
/** "60% of Ohio's population", where nothing happened to them. */
const isOfDwellers = ({ sentence, measure, event, to, noun }: Draft): boolean =>
  measure === 'share' &&
  event === undefined &&
  (noun?.measure === 'people' ||
    (sentence.word(to) === 'of' && sentence.tokens.slice(to + 1, to + 5).some(({ lower }) => DWELLERS.test(lower))))
const LANDS = /^(?:country|city|town|region|province|strip|enclave)$/
const DWELLERS = /^(?:population|people|voters|economy|residents|adults|households|exports|imports)$/

/** "57 percent of Ukrainians trust Zelensky". */
const isApproval = ({ sentence }: Draft): boolean => sentence.holds(TRUSTED)
const TRUSTED = wordClass('trust trusted trusting trusts approve approves approval approving')

function land(draft: Draft, war: number): string | undefined {
  if (war < 3) return `only ${war} words of war in the article`
  if (draft.measure === 'area') return undefined
  return draft.sentence.holds(MOVES) ? undefined : 'a distance, but nothing of war beside it'
}
const MOVES = wordClass(
  'advance advanced advances advancing retreat retreated withdrew withdrawn pushed territory incursion capture captured penetrated gained range front frontline line border deep forces',
)
