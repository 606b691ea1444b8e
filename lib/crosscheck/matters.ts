import type { Likeness, PropositionRelation } from '../compare/statements/pair.ts'
import { propositionRelation } from '../compare/statements/pair.ts'
import { comparePresence, type Presence, presenceIn } from '../compare/statements/presence.ts'
import { type Concepts, conceptsOf } from '../match/concepts.ts'
import type { StatementFacts } from '../model/claims.ts'
import type { Proposition } from '../model/entities.ts'
import { entity } from '../world/gazetteer.ts'
import { likenessOf } from './likeness.ts'

/** What a statement is about: its proposition where known, and its words. */
export interface Matter {
  readonly facts: StatementFacts
  readonly proposition: Proposition | undefined
  /** The sentence at issue: the proposition's own words, else what was said. */
  readonly sentence: Concepts
  /** Everything that tells of it. */
  readonly all: Concepts
  /** Whose soldiers it says to be where, if that is what it says. */
  readonly presence: Presence | undefined
}

/** The matter of a statement; `more` are further words about it (a report's summary). */
export function matterOf(
  facts: StatementFacts,
  proposition: Proposition | undefined,
  { more = '', owner }: { readonly more?: string; readonly owner?: string | undefined } = {},
): Matter {
  const sentence = proposition?.text ?? facts.content
  const whose = owner !== undefined && OWN.test(facts.content) ? [`+${owner}`] : []
  const somewhere = owner !== undefined && OWN_THINGS.test(facts.content) ? [`+${owner}`] : []
  const concepts = conceptsOf(sentence)
  // A negative of a pack's sentence turns its polarity round; one of the text has been read as its polarity.
  const isPlain = !concepts.isNegative || (proposition === undefined && facts.polarity === 'against')
  return {
    facts,
    proposition,
    presence: isPlain ? presenceIn(sentence, owner, facts.polarity === 'against') : undefined,
    sentence: withNames(whose, concepts),
    all: withNames(
      [...whose, ...actorsOf(facts), ...somewhere],
      conceptsOf([sentence, facts.content, facts.topic ?? '', more].join(' . ')),
    ),
  }
}

const claimed = new WeakMap<StatementFacts, { readonly owner: string | undefined; readonly matter: Matter }>()

/** The matter of what a page's text says; it is related with every other statement of the page, and worked out once. */
export function matterOfClaim(
  facts: StatementFacts,
  owner: string | undefined,
  proposition: Proposition | undefined = undefined,
): Matter {
  const known = claimed.get(facts)
  if (known !== undefined && known.owner === owner && known.matter.proposition === proposition) return known.matter
  const matter = matterOf(facts, proposition, { owner })
  claimed.set(facts, { owner, matter })
  return matter
}

/** "Its soldiers are in Russia", "we have no troops there", "backing the rebels": the speaker's own. */
const OWN = /^(?:its|their|his|her|our|my|it(?! of\b)|we|they(?! of\b)|["“]?we|["“]?our|\w{2,20}ing)\b/i

/** "Accusations that its troops had killed civilians". */
const OWN_THINGS = /\b(?:its|our) (?:own )?\w{3,20}/i

/** "They are in Kursk": whom the text was found to mean. */
const actorsOf = ({ actor }: StatementFacts): readonly string[] =>
  (actor?.parts ?? (actor?.id === undefined ? [] : [actor.id])).map((id) => `+${id}`)

/** Names first: whoever comes first is whom a sentence is about. */
function withNames(names: readonly string[], { weights, ...rest }: Concepts): Concepts {
  return { ...rest, weights: new Map([...names.map((name) => [name, 1] as const), ...weights]) }
}

/** How sure it is that both are about one matter, and how the two sentences lie to each other. */
export function compareMatters(
  said: Matter,
  recorded: Matter,
): { likeness: Likeness; propositions: PropositionRelation } {
  if (said.proposition !== undefined && recorded.proposition !== undefined) {
    const relation = propositionRelation(said.proposition, recorded.proposition)
    if (relation !== undefined) return { likeness: 'same', propositions: relation }
  }
  const presence = presenceRelation(said, recorded)
  if (presence !== undefined) return { likeness: 'same', propositions: presence }
  return { likeness: likenessOf(said, recorded), propositions: 'same' }
}

/** Both say of the same soldiers where they are: in Kursk is in Russia. */
function presenceRelation(said: Matter, recorded: Matter): PropositionRelation | undefined {
  if (said.presence === undefined || recorded.presence === undefined) return undefined
  // Who says that they are there does not bear out that they fight.
  const isLess = said.presence.tellsMore !== recorded.presence.tellsMore
  if (isLess && said.facts.polarity === recorded.facts.polarity) return undefined
  return comparePresence(said.presence, recorded.presence, entity)
}

/** Two accounts that can hardly both hold, possibly of one matter. */
export const RIVAL = { likeness: 'possibly', propositions: 'excludes' } as const
