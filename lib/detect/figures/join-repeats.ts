import type { BlockKind, Span } from '../../model/article.ts'
import type { FigureClaim } from '../../model/claims.ts'
import { wordSet } from '../../text/word-set.ts'

/** Blocks that only repeat what the text says. */
const ECHOES = wordSet('caption pull-quote headline standfirst')

/** A figure and the kind of block it stands in. */
export interface PlacedFigure {
  readonly claim: FigureClaim
  readonly kind: BlockKind
}

/**
 * Captions, pull quotes and headlines that tell the same number of the same thing are no claims of their own:
 * they become `repeats` of the figure in the text. One that says it otherwise ("100,000" for "up to 100,000") stays.
 */
export function joinRepeats(figures: readonly PlacedFigure[]): FigureClaim[] {
  const repeats = new Map<FigureClaim, Span[]>()
  const dropped = new Set<FigureClaim>()
  for (const { claim, kind } of figures) {
    if (!ECHOES.has(kind)) continue
    const twin = figures.find((other) => !ECHOES.has(other.kind) && isSame(claim, other.claim))
    if (twin === undefined) continue
    repeats.set(twin.claim, [...(repeats.get(twin.claim) ?? []), claim.span])
    dropped.add(claim)
  }
  return figures
    .filter(({ claim }) => !dropped.has(claim))
    .map((each) => withRepeats(placed(each), repeats.get(each.claim)))
}

const placed = ({ claim, kind }: PlacedFigure): FigureClaim => (ECHOES.has(kind) ? { ...claim, isAside: true } : claim)

const withRepeats = (claim: FigureClaim, spans: readonly Span[] | undefined): FigureClaim =>
  spans === undefined ? claim : { ...claim, repeats: [...(claim.repeats ?? []), ...spans] }

function isSame({ facts: one }: FigureClaim, { facts: other }: FigureClaim): boolean {
  const [left, right] = [one.quantity, other.quantity]
  return (
    one.measure === other.measure &&
    left.bound === right.bound &&
    left.value === right.value &&
    left.low === right.low &&
    left.high === right.high &&
    left.unit === right.unit &&
    (one.actor?.id === other.actor?.id || one.actor === undefined || other.actor === undefined)
  )
}
