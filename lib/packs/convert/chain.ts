import type { Attribution, NameRef, Stance } from '../../model/claims.ts'

const CUES: Readonly<Record<Stance, string>> = {
  asserts: 'said',
  confirms: 'confirmed',
  denies: 'denied',
  declines: 'declined to comment',
  warns: 'warned',
  predicts: 'predicted',
}

/** Whose word a report is, as its fields give it. */
export interface Voices {
  readonly outlet: NameRef
  readonly claimant: NameRef
  readonly via?: NameRef | undefined
  readonly stance?: Stance | undefined
}

/** The chain that follows from the fields, outermost link first. Empty when the outlet speaks for itself. */
export function chainOf({ outlet, claimant, via, stance = 'asserts' }: Voices): readonly Attribution[] {
  const ownVoice = claimant.id === undefined ? claimant.text === outlet.text : claimant.id === outlet.id
  const outer: Attribution[] = via === undefined ? [] : [{ speaker: via, cue: 'reported', stance: 'asserts' }]
  return ownVoice ? outer : [...outer, { speaker: claimant, cue: CUES[stance], stance }]
}
