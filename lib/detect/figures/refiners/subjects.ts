import type { NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { AUXILIARIES, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { NameMention } from '../../names/find-names.ts'
import { subjectOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isDowner, lastToFire } from './attackers.ts'
import { NOT_OWNERS } from './own-actor.ts'
import { opponentOf, partiesNear, partyOf, partyOfRef } from './parties.ts'
import type { RefineContext } from './refiner.ts'

/** "received $76 billion in aid from the US". */
export function giverOf({ sentence, to }: Draft, names: readonly NameMention[]): NameRef | undefined {
  const giver = names.find(
    ({ first }) =>
      first >= to && /^(?:from|by)$/.test(sentence.word(sentence.word(first - 1) === 'the' ? first - 2 : first - 1)),
  )
  return giver && partyOf(giver)
}

/** Whom the verb of a figure has as its subject: a name, a pronoun or a description. */
export function subjectRef(
  draft: Draft,
  names: readonly NameMention[],
  { reading, statements, before }: RefineContext,
): NameRef | undefined {
  const { sentence, event } = draft
  const subject = subjectOf(sentence, event?.at ?? 0, names)
  if (subject === undefined) return describedSubject(draft, reading)
  if (subject?.mention !== undefined)
    return isNoDoer(subject.mention.compound) ? undefined : jointParty(sentence, subject.mention, names)
  if (subject?.pronoun === undefined) return undefined
  const span = sentence.spanOf(subject.pronoun, subject.pronoun + 1)
  const found = partyOfRef(reading.names.resolve(span))
  const word = sentence.word(subject.pronoun)
  if (/^s?he$/.test(word) && EVENTS.get(sentence.word(event?.at ?? 0))?.form === 'noun') return undefined
  const speaker = statements.attributionAt(span).at(-1)?.speaker
  const own = speaker === undefined ? undefined : partyOfRef(speaker)
  if (word === 'we') return own
  // "Britain announced that it would give": whoever says it.
  if (word === 'it' && own !== undefined && TOLD.has(sentence.word(subject.pronoun - 1))) return own
  // "They are expanding their army", said by a Ukrainian, is about the other side.
  if (found !== undefined && isDowner(draft) && lastToFire(before)?.id === found.id) return undefined
  const isOwn = word === 'they' && own?.id !== undefined && (found === undefined || own.id === found.id)
  return isOwn
    ? (opponentOf(own.id as string, partiesNear(reading, draft.sentence.index), reading.article.text) ?? found)
    : found
}

/** "The group has launched 100 attacks": a description right before the verb. */
function describedSubject({ sentence, event }: Draft, reading: RefineContext['reading']): NameRef | undefined {
  const first = event === undefined || event.passive ? undefined : startOfDescription(sentence, event.at)
  if (first === undefined) return undefined
  return partyOfRef(reading.names.resolve(sentence.spanOf(first, event?.at ?? first)))
}

/** "Hamas-led militants" act for it, "Iranian-made drones" do not. */
const isNoDoer = (compound = ''): boolean => compound !== 'led' && NOT_OWNERS.has(compound)

/** The article of "the group has also" before a verb. */
export function startOfDescription(sentence: Sentence, verb: number): number | undefined {
  let end = verb
  while (end > 0 && AUXILIARIES.has(sentence.word(end - 1))) end--
  if (sentence.tokens[end - 1]?.kind !== 'word') return undefined
  if (sentence.word(end - 2) === 'the') return end - 2
  // "the air force"
  const isPhrase = !PHRASE_ENDS.has(sentence.word(end - 2)) && sentence.tokens[end - 2]?.kind === 'word'
  return isPhrase && sentence.word(end - 3) === 'the' ? end - 3 : undefined
}

/** "Ethiopia and Eritrea have massed": both together. */
function jointParty(sentence: Sentence, mention: NameMention, names: readonly NameMention[]): NameRef | undefined {
  const second = partyOf(mention)
  const other = names.find(({ end }) => end === mention.first - 1)
  const first = other === undefined || sentence.word(mention.first - 1) !== 'and' ? undefined : partyOf(other)
  if (first?.id === undefined || second?.id === undefined || first.id === second.id) return second
  return { text: `${first.text} and ${second.text}`, parts: [first.id, second.id] }
}

/** "launched by Russia". */
export function byAgent(
  { sentence, event }: Draft,
  names: readonly NameMention[],
  reading: RefineContext['reading'],
): NameRef | undefined {
  const at = event?.at ?? 0
  for (let index = at + 1; index < at + 6; index++) {
    if (sentence.word(index) !== 'by') continue
    const mention = names.find((name) => name.first > index && name.first <= index + 3)
    return mention === undefined ? undefined : (partyOf(mention) ?? partyOfRef(reading.names.resolve(mention.span)))
  }
  return undefined
}

/** What stands between a speaker and "it". */
const TOLD = wordSet('that said says announced reported claimed claims')
