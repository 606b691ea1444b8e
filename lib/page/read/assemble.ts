import type { Block, Span } from '../../model/article.ts'
import { isoMoment } from './moments.ts'
import type { Chosen } from './select-runs.ts'
import { type Part, TextMap } from './text-map.ts'
import { zoneOf } from './zones.ts'

/** A text, its blocks, and the way back into the page. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The place of a span in the page; `undefined` once the page has changed or removed its words. */
  rangeFor(span: Span): StaticRange | undefined
  /** The node that a place of the text was read from, whatever stands in it now. */
  nodeAt(offset: number): Text | undefined
}

/** Joins runs to one text; a line break stands between two blocks. */
export function assemble(chosen: readonly Chosen[]): PageText {
  const texts: string[] = []
  const blocks: Block[] = []
  const parts: Part[] = []
  let length = 0
  for (const { run, kind } of chosen) {
    const at = entryTime(zoneOf(run.zone, 'entry')?.element)
    blocks.push({ kind, start: length, end: length + run.text.length, ...(at === undefined ? {} : { at }) })
    parts.push({ start: length, pieces: run.pieces })
    texts.push(run.text)
    length += run.text.length + 1
  }
  const text = texts.join('\n')
  const map = new TextMap(text, parts)
  return { text, blocks, rangeFor: (span) => map.rangeFor(span), nodeAt: (offset) => map.nodeAt(offset) }
}

/** A live entry's own time. */
function entryTime(entry: Element | undefined): string | undefined {
  const time = entry?.querySelector('time[datetime], [itemprop~="datePublished"][content]')
  return isoMoment(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? undefined)
}
