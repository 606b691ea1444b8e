import type { Article, Block, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'

/** What of an earlier reading still holds in a later one of the same page. */
export interface CarriedOver {
  /** Claims whose block stands word for word in the new text, with their new offsets. */
  readonly kept: readonly Claim[]
  /** Claims whose block is gone. */
  readonly gone: readonly Claim[]
  /** Blocks that were not there before: the only ones to read. */
  readonly fresh: readonly Block[]
}

/**
 * Compares two readings block by block. A page that adds a paragraph costs the
 * reading of that paragraph, wherever it was put:
 *
 *     before  [a][b][c]
 *     after   [a][new][b]     kept: a b   gone: c   fresh: new
 */
export function carryOver(before: Article, claims: readonly Claim[], after: Article): CarriedOver {
  const places = placesOf(after)
  const moved = new Map<Block, Block>()
  for (const block of before.blocks) {
    const place = places.get(keyOf(before, block))?.next().value
    if (place !== undefined) moved.set(block, place)
  }
  const taken = new Set(moved.values())
  const kept: Claim[] = []
  const gone: Claim[] = []
  const move = mover(before.blocks, moved)
  for (const claim of claims) {
    const there = movedClaim(claim, move)
    if (there === undefined) gone.push(claim)
    else kept.push(there)
  }
  return { kept, gone, fresh: after.blocks.filter((block) => !taken.has(block)) }
}

/** Where each block stands in the later text, first place first; blocks of the same words take theirs in turn. */
function placesOf(article: Article): Map<string, ArrayIterator<Block>> {
  const places = new Map<string, Block[]>()
  for (const block of article.blocks) {
    const key = keyOf(article, block)
    const known = places.get(key)
    if (known === undefined) places.set(key, [block])
    else known.push(block)
  }
  return new Map([...places].map(([key, blocks]) => [key, blocks.values()]))
}

const keyOf = ({ text }: Article, { kind, start, end }: Block): string => `${kind} ${text.slice(start, end)}`

type Move = (span: Span) => Span | undefined

/** Where a span of the earlier text stands now; blocks are in reading order, so the one around it is found by halving. */
function mover(blocks: readonly Block[], moved: ReadonlyMap<Block, Block>): Move {
  return ({ start, end }) => {
    const block = blockAround(blocks, start)
    const place = block && moved.get(block)
    if (block === undefined || place === undefined || end > block.end) return undefined
    const by = place.start - block.start
    return { start: start + by, end: end + by }
  }
}

function blockAround(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const block = blocks[low - 1]
  return block !== undefined && offset < block.end ? block : undefined
}

function movedClaim(claim: Claim, move: Move): Claim | undefined {
  const span = move(claim.span)
  const core = move(claim.core)
  const sentence = move(claim.sentence)
  if (span === undefined || core === undefined || sentence === undefined) return undefined
  const { cue, speaker, repeats, ...rest } = claim
  const at = { cue: cue && move(cue), speaker: speaker && move(speaker) }
  return {
    ...rest,
    span,
    core,
    sentence,
    ...(at.cue ? { cue: at.cue } : {}),
    ...(at.speaker ? { speaker: at.speaker } : {}),
    ...(repeats ? { repeats: repeats.flatMap((repeat) => move(repeat) ?? []) } : {}),
  } as Claim
}
