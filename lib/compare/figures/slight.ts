import { gapShare, printedRange } from '../range.ts'
import type { FigurePair } from './pair.ts'

/** A gap of this share of the larger number is within ordinary rounding. */
export const SLIGHT_GAP = 0.1

/** Of the numbers as they are printed: what each may have been rounded from is not added to the gap. */
export const printedGap = ({ said, recorded }: FigurePair): number =>
  gapShare(printedRange(said.facts.quantity), printedRange(recorded.facts.quantity))
