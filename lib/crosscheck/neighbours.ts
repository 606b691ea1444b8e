import { actorRelation } from '../compare/actors.ts'
import { measureRelation } from '../compare/figures/kinds.ts'
import { prepare } from '../compare/figures/prepared.ts'
import { countsPresence } from '../compare/statements/count-implies.ts'
import { tellsOfPresence } from '../compare/statements/presence.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { FigureFacts, Measure, StatementFacts } from '../model/claims.ts'
import type { EntityLookup } from '../world/places.ts'
import { LEAST_SHARE, shareMostWords } from './likeness.ts'
import { type Matter, matterOfClaim } from './matters.ts'

/**
 * Which claims of one article can speak of the same, so that not each is related with each. Left out are only pairs of
 * which the rules would say that they are of different things, or not surely of one:
 *
 *     figures             of measures or of actors that have nothing to do with each other
 *     statements          that share few of their words, do not end alike, and do not both tell where soldiers are
 *     figure, statement   unless the one counts soldiers and the other tells where they are
 */
export class Neighbours {
  readonly #figures: FigureGroups
  readonly #sayings: Sayings
  readonly #counts: readonly number[]
  readonly #presences: readonly number[]
  readonly #all: readonly Testimony[]

  /** The testimonies of all claims of an article; neighbours are told by their places in this list. */
  constructor(all: readonly Testimony[], find: EntityLookup) {
    const places = all.map((_, at) => at)
    const of = <Kind extends Testimony>(is: (testimony: Testimony) => testimony is Kind) =>
      new Map(all.flatMap((each, at) => (is(each) ? [[at, each] as const] : [])))
    const [figures, statements] = [of(isFigure), of(isStatement)]
    this.#all = all
    this.#figures = new FigureGroups(figures, find)
    this.#sayings = new Sayings(statements)
    this.#counts = places.filter((at) => isCounted(all[at]))
    this.#presences = places.filter((at) => tellsWhere(all[at]))
  }

  /** The places of the claims that this one has to be related with, in the article's order; its own may be among them. */
  of(at: number): readonly number[] {
    const said = this.#all[at]
    if (said === undefined) return []
    if (isFigure(said)) return isCounted(said) ? merged(this.#figures.of(at), this.#presences) : this.#figures.of(at)
    const others = this.#sayings.of(at)
    return tellsWhere(said) ? merged(others, [...this.#counts, ...this.#presences]) : others
  }
}

const isFigure = (testimony: Testimony): testimony is Testimony<FigureFacts> => testimony.facts.kind === 'figure'
const isStatement = (testimony: Testimony): testimony is Testimony<StatementFacts> =>
  testimony.facts.kind === 'statement'

const isCounted = (testimony: Testimony | undefined): boolean =>
  testimony !== undefined && isFigure(testimony) && countsPresence(testimony.facts)
const tellsWhere = (testimony: Testimony | undefined): boolean =>
  testimony !== undefined && isStatement(testimony) && tellsOfPresence(testimony.facts.content)

const merged = (ones: readonly number[], others: readonly number[]): readonly number[] =>
  others.length === 0 ? ones : inOrder(new Set([...ones, ...others]))

const inOrder = (places: Iterable<number>): readonly number[] => [...places].sort((one, other) => one - other)

/** Figures of one measure and one actor. */
interface Group {
  readonly measure: Measure
  readonly actors: readonly string[] | undefined
  readonly members: number[]
}

/** Figures by measure and actor: an article has few of these, however many figures it has. */
class FigureGroups {
  readonly #groups = new Map<string, Group>()
  readonly #groupOf = new Map<number, Group>()
  readonly #meeting = new Map<Group, readonly number[]>()
  readonly #find: EntityLookup

  constructor(figures: ReadonlyMap<number, Testimony<FigureFacts>>, find: EntityLookup) {
    this.#find = find
    for (const [at, testimony] of figures) {
      const { measure } = testimony.facts
      const { actors } = prepare(testimony, find)
      const key = `${measure} ${actors === undefined ? '' : JSON.stringify(actors)}`
      const group = this.#groups.get(key) ?? { measure, actors, members: [] }
      group.members.push(at)
      this.#groups.set(key, group)
      this.#groupOf.set(at, group)
    }
  }

  of(at: number): readonly number[] {
    const group = this.#groupOf.get(at)
    if (group === undefined) return []
    const known = this.#meeting.get(group) ?? this.#meet(group)
    this.#meeting.set(group, known)
    return known
  }

  #meet({ measure, actors }: Group): readonly number[] {
    const meeting = [...this.#groups.values()].filter(
      (other) =>
        measureRelation(measure, other.measure) !== 'other' &&
        actorRelation(actors, other.actors, this.#find) !== 'none',
    )
    return inOrder(meeting.flatMap(({ members }) => members))
  }
}

/** So many letters at the end of two statements are not alike by chance. */
export const ENDING = 15

/** Statements by their words, by their ends, and by whether they tell where soldiers are. */
class Sayings {
  readonly #matters: ReadonlyMap<number, Matter>
  readonly #byConcept = new Map<string, number[]>()
  readonly #byEnding = new Map<string, number[]>()
  readonly #withPresence: readonly number[]

  constructor(statements: ReadonlyMap<number, Testimony<StatementFacts>>) {
    this.#matters = new Map([...statements].map(([at, { facts, side }]) => [at, matterOfClaim(facts, side)]))
    for (const [at, { all, facts }] of this.#matters) {
      for (const concept of all.weights.keys()) put(this.#byConcept, concept, at)
      if (facts.content.length >= ENDING) put(this.#byEnding, endOf(facts.content), at)
    }
    this.#withPresence = [...this.#matters].flatMap(([at, { presence }]) => (presence === undefined ? [] : [at]))
  }

  of(at: number): readonly number[] {
    const matter = this.#matters.get(at)
    if (matter === undefined) return []
    const alike = this.#byEnding.get(endOf(matter.facts.content)) ?? []
    const present = matter.presence === undefined ? [] : this.#withPresence
    return inOrder(new Set([...this.#sharing(matter), ...alike, ...present]))
  }

  /** Those that share enough of their words with it. */
  *#sharing(matter: Matter): Iterable<number> {
    const { weights } = matter.sentence
    const shared = new Map<number, number>()
    let total = 0
    for (const [concept, weight] of weights) {
      total += weight
      for (const other of this.#byConcept.get(concept) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    for (const [at, weight] of shared) {
      const other = weight / total >= LEAST_SHARE ? this.#matters.get(at) : undefined
      if (other !== undefined && shareMostWords(matter, other)) yield at
    }
  }
}

const endOf = (content: string): string => content.slice(-ENDING)

function put(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [at])
  else list.push(at)
}
