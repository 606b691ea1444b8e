import { GIVES_WAY } from './furniture.ts'
import type { Run } from './run.ts'
import { type Zone, zonesFrom } from './zones.ts'

// Scripts that put into one sign what others need two or three letters for.
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

// Ends of sentences, of all scripts that have one.
const SENTENCE = /[.!?…。！？؟۔।၊።][\s"'”’»)\]」』]*(?:\s|$)|[。！？।]/u

/** How long a run is for a reader, in Latin letters. */
export function lengthOf(text: string): number {
  return DENSE.test(text) ? text.length * 2.2 : text.length
}

/** How much of a run is prose: 0 for labels, links and menus. */
export function proseOf(run: Run): number {
  const length = lengthOf(run.text)
  if (run.linked > run.text.length * 0.5 || /^h[1-6]$/.test(run.element.localName)) return 0
  if (SENTENCE.test(run.text)) return length < 30 ? 0 : length
  return length < 80 ? 0 : length / 2
}

/** Adds up the prose of each zone, and answers the prose of all runs together. */
export function countProse(runs: readonly Run[]): number {
  let whole = 0
  for (const run of runs) {
    const prose = proseOf(run)
    whole += prose
    if (prose > 0) for (const zone of zonesFrom(run.zone)) zone.prose += prose
  }
  return whole
}

/** The part of the page that makes this run furniture, unless that part turned out to be the article. */
export function furnitureAround(run: Run, whole: number, title: Element | undefined): Zone | undefined {
  for (const zone of zonesFrom(run.zone)) {
    if (zone.kind !== 'furniture') continue
    if (zone.prose >= whole * GIVES_WAY[zone.strength]) continue
    if (title !== undefined && zone.element.contains(title)) continue
    return zone
  }
  return undefined
}
