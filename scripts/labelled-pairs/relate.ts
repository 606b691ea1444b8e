import { FigurePair } from '../../lib/compare/figures/pair.ts'
import { relateFigures } from '../../lib/compare/figures/relate-figures.ts'
import { relateStatements } from '../../lib/compare/statements/rules.ts'
import { type Testimony, testimonyOfClaim, testimonyOfReport } from '../../lib/compare/testimony.ts'
import { compareMatters, matterOf } from '../../lib/crosscheck/matters.ts'
import { lookupWith } from '../../lib/match/lookup.ts'
import type { FigureFacts, StatementFacts } from '../../lib/model/claims.ts'
import type { Proposition } from '../../lib/model/entities.ts'
import type { Relation } from '../../lib/model/relations.ts'
import type { Report } from '../../lib/model/reports.ts'
import type { Pack } from '../../lib/packs/pack.ts'
import type { EntityLookup } from '../../lib/world/places.ts'

/** Says how a report relates to another one that plays the claim on the page. */
export type Relate = (page: Report, recorded: Report) => Relation

/** Relates as a cross-check does, with the names and propositions of these packs. */
export function relateWith(packs: readonly Pack[]): Relate {
  const find = lookupWith(packs.flatMap(({ entities }) => entities))
  const propositions = new Map(packs.flatMap((pack) => pack.propositions.map((each) => [each.id, each] as const)))
  return (page, recorded) => {
    const said = asPageClaim(page, find)
    const told = testimonyOfReport(recorded, find)
    if (isFigure(said) && isFigure(told)) return relateFigures(new FigurePair(said, told, find))
    if (isStatement(said) && isStatement(told)) return relateSayings(said, told, recorded.summary, propositions)
    throw new Error(`"${page.id}" and "${recorded.id}" are a figure and a statement`)
  }
}

/** The report as the extension would have read it on the outlet's page; its summary stands for the page's sentence. */
function asPageClaim({ id, facts, chain, summary, url, outlet, published }: Report, find: EntityLookup): Testimony {
  const article = { url, outlet: outlet.name, ...(published === undefined ? {} : { published }) }
  const span = { start: 0, end: summary.length }
  return testimonyOfClaim({ id, facts, chain, span, core: span, sentence: span }, article, find)
}

function relateSayings(
  said: Testimony<StatementFacts>,
  recorded: Testimony<StatementFacts>,
  summary: string,
  propositions: ReadonlyMap<string, Proposition>,
): Relation {
  const [ours, theirs] = [said, recorded].map(({ facts }) => propositions.get(facts.proposition ?? ''))
  const accused = theirs?.accuses ?? ours?.accuses
  return relateStatements({
    said,
    recorded,
    isWithinArticle: false,
    ...compareMatters(matterOf(said.facts, ours), matterOf(recorded.facts, theirs, { more: summary })),
    ...(accused === undefined ? {} : { accused }),
  })
}

const isFigure = (told: Testimony): told is Testimony<FigureFacts> => told.facts.kind === 'figure'
const isStatement = (told: Testimony): told is Testimony<StatementFacts> => told.facts.kind === 'statement'
