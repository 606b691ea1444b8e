import type { NameRef } from '../../../model/claims.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import { sideOf } from '../../../world/sides.ts'
import type { NameMention } from '../../names/find-names.ts'
import { subjectOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import { opponentOf, partyOf, refOf } from './parties.ts'
import type { RefineContext, Refiner } from './refiner.ts'

/** Compounds of a nationality that do not make the thing theirs ("Iranian-designed drones"). */
const NOT_OWNERS =
  /^(?:made|designed|built|supplied|donated|provided|backed|led|held|occupied|controlled|era|style|type|administered|annexed|produced|manufactured|speaking)$/
/** Subjects of these own what is counted. */
const OWNED_BY_SUBJECT: ReadonlySet<string> = new Set([
  'lost',
  'suffered',
  'launched',
  'deployed',
  'sent',
  'present',
  'recruited',
  'mobilised',
  'increase',
  'decrease',
  'trained',
  'withdrawn',
  'needed',
  'produced',
  'held',
  'recaptured',
  'in-service',
  'casualties',
  'deserted',
])
/** Subjects of these did it to somebody else. */
const DONE_TO_OTHERS: ReadonlySet<string> = new Set([
  'shot-down',
  'jammed',
  'hit',
  'destroyed',
  'damaged',
  'killed',
  'wounded',
  'captured',
  'deported',
])
const GIVEN: ReadonlySet<string> = new Set([
  'pledged',
  'delivered',
  'gave',
  'allocated',
  'appropriated',
  'committed',
  'spent',
  'frozen',
])

/** Whose thing is counted, and who did it. Ordered: what the phrase says itself, then the list, then the clause, then the context. */
export const actor: Refiner = {
  name: 'actor',
  refine(draft, context) {
    const names = context.reading.names.inSentence(draft.sentence.index)
    const own = inPhrase(draft, names, context) ?? draft.antecedent?.actor
    const subject = draft.event === undefined ? undefined : subjectRef(draft, names, context)
    const event = draft.event?.event ?? ''
    if (subject !== undefined && !draft.event?.passive && (DONE_TO_OTHERS.has(event) || GIVEN.has(event)))
      draft.by = subject
    const agent = draft.event?.passive === true ? byAgent(draft, names) : undefined
    if (agent !== undefined) draft.by = agent
    draft.actor = own ?? fromEvent(draft, subject, agent, context) ?? fromContext(draft, context, names)
    return undefined
  },
}

/** "North Korean soldiers", "Russia's 50,000 troops", "troops from North Korea", "casualties on Russian forces", "its own troops". */
function inPhrase(draft: Draft, names: readonly NameMention[], context: RefineContext): NameRef | undefined {
  const { sentence, amount, to, head } = draft
  const first = head !== undefined && head < amount.from ? head - 4 : amount.from - 3
  const inside = names.filter((name) => name.first >= first && name.end <= Math.max(to, head ?? 0) + 0)
  const owners = inside.filter((name) => isOwner(draft, name))
  const joint = jointActor(owners, sentence.textOf(Math.max(0, first), to))
  if (joint !== undefined) return joint
  return afterPhrase(draft, names) ?? pronounOwner(draft, context)
}

function isOwner({ sentence, amount, head }: Draft, name: NameMention): boolean {
  if (name.compound !== undefined && NOT_OWNERS.test(name.compound)) return false
  if (name.first >= amount.to) return name.sense !== undefined && (head === undefined || name.first <= head)
  const next = sentence.word(name.end)
  if (head !== undefined && head < amount.from) return name.end <= head && (name.sense === 'demonym' || next === "'s")
  return next === "'s" && name.end + 1 >= amount.from - 1
}

function jointActor(owners: readonly NameMention[], text: string): NameRef | undefined {
  const parties = owners.map(partyOf).filter((ref) => ref !== undefined)
  const ids = [...new Set(parties.map(({ id }) => id as string))]
  if (ids.length < 2) return parties[0]
  return / and /.test(text)
    ? { text: ids.map((id) => entity(id)?.name ?? id).join(' and '), parts: ids }
    : parties.at(-1)
}

/** "troops from North Korea", "casualties among Russian troops", "casualties on Russian forces", "soldiers of the Russian army". */
function afterPhrase({ sentence, to, measure }: Draft, names: readonly NameMention[]): NameRef | undefined {
  const word = sentence.word(to)
  if (!/^(?:from|among|on|of|by|in)$/.test(word)) return undefined
  const next = names.find((name) => name.first >= to + 1 && name.first <= to + 3)
  if (next === undefined) return undefined
  if (word === 'from' || word === 'among' || word === 'of') return next.sense === undefined ? undefined : partyOf(next)
  if (word === 'on' && (measure === 'casualties' || measure === 'killed')) return partyOf(next)
  return undefined
}

/** "its own troops", "their soldiers": whom the pronoun stands for. */
function pronounOwner(draft: Draft, { reading }: RefineContext): NameRef | undefined {
  const { sentence, amount, head, to } = draft
  for (let at = amount.from - 2; at < Math.max(head ?? 0, to); at++) {
    if (!/^(?:its|their|our)$/.test(sentence.word(at))) continue
    const names = reading.names.inSentence(sentence.index)
    const subject = subjectOf(sentence, at, names)
    const party = subject?.mention === undefined ? undefined : partyOf(subject.mention)
    return party ?? partyOfRef(reading.names.resolve(sentence.spanOf(at, at + 1)))
  }
  return undefined
}

function partyOfRef(ref: NameRef): NameRef | undefined {
  return ref.id === undefined ? undefined : refOf(sideOf(ref.id) ?? ref.id)
}

function subjectRef(draft: Draft, names: readonly NameMention[], { reading }: RefineContext): NameRef | undefined {
  const subject = subjectOf(draft.sentence, draft.event?.at ?? 0, names)
  if (subject?.mention !== undefined) return partyOf(subject.mention)
  if (subject?.pronoun === undefined) return undefined
  return partyOfRef(reading.names.resolve(draft.sentence.spanOf(subject.pronoun, subject.pronoun + 1)))
}

/** "launched by Russia". */
function byAgent({ sentence, event }: Draft, names: readonly NameMention[]): NameRef | undefined {
  const at = event?.at ?? 0
  for (let index = at + 1; index < at + 6; index++) {
    if (sentence.word(index) !== 'by') continue
    const mention = names.find((name) => name.first > index && name.first <= index + 3)
    return mention === undefined ? undefined : partyOf(mention)
  }
  return undefined
}

function fromEvent(
  draft: Draft,
  subject: NameRef | undefined,
  agent: NameRef | undefined,
  context: RefineContext,
): NameRef | undefined {
  const event = draft.event?.event ?? ''
  const shared = draft.event?.shared === true ? context.before.at(-1)?.actor : undefined
  if (shared !== undefined) return shared
  if (event === 'launched') return agent ?? subject
  if (!draft.event?.passive && DONE_TO_OTHERS.has(event) && subject?.id !== undefined && !isLand(draft))
    return victimOf(draft, subject.id, context)
  if (OWNED_BY_SUBJECT.has(event) || isLand(draft)) return subject
  if (draft.measure === 'money' || GIVEN.has(event)) return subject
  return undefined
}

const isLand = ({ measure }: Draft): boolean =>
  measure === 'area' || measure === 'settlements' || measure === 'distance' || measure === 'territory-share'

/** Whom an attacker hits: whoever the last figure says fired, else the enemy that the text names. */
function victimOf(draft: Draft, attacker: string, context: RefineContext): NameRef | undefined {
  const fired = context.before.findLast(({ event, actor }) => event?.event === 'launched' && actor?.id !== attacker)
  if (fired?.actor !== undefined && draft.noun?.group !== 'civilian') return fired.actor
  return opponentOf(attacker, namedParties(context, draft.sentence.index))
}

function namedParties({ reading }: RefineContext, index: number): string[] {
  const ids: string[] = []
  for (let at = index; at >= Math.max(0, index - 4); at--) {
    for (const mention of reading.names.inSentence(at)) {
      const id = partyOf(mention)?.id ?? (mention.id === undefined ? undefined : countryOf(mention.id))
      if (id !== undefined) ids.push(id)
    }
  }
  return ids
}

/** Victims belong to the country of the place; otherwise whoever the text counts on about. */
function fromContext(draft: Draft, context: RefineContext, names: readonly NameMention[]): NameRef | undefined {
  const { event, noun, measure } = draft
  const isVictim =
    measure === 'killed' ||
    measure === 'wounded' ||
    measure === 'missing' ||
    measure === 'displaced' ||
    measure === 'evacuated' ||
    noun?.group === 'civilian'
  if (isVictim && noun?.measure !== 'troops') return undefined
  if (event?.passive === true && (event.event === 'shot-down' || event.event === 'launched'))
    return lastAttacker(context)
  const last = context.before.at(-1)
  if (last !== undefined && last.sentence === draft.sentence && last.actor !== undefined) return last.actor
  const first = names.find((name) => name.sense !== undefined && name.end <= draft.from)
  if (first !== undefined) return partyOf(first)
  return last !== undefined && draft.sentence.index - last.sentence.index <= 1 ? last.actor : undefined
}

function lastAttacker(context: RefineContext): NameRef | undefined {
  return context.before.findLast(({ event }) => event?.event === 'launched')?.actor
}
