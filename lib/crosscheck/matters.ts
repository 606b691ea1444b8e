import type { Likeness, PropositionRelation } from '../compare/statements/pair.ts'
import { propositionRelation } from '../compare/statements/pair.ts'
import { type Concepts, conceptsOf, coverage } from '../match/concepts.ts'
import type { StatementFacts } from '../model/claims.ts'
import type { Proposition } from '../model/entities.ts'
import { entity } from '../world/gazetteer.ts'

/** What a statement is about: its proposition where known, and its words. */
export interface Matter {
  readonly facts: StatementFacts
  readonly proposition: Proposition | undefined
  /** The sentence at issue: the proposition's own words, else what was said. */
  readonly sentence: Concepts
  /** Everything that tells of it. */
  readonly all: Concepts
}

/** The matter of a statement; `more` are further words about it (a report's summary). */
export function matterOf(facts: StatementFacts, proposition: Proposition | undefined, more = ''): Matter {
  const sentence = proposition?.text ?? facts.content
  return {
    facts,
    proposition,
    sentence: conceptsOf(sentence),
    all: withActor(conceptsOf([sentence, facts.content, facts.topic ?? '', more].join(' . ')), facts),
  }
}

/** "They are in Kursk": whom the text was found to mean. */
function withActor({ weights, isNegative }: Concepts, { actor }: StatementFacts): Concepts {
  const actors = actor?.parts ?? (actor?.id === undefined ? [] : [actor.id])
  return { isNegative, weights: new Map([...weights, ...actors.map((id) => [`+${id}`, 1] as const)]) }
}

/**
 * How much of the one sentence the other has. `same` can call a conflict, so it asks for nearly everything; `possibly`
 * is shown apart. Lowering either finds more and is wrong more often.
 */
const SHARES = { same: 0.72, sameBack: 0.45, possibly: 0.62, possiblyBack: 0.42 } as const

/** How sure it is that both are about one matter, and how the two sentences lie to each other. */
export function compareMatters(
  said: Matter,
  recorded: Matter,
): { likeness: Likeness; propositions: PropositionRelation } {
  if (said.proposition !== undefined && recorded.proposition !== undefined) {
    const relation = propositionRelation(said.proposition, recorded.proposition)
    if (relation !== undefined) return { likeness: 'same', propositions: relation }
  }
  return { likeness: likenessOf(said, recorded), propositions: 'same' }
}

/** Whoever is named in the one sentence at issue must be named in the other text, or they speak of different people. */
function areNamesShared(sentence: Concepts, { all }: Matter): boolean {
  return [...sentence.weights.keys()].every((concept) => !isActorName(concept) || all.weights.has(concept))
}

/** Countries and groups act; a region or a town may be told as its country. */
const isActorName = (concept: string): boolean => {
  if (!concept.startsWith('+')) return false
  const kind = entity(concept.slice(1))?.kind
  return kind !== 'city' && kind !== 'region' && kind !== 'place' && kind !== 'theatre'
}

/** Whoever a sentence names first is whom it is about. */
function isSubjectShared({ sentence }: Matter, { all }: Matter): boolean {
  const subject = [...sentence.weights.keys()].find(isActorName)
  return subject === undefined || all.weights.has(subject)
}

function likenessOf(said: Matter, recorded: Matter): Likeness {
  const areSaidNamed = areNamesShared(said.sentence, recorded)
  const areRecordedNamed = areNamesShared(recorded.sentence, said)
  if ((!areSaidNamed && !areRecordedNamed) || !isSubjectShared(said, recorded) || !isSubjectShared(recorded, said)) {
    return 'different'
  }
  const shares = [coverage(said.sentence, recorded.all), coverage(recorded.sentence, said.all)].sort(
    (left, right) => right - left,
  )
  const [more = 0, less = 0] = shares
  // A negative in one sentence alone may turn it round: never sure.
  const isClear =
    said.sentence.isNegative === recorded.sentence.isNegative || said.facts.polarity !== recorded.facts.polarity
  if (more >= SHARES.same && less >= SHARES.sameBack && isClear && areSaidNamed && areRecordedNamed) return 'same'
  return more >= SHARES.possibly && less >= SHARES.possiblyBack ? 'possibly' : 'different'
}
