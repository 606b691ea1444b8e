import { testimonyOfClaim } from '../../lib/compare/testimony.ts'
import { completeClaim } from '../../lib/crosscheck/claims.ts'
import { relateTold } from '../../lib/crosscheck/within.ts'
import { detect } from '../../lib/detect/detect.ts'
import { lookupWith } from '../../lib/match/lookup.ts'
import { nameResolver } from '../../lib/match/resolve-names.ts'
import type { Article, Span } from '../../lib/model/article.ts'
import type { Claim, FigureFacts, StatementFacts } from '../../lib/model/claims.ts'
import type { Relation } from '../../lib/model/relations.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { explainReason } from '../../lib/wording/explain.ts'
import { factsOf } from './articles.ts'
import type { OpenPredictor } from './predictor.ts'

interface Side {
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly start: number
  readonly end: number
}

interface Input {
  readonly index: number
  readonly a: Side
  readonly b: Side
}

type Verdict = 'agree' | 'conflict' | 'related' | 'unrelated'

const find = lookupWith([])
const resolve = nameResolver([])

/** Says how two claims, each in its own text, relate. */
export const open: OpenPredictor = async () => ({
  answer(input) {
    const { index, a, b } = checked(input)
    const relation = relate(a, b)
    if (relation === undefined)
      return { index, verdict: 'unrelated', rule: 'not-read', why: 'No claim was read at one of the places.' }
    return { index, verdict: verdictOf(relation), rule: relation.why.rule, why: explainReason('en', relation.why) }
  },
})

function checked(input: unknown): Input {
  const row = input as Input
  for (const side of [row?.a, row?.b]) {
    if (typeof side?.text !== 'string' || typeof side.start !== 'number' || typeof side.end !== 'number') {
      throw new Error('pairs: expected "text", "start" and "end" in "a" and "b"')
    }
  }
  return row
}

/** The contract's four words. What is only possibly one question is related. */
export function verdictOf(relation: Relation): Verdict {
  switch (relation.kind) {
    case 'agrees':
    case 'same-article':
      return 'agree'
    case 'conflicts':
      return 'conflict'
    case 'drift':
      return relation.canBothHold ? 'agree' : 'conflict'
    case 'unrelated':
      return 'unrelated'
    default:
      return 'related'
  }
}

function relate(a: Side, b: Side): Relation | undefined {
  const [left, right] = [articleOf(a), articleOf(b)]
  const isWithinArticle = a.text === b.text
  const [first] = pairsOf(claimsAt(left, a), claimsAt(right, b))
  if (first === undefined) return undefined
  return relateTold(told(first[0], left), told(first[1], right), find, isWithinArticle)
}

function articleOf({ text, ...facts }: Side): Article {
  return articleFromText(text, factsOf(facts))
}

function told(claim: Claim, { facts }: Article) {
  return testimonyOfClaim<FigureFacts | StatementFacts>(completeClaim(claim, facts, resolve), facts, find)
}

/** What was read at a place, best overlap first; the same text is read once. */
function claimsAt(article: Article, place: Span): readonly Claim[] {
  const claims = read.get(article.text) ?? detect(article)
  read.set(article.text, claims)
  return claims
    .map((claim) => ({ claim, shared: overlap(anchor(claim), place) / Math.max(1, lengthOf(anchor(claim))) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .map(({ claim }) => claim)
}

const read = new Map<string, readonly Claim[]>()

/** A figure is its number; a statement its clause. */
const anchor = (claim: Claim): Span => claim.core
const lengthOf = ({ start, end }: Span): number => end - start
const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

type Kind = Claim['facts']['kind']
const KINDS: readonly (readonly [Kind, Kind])[] = [
  ['figure', 'figure'],
  ['statement', 'statement'],
  ['figure', 'statement'],
  ['statement', 'figure'],
]

/** Figures are compared with figures first, they say more; then statements with statements, then one with the other. */
function pairsOf(left: readonly Claim[], right: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  return KINDS.flatMap(([one, other]) =>
    left
      .filter(({ facts }) => facts.kind === one)
      .flatMap((first) => right.filter(({ facts }) => facts.kind === other).map((second) => [first, second] as const)),
  )
}
