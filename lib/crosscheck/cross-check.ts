import { testimonyOfClaim } from '../compare/testimony.ts'
import { lookupWith } from '../match/lookup.ts'
import type { ReportIndex } from '../match/report-index.ts'
import { nameResolver } from '../match/resolve-names.ts'
import type { ArticleFacts } from '../model/article.ts'
import type { Claim, FigureFacts, StatementFacts } from '../model/claims.ts'
import type { CrossCheck, Finding } from '../model/findings.ts'
import type { Report } from '../model/reports.ts'
import { countedEvidence, figureEvidence, impliedEvidence, type Record, statementEvidence } from './candidates.ts'
import { completeClaim, isFigureClaim, isStatementClaim } from './claims.ts'
import type { Evidence } from './evidence.ts'
import { notesOf } from './notes.ts'
import { inOrder } from './order.ts'
import { originIn, originsOf } from './origins.ts'
import { type ReaderWindows, withinWindows } from './reader-windows.ts'
import { standingOf } from './standing.ts'
import { summaryOf } from './summary.ts'
import { relatedWithin, type Told } from './within.ts'

/** What is asked about one article. */
export interface Question {
  readonly claims: readonly Claim[]
  readonly facts: ArticleFacts
  /** Reports that the reader does not want beside a claim: they count for nothing. */
  readonly leaveOut?: (claim: Claim, report: Report) => boolean
  /** How near two figures must be for this reader; left out, the rules alone decide. */
  readonly windows?: ReaderWindows
}

/** What stays the same from one article to the next: make it once for an index. */
export interface CrossChecker {
  check(question: Question): Promise<CrossCheck>
}

/** What is on record about each claim of an article: one finding a claim, in the order of the claims. */
export function crossCheck(question: Question, index: ReportIndex): Promise<CrossCheck> {
  const known = checkers.get(index) ?? crossChecker(index)
  checkers.set(index, known)
  return known.check(question)
}

const checkers = new WeakMap<ReportIndex, CrossChecker>()

/** Prepares an index for many questions: who is who, which sentences are at issue. */
export function crossChecker(index: ReportIndex): CrossChecker {
  const find = lookupWith(index.entities)
  const resolve = nameResolver(index.entities)
  const propositions = new Map(index.propositions.map((proposition) => [proposition.id, proposition]))
  const record: Record = { index, find, proposition: (id) => (id === undefined ? undefined : propositions.get(id)) }
  return {
    async check({ claims, facts, leaveOut = () => false, windows }) {
      const told = claims.map((claim): Told => {
        const complete = completeClaim(claim, facts, resolve)
        return { claim: complete, said: testimonyOfClaim<FigureFacts | StatementFacts>(complete, facts, find) }
      })
      const findings = await Promise.all(
        told.map(async (each, index) => {
          const asked = claims[index] ?? each.claim
          const all = await evidenceFor(each, told, record)
          const found = windows === undefined ? all : withinWindows(windows, each.said, all)
          return findingOf(
            each,
            told,
            found.filter(({ report }) => !leaveOut(asked, report)),
            record,
          )
        }),
      )
      return { findings, summary: summaryOf(claims, findings), packs: index.packs }
    },
  }
}

function findingOf(told: Told, all: readonly Told[], evidence: readonly Evidence[], record: Record): Finding {
  const { claim, said } = told
  const shown = inOrder(said, evidence)
  const within = relatedWithin(told, all, record.find)
  return {
    claimId: claim.id,
    ...standingOf({ said, evidence, find: record.find, isLeftToFigure: isLeftToFigure(claim, all) }),
    related: shown.map((each) => ({ report: each.report, relation: each.relation, origin: originIn(said, each) })),
    origins: originsOf(said, shown, record.find),
    within,
    notes: notesOf(said, evidence, within),
  }
}

/** "11,000 soldiers are there": its figure is checked for itself. */
function isLeftToFigure({ facts, span }: Claim, all: readonly Told[]): boolean {
  if (facts.kind !== 'statement') return false
  return all.some(({ claim }) => isFigureClaim(claim) && claim.core.start >= span.start && claim.core.end <= span.end)
}

async function evidenceFor({ claim, said }: Told, all: readonly Told[], record: Record): Promise<readonly Evidence[]> {
  if (isFigureClaim(claim)) {
    const figure = { ...said, facts: claim.facts }
    return [...(await figureEvidence(claim, figure, record)), ...(await impliedEvidence(claim, figure, record))]
  }
  if (isStatementClaim(claim)) {
    const statement = { ...said, facts: claim.facts }
    const carriesFigure = isLeftToFigure(claim, all)
    const stated = await statementEvidence(claim, statement, record, carriesFigure)
    // What is on record of a count stands beside the count itself.
    return carriesFigure ? stated : [...stated, ...(await countedEvidence(claim, statement, record))]
  }
  return []
}
