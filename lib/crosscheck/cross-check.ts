import { testimonyOfClaim } from '../compare/testimony.ts'
import { lookupWith } from '../match/lookup.ts'
import type { ReportIndex } from '../match/report-index.ts'
import { nameResolver } from '../match/resolve-names.ts'
import { outletResolver } from '../match/resolve-outlets.ts'
import type { ArticleFacts } from '../model/article.ts'
import type { Claim, FigureFacts, StatementFacts } from '../model/claims.ts'
import type { CrossCheck, Finding, RelatedClaim } from '../model/findings.ts'
import type { Report } from '../model/reports.ts'
import { summaryOf } from '../model/summary.ts'
import { countedEvidence, figureEvidence, impliedEvidence, type Record, statementEvidence } from './candidates.ts'
import { completeArticle, completeClaim, isFigureClaim, isStatementClaim } from './claims.ts'
import { countedEvents } from './counted-events.ts'
import type { Evidence } from './evidence.ts'
import { Neighbours } from './neighbours.ts'
import { notesOf } from './notes.ts'
import { inOrder } from './order.ts'
import { originIn, originsOf } from './origins.ts'
import { type ReaderWindows, withinWindows } from './reader-windows.ts'
import { standingOf } from './standing.ts'
import { relatedWithin, type Told } from './within.ts'

/** What is asked about one article. */
export interface Question {
  readonly claims: readonly Claim[]
  readonly facts: ArticleFacts
  /** Reports that the reader does not want beside a claim: they count for nothing. */
  readonly leaveOut?: (claim: Claim, report: Report) => boolean
  /** How near two figures must be for this reader; left out, the rules alone decide. */
  readonly windows?: ReaderWindows
  /** Ids of the claims to answer, in this order; the others only stand around them. Left out: all, as given. */
  readonly asked?: readonly string[]
}

/** What stays the same from one article to the next: make it once for an index. */
export interface CrossChecker {
  check(question: Question): Promise<CrossCheck>
  /** The same findings in parts of at most `size`; each part is worked out when it is asked for, the last has the summary. */
  parts(question: Question, size: number): AsyncGenerator<CrossCheck, void>
}

/** What is on record about each claim of an article: one finding a claim, in the order in which they are asked. */
export function crossCheck(question: Question, index: ReportIndex): Promise<CrossCheck> {
  return checkerOf(index).check(question)
}

/** So many claims make one part of a long answer: well below a tenth of a second of work. */
const PART = 25

/** The same in parts, so that what is asked first is answered first; whoever takes them may give way in between. */
export function crossCheckInParts(question: Question, index: ReportIndex): AsyncGenerator<CrossCheck, void> {
  return checkerOf(index).parts(question, PART)
}

function checkerOf(index: ReportIndex): CrossChecker {
  const known = checkers.get(index) ?? crossChecker(index)
  checkers.set(index, known)
  return known
}

const checkers = new WeakMap<ReportIndex, CrossChecker>()

/** Prepares an index for many questions: who is who, which sentences are at issue. */
export function crossChecker(index: ReportIndex): CrossChecker {
  const find = lookupWith(index.entities)
  const resolve = nameResolver(index.entities)
  const outletOf = outletResolver(index.entities)
  const propositions = new Map(index.propositions.map((proposition) => [proposition.id, proposition]))
  const record: Record = { index, find, proposition: (id) => (id === undefined ? undefined : propositions.get(id)) }
  async function* parts(question: Question, size: number): AsyncGenerator<CrossCheck, void> {
    const { claims } = question
    const facts = completeArticle(question.facts, outletOf)
    const told = claims.map((claim): Told => {
      const complete = completeClaim(claim, facts, resolve)
      return { claim: complete, said: testimonyOfClaim<FigureFacts | StatementFacts>(complete, facts, find) }
    })
    const article: ToldArticle = {
      told,
      neighbours: new Neighbours(
        told.map(({ said }) => said),
        find,
      ),
    }
    const asked = askedOf(question)
    const findings: Finding[] = []
    do {
      const next = asked.slice(findings.length, findings.length + size)
      const part = await Promise.all(next.map((at) => answer(at, article, question, record)))
      findings.push(...part)
      const isLast = findings.length >= asked.length
      yield { findings: part, packs: index.packs, ...(isLast ? { summary: summaryOf(claims, findings) } : {}) }
    } while (findings.length < asked.length)
  }
  return { parts, check: async (question) => (await parts(question, Number.POSITIVE_INFINITY).next()).value ?? NOTHING }
}

const NOTHING: CrossCheck = { findings: [], packs: [] }

/** The places of the claims to answer among all, in the order in which they are asked. */
function askedOf({ claims, asked }: Question): readonly number[] {
  if (asked === undefined) return claims.map((_, at) => at)
  const places = new Map(claims.map(({ id }, at) => [id, at]))
  return asked.flatMap((id) => places.get(id) ?? [])
}

/** All that one article tells, and which of it can speak of the same. */
interface ToldArticle {
  readonly told: readonly Told[]
  readonly neighbours: Neighbours
}

async function answer(
  at: number,
  { told, neighbours }: ToldArticle,
  { claims, leaveOut = () => false, windows }: Question,
  record: Record,
): Promise<Finding> {
  const [each, claim] = [told[at], claims[at]]
  if (each === undefined || claim === undefined) throw new Error(`Cross-check: there is no claim ${at}`)
  const all = await evidenceFor(each, told, record)
  const found = windows === undefined ? all : withinWindows(windows, each.said, all)
  const evidence = found.filter(({ report }) => !leaveOut(claim, report))
  const others = neighbours.of(at).flatMap((other) => told[other] ?? [])
  const within = relatedWithin(each, others, record.find)
  return findingOf(each, { evidence, within, isLeftToFigure: isLeftToFigure(claim, told) }, record)
}

/** What was found about a claim, on record and in its own article. */
interface Found {
  readonly evidence: readonly Evidence[]
  readonly within: readonly RelatedClaim[]
  readonly isLeftToFigure: boolean
}

function findingOf({ claim, said }: Told, { evidence, within, isLeftToFigure }: Found, record: Record): Finding {
  const shown = inOrder(said, evidence)
  return {
    claimId: claim.id,
    ...standingOf({ said, evidence, find: record.find, isLeftToFigure }),
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
    if (carriesFigure) return stated
    const counted = await countedEvidence(claim, statement, record)
    return [...stated, ...counted, ...(await countedEvents(claim, statement.side, record))]
  }
  return []
}
