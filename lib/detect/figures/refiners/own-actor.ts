import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import type { NameMention } from '../../names/find-names.ts'
import { subjectOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { decided } from '../trace-changes.ts'
import { partyOf, partyOfRef } from './parties.ts'
import type { RefineContext } from './refiner.ts'
import { TOLLS } from './teller.ts'

/** Compounds of a nationality that do not make the thing theirs ("Iranian-designed drones"). */
export const NOT_OWNERS = wordSet(
  'made designed built supplied donated provided backed led held occupied controlled era style type administered annexed produced manufactured speaking trained funded',
)
const LAND = wordSet('area distance settlements territory-share')

/** Words of the figure's own phrase that say whose it is, in order. */
const RULES: readonly {
  readonly name: string
  readonly owner: (draft: Draft, names: readonly NameMention[], context: RefineContext) => NameRef | undefined
}[] = [
  { name: 'owner in the phrase', owner: inPhrase },
  { name: 'name beside the number', owner: besideNumber },
  { name: 'haver', owner: haver },
  { name: 'owner behind the phrase', owner: afterPhrase },
  { name: 'pronoun of the owner', owner: (draft, _, context) => pronounOwner(draft, context) },
]

/** What the figure's own words say of the owner: "North Korean soldiers", "Russia's 50,000 troops", "its own troops". */
export function ownActor(draft: Draft, names: readonly NameMention[], context: RefineContext): NameRef | undefined {
  if (LAND.has(draft.measure ?? '')) return undefined
  for (const { name, owner } of RULES) {
    const found = owner(draft, names, context)
    if (found === undefined) continue
    decided(context.reading, draft, name)
    return found
  }
  return undefined
}

function inPhrase(draft: Draft, names: readonly NameMention[]): NameRef | undefined {
  const { sentence, amount, to, head } = draft
  const isAhead = head !== undefined && head < amount.from
  const first = isAhead ? head - 4 : amount.from - 4
  const last = isAhead ? head + 1 : Math.max(to, head === undefined ? 0 : head + 1)
  const owners = names.filter((name) => name.first >= first && name.end <= last && isOwner(draft, name))
  const [only] = owners
  if (owners.length < 2) return only && partyOf(only)
  const parties = owners.map(partyOf).filter((ref) => ref !== undefined)
  const ids = [...new Set(parties.map(({ id }) => id as string))]
  if (ids.length < 2) return parties[0]
  const isJoint = / and /.test(sentence.textOf(Math.max(0, first), last))
  return isJoint ? { text: ids.map((id) => entity(id)?.name ?? id).join(' and '), parts: ids } : parties.at(-1)
}

function isOwner({ sentence, amount, head }: Draft, name: NameMention): boolean {
  if (name.compound !== undefined && NOT_OWNERS.has(name.compound)) return false
  if (name.first >= amount.to) return name.sense !== undefined && sentence.word(name.first - 1) !== 'in'
  const next = sentence.word(name.end)
  if (head !== undefined && head < amount.from)
    return (
      name.sense === 'demonym' || name.sense === 'people' || next === "'s" || sentence.word(name.first - 1) === 'of'
    )
  // "Iran's barrage wounded 40": those are not Iran's.
  const hasVerb = isVerb(sentence.word(amount.from - 1)) || isVerb(sentence.word(amount.from - 2))
  return next === "'s" && name.end + 1 >= amount.from - 2 && !hasVerb
}

const isVerb = (word: string): boolean => /^(?:verb|participle)$/.test(EVENTS.get(word)?.form ?? '')

/** "Thailand put its dead at 15, Cambodia at 13", "Malawi three", "put the RSF at 100,000": a name and its number. */
function besideNumber(
  { sentence, from, detector, measure }: Draft,
  names: readonly NameMention[],
): NameRef | undefined {
  let end = from
  for (let skipped = 0; skipped < 2 && BETWEEN.has(sentence.word(end - 1)); skipped++) end--
  const name = names.find((each) => each.end === end)
  if (name === undefined) return undefined
  const before = sentence.word(sentence.word(name.first - 1) === 'the' ? name.first - 2 : name.first - 1)
  const isSum = measure === 'money' && end === from
  const isBare = isSum || detector === 'continued' || detector === 'elliptic' || sentence.word(from - 1) === 'at'
  const isListed = isBare && LISTED.has(before)
  const isGiven = GIVES.has(before) && measure !== 'money' && (end < from || GIVES_TO.has(before))
  return isListed || isGiven ? partyOf(name) : undefined
}

/** "Wagner had about 1,500 men", "where UNIFIL already has some 10,000 peacekeepers": the name before the verb of having. */
export function haver({ sentence, from }: Draft, names: readonly NameMention[]): NameRef | undefined {
  // "Russia, with 7,500 men at Hmeimim"
  const isWith = sentence.word(from - 1) === 'with' && sentence.word(from - 2) === ','
  if (isWith) return ownerAt(names, from - 2)
  if (!HAVE.has(sentence.word(from - 1))) return undefined
  const end = /^(?:already|still|now|only|currently)$/.test(sentence.word(from - 2)) ? from - 2 : from - 1
  // "Congo's army, which has more than 100,000 men"
  const last = /^(?:which|who)$/.test(sentence.word(end - 1)) && sentence.word(end - 2) === ',' ? end - 2 : end
  const name = names.find((each) => each.end === last || (last < end && each.end <= last && each.end >= last - 2))
  return name && partyOf(name)
}
function ownerAt(names: readonly NameMention[], end: number): NameRef | undefined {
  const name = names.find((each) => each.end === end)
  return name && partyOf(name)
}
const HAVE = wordSet('has have had commands fields')

const BETWEEN = wordSet('at only just itself alone another a')
const LISTED = wordSet(', and while ; but')
const GIVES_TO = wordSet('gave gives give credited credits')
const GIVES = wordSet(() => [...GIVES_TO, 'put', 'puts'])

/** "troops from North Korea", "casualties among Russian troops", "casualties on Russian forces", "soldiers of the Russian army". */
function afterPhrase(draft: Draft, names: readonly NameMention[]): NameRef | undefined {
  const { sentence, to, measure, event } = draft
  const word = sentence.word(to)
  // "420 of them Emirati"
  if (sentence.word(to - 1) === 'them') {
    const of = names.find(({ first, sense }) => first === to && sense !== 'name')
    if (of !== undefined && of.compound === undefined) return partyOf(of)
  }
  if (!OF.has(word)) return undefined
  const next = names.find((name) => name.first >= to + 1 && name.first <= to + 3)
  if (next === undefined) return undefined
  const isLoss = measure === 'casualties' || measure === 'killed' || measure === 'wounded'
  if (word === 'by' && measure !== 'casualties') return undefined
  if (word === 'on' || word === 'for' || word === 'by') return isLoss ? partyOf(next) : undefined
  if (word === 'from' && receivedAt(draft) !== undefined) return undefined
  if (word === 'from' && /^(?:withdrawn|returned|evacuated|sent)$/.test(event?.event ?? '')) return undefined
  return next.sense === undefined || measure === 'money' ? undefined : partyOf(next)
}

function receivedAt({ sentence, from, measure, unit }: Draft): number | undefined {
  if (unit !== 'people' && measure !== 'bodies') return undefined
  for (let at = from - 1; at > from - 6 && at > 0; at--)
    if (RECEIVED.has(sentence.word(at)) || (sentence.word(at) === 'back' && sentence.word(at - 1) === 'got')) return at
  return undefined
}
const RECEIVED = wordSet('received receives repatriated recovered')

/** "its strikes killed 12": the pronoun owns what was done, and not whom it was done to. */
const ownsDoing = ({ event, amount }: Draft, pronoun: number): boolean =>
  event !== undefined && !event.passive && pronoun < event.at && event.at < amount.from

/** "raising its earlier toll of 38": a toll is of whoever counts, and only a country counts its own. */
const isTelling = (sentence: Sentence, pronoun: number): boolean =>
  TOLLS.has(sentence.word(pronoun + 1)) || TOLLS.has(sentence.word(pronoun + 2))

const OF = wordSet('from among amongst on of by for')
const POSSESSIVES = wordClass('its their our')

/** "its own troops", "their soldiers": whom the pronoun stands for. */
function pronounOwner(draft: Draft, { reading }: RefineContext): NameRef | undefined {
  const { sentence, amount, head, to } = draft
  if (!sentence.holds(POSSESSIVES)) return undefined
  const last = sentence.word(to) === 'of' ? to + 3 : to
  for (let at = Math.min(amount.from, head ?? amount.from) - 3; at < Math.max(head ?? 0, last); at++) {
    if (!POSSESSIVES.has(sentence.word(at)) || ownsDoing(draft, at)) continue
    const subject = subjectOf(sentence, at, reading.names.inSentence(sentence.index))
    const party = subject?.mention === undefined ? undefined : partyOf(subject.mention)
    const owner = party ?? partyOfRef(reading.names.resolve(sentence.spanOf(at, at + 1)))
    const isCountry = owner?.id !== undefined && entity(owner.id)?.kind === 'country'
    if (isCountry || !isTelling(sentence, at)) return owner
  }
  return undefined
}
