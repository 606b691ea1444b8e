/** A gap of this share of the larger number is within ordinary rounding. */
export const SLIGHT_GAP = 0.1
