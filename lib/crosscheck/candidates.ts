import { FigurePair } from '../compare/figures/pair.ts'
import { relateFigures } from '../compare/figures/relate-figures.ts'
import { nameKey } from '../compare/names.ts'
import { countImplies } from '../compare/statements/count-implies.ts'
import { presenceIn } from '../compare/statements/presence.ts'
import { relateStatements } from '../compare/statements/rules.ts'
import { type Testimony, testimonyOfReport } from '../compare/testimony.ts'
import { figureQuestions } from '../match/figure-keys.ts'
import { rankStatements, weighTerms } from '../match/ranking.ts'
import type { ReportIndex } from '../match/report-index.ts'
import { statementQuestion } from '../match/statement-terms.ts'
import { termsOf } from '../match/terms.ts'
import type { FigureClaim, FigureFacts, StatementClaim, StatementFacts } from '../model/claims.ts'
import type { Proposition } from '../model/entities.ts'
import type { FigureReport, Report, StatementReport } from '../model/reports.ts'
import type { EntityLookup } from '../world/places.ts'
import type { Evidence } from './evidence.ts'
import { compareMatters, type Matter, matterOf, matterOfClaim } from './matters.ts'
import { relateNear } from './nearness.ts'

/** What relating needs beside the claims: the reports, who is who, and which sentences are at issue. */
export interface Record {
  readonly index: ReportIndex
  readonly find: EntityLookup
  readonly proposition: (id: string | undefined) => Proposition | undefined
}

/** Every figure on record that bears on a claim, with how it relates. */
export async function figureEvidence(
  claim: FigureClaim,
  said: Testimony<FigureFacts>,
  { index, find }: Record,
): Promise<readonly Evidence[]> {
  const reports = await index.figures(figureQuestions(claim.facts, find), claim.facts.asOf?.start)
  return reports.flatMap((report) => {
    const testimony = testify(report, find)
    const relation = relateFigures(new FigurePair(said, testimony, find))
    return relation.kind === 'unrelated' ? [] : [{ report, testimony, relation }]
  })
}

/** Statements that a count entails or stands against: "North Korean soldiers are in Kursk". */
export async function impliedEvidence(
  claim: FigureClaim,
  said: Testimony<FigureFacts>,
  { index, find, proposition }: Record,
): Promise<readonly Evidence[]> {
  const { actor, measure } = claim.facts
  if (measure !== 'troops' || actor === undefined) return []
  const question = weighTerms([...new Set(termsOf(`${find(nameKey(actor))?.name ?? actor.text} soldiers`))])
  const lists = await index.postings(question.map(({ term }) => term))
  const ranked = rankStatements(question, lists, index.statistics, MOST_STATEMENTS)
  const reports = await index.statements(ranked.map(({ statement }) => statement))
  return reports.flatMap((report) => {
    const sentence = proposition(report.facts.proposition)
    const testimony = testify(report, find)
    const relation = sentence === undefined ? undefined : countImplies(said, testimony, sentence, find)
    return relation === undefined ? [] : [{ report, testimony, relation }]
  })
}

/** Counts that entail what a statement affirms or denies: whoever counts soldiers there says that they are there. */
export async function countedEvidence(
  claim: StatementClaim,
  said: Testimony<StatementFacts>,
  { index, find, proposition }: Record,
): Promise<readonly Evidence[]> {
  const sentence = proposition(claim.facts.proposition) ?? { text: claim.facts.content }
  const presence = presenceIn(sentence.text, said.side)
  if (presence === undefined) return []
  const { who, where } = presence
  const named = { actor: { text: who, id: who }, place: { text: where, id: where } }
  const reports = await index.figures(figureQuestions({ ...SOLDIERS, ...named }, find), claim.facts.asOf?.start)
  return reports.flatMap((report) => {
    const testimony = testify(report, find)
    const relation = countImplies(testimony, said, sentence, find, 'statement')
    return relation === undefined ? [] : [{ report, testimony, relation }]
  })
}

/** Somebody's soldiers somewhere, as many as there may be. */
const SOLDIERS: FigureFacts = {
  kind: 'figure',
  quantity: { bound: 'at-least', value: 1, unit: 'people', asWritten: '' },
  measure: 'troops',
  family: 'level',
  group: 'military',
  status: 'actual',
}

/** Statements beyond this rank share only passing words with the claim. */
const MOST_STATEMENTS = 60

/** Every statement on record that bears on a claim, with how it relates. */
export async function statementEvidence(
  claim: StatementClaim,
  said: Testimony<StatementFacts>,
  record: Record,
  carriesFigure = false,
): Promise<readonly Evidence[]> {
  const { index, proposition } = record
  const question = statementQuestion(claim.facts, claim.chain.at(-1)?.speaker)
  const lists = await index.postings(question.map(({ term }) => term))
  const ranked = rankStatements(question, lists, index.statistics, MOST_STATEMENTS)
  const reports = await index.statements(ranked.map(({ statement }) => statement))
  const whole = matterOfClaim(claim.facts, said.side, proposition(claim.facts.proposition))
  // That as many soldiers are there is left to their count.
  const matter = carriesFigure ? { ...whole, presence: undefined } : whole
  return reports.flatMap((report, rank) =>
    relatedStatement(said, matter, { report, score: ranked[rank]?.score ?? 0 }, record),
  )
}

/** A statement on record and how well its words fit those that were asked for. */
interface Found {
  readonly report: StatementReport
  readonly score: number
}

function relatedStatement(
  said: Testimony<StatementFacts>,
  matter: Matter,
  { report, score }: Found,
  { find, proposition }: Record,
): readonly Evidence[] {
  const testimony = testify(report, find)
  const recorded = proposition(report.facts.proposition)
  const other = recordedMatter(report, recorded, testimony.side)
  const compared = compareMatters(matter, other)
  const accused = recorded?.accuses ?? matter.proposition?.accuses
  const pair = { said, recorded: testimony, isWithinArticle: false, ...(accused === undefined ? {} : { accused }) }
  const relation = relateStatements({ ...pair, ...compared })
  if (relation.kind !== 'unrelated') return [{ report, testimony, relation }]
  const near = relateNear({ ...pair, matter, other, summary: report.summary, score })
  return near === undefined ? [] : [{ report, testimony, relation: near }]
}

const matters = new WeakMap<StatementReport, Matter>()

/** The matter of a report, worked out once. */
function recordedMatter(
  report: StatementReport,
  proposition: Matter['proposition'],
  owner: string | undefined,
): Matter {
  const known = matters.get(report)
  if (known !== undefined) return known
  const matter = matterOf(report.facts, proposition, { more: report.summary, owner })
  matters.set(report, matter)
  return matter
}

const testimonies = new WeakMap<Report, Testimony>()

/** What a report testifies, worked out once. */
export function testify(report: FigureReport, find: EntityLookup): Testimony<FigureFacts>
export function testify(report: StatementReport, find: EntityLookup): Testimony<StatementFacts>
export function testify(report: Report, find: EntityLookup): Testimony {
  const known = testimonies.get(report)
  if (known !== undefined) return known
  const testimony = testimonyOfReport(report, find)
  testimonies.set(report, testimony)
  return testimony
}
