import type { EntityKind } from '../../model/entities.ts'
import { wordAt } from '../../text/tokens.ts'
import { wordSet, wordTable } from '../../text/word-set.ts'
import { DEFINITE_ROLES } from '../lexicon/en/names.ts'
import { CUE_VERB, wordOf } from '../lexicon/words.ts'
import type { NameMention, SentenceTokens } from './find-names.ts'

/**
 * Weights of salience after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994):
 * every mention gives its referent a weight, which is halved with each sentence passed. Their grammatical
 * roles are read here from order and neighbours, as Mitkov (1998) does without a parser.
 */
export const SALIENCE = {
  /** Any mention in the sentence. */
  recency: 100,
  /** First name of its sentence: most often the subject. */
  subject: 80,
  /** Next to a verb of saying: what was said goes on about its speaker. */
  speaker: 80,
  /** Not a modifier ("Russian troops", "Ukraine's army"). */
  head: 50,
  /** Inside a quotation: named by another, hardly the speaker of the next sentence. */
  quoted: -140,
  /** Behind "on", "in" or "to": where something is, not who acts ("on Truth Social", "fled to Chad"). */
  located: -120,
} as const

/** Older sentences are not asked: their weight has fallen below any other. */
export const SENTENCES_BACK = 5

/** The weight a mention gives in its own sentence. */
export function weightOf(mention: NameMention, isFirst: boolean, { tokens }: SentenceTokens): number {
  const before = wordAt(tokens, mention.first - 1)
  const after = tokens[mention.end]?.lower ?? ''
  const next = after === ',' || AGAIN.has(after) ? mention.end + 1 : mention.end
  const verb = tokens[next]?.lower ?? ''
  const isModifier = after === "'s" || after === "'" || mention.sense === 'demonym'
  let weight = SALIENCE.recency
  if (isFirst) weight += SALIENCE.subject
  if (saysSomething(verb) || (saysSomething(before) && isInverted(tokens, mention.first - 1)))
    weight += SALIENCE.speaker
  if (!isModifier) weight += SALIENCE.head
  if (isQuoted(tokens, mention.first)) weight += SALIENCE.quoted
  if (LOCATING.has(before) && mention.id === undefined) weight += SALIENCE.located
  if (mention.kind === 'country' && MOVING.has(before)) weight += SALIENCE.located
  return weight
}

const LOCATING = wordSet('on in at via')
const AGAIN = wordSet('earlier later also then had has again')
const MOVING = wordSet('to into')

/** Inside a quotation that the sentence opens: an odd number of marks goes before. */
function isQuoted(tokens: SentenceTokens['tokens'], first: number): boolean {
  let isOpen = false
  for (let at = 0; at < first; at++) if (tokens[at]?.lower === '"') isOpen = !isOpen
  return isOpen
}

/** "…,” said Kovalenko": the verb follows a comma or a quotation. */
const isInverted = (tokens: SentenceTokens['tokens'], verb: number): boolean => {
  const lower = wordAt(tokens, verb - 1)
  return lower === ',' || lower === '"'
}

/** Is it a verb of saying? */
export const saysSomething = (lower: string): boolean => ((wordOf(lower)?.flags ?? 0) & CUE_VERB) !== 0

/** What a pronoun or a role noun can stand for. */
export type Wanted = 'person' | 'organisation' | 'state' | 'outlet' | 'force' | 'thing' | 'group' | 'agency'

const FITTING: Readonly<Record<Wanted, readonly EntityKind[]>> = {
  person: ['person'],
  organisation: ['organisation', 'government', 'armed-force', 'alliance', 'armed-group'],
  state: ['country', 'government'],
  outlet: ['outlet', 'organisation'],
  agency: ['organisation', 'government', 'outlet'],
  force: ['armed-force', 'armed-group', 'country'],
  thing: ['country', 'government', 'organisation', 'outlet', 'armed-force', 'armed-group', 'alliance'],
  group: ['armed-force', 'armed-group', 'organisation', 'alliance', 'country', 'government'],
}

/** True when the referent is of a kind that is wanted. */
export function fits(mention: NameMention, wanted: Wanted): boolean {
  if (mention.kind === undefined) return false
  if (FITTING[wanted].includes(mention.kind)) return true
  return mention.sense === 'capital-for-government' && wanted !== 'person' && wanted !== 'outlet' && wanted !== 'agency'
}

/** What the last noun of "the ministry", "the Ukrainian president" stands for. */
export const wantedBy = (noun: string): Wanted | undefined => ROLES.get(noun)

const ROLES = wordTable<Wanted>(() =>
  (Object.entries(DEFINITE_ROLES) as [Wanted, string][]).flatMap(([wanted, nouns]) =>
    nouns.split(' ').map((noun): [string, Wanted] => [noun, wanted]),
  ),
)

const PRONOUNS: Readonly<Record<string, Wanted>> = {
  he: 'person',
  she: 'person',
  him: 'person',
  his: 'person',
  her: 'person',
  it: 'thing',
  its: 'thing',
  they: 'group',
  their: 'group',
  them: 'group',
}

/** What a pronoun can stand for. */
export const wantedByPronoun = (lower: string): Wanted | undefined =>
  Object.hasOwn(PRONOUNS, lower) ? PRONOUNS[lower] : undefined
