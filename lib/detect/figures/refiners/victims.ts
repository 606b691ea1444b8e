import type { Draft } from '../draft.ts'

const VICTIMS: ReadonlySet<string> = new Set(
  'killed wounded missing displaced evacuated buildings people casualties bodies refugees'.split(' '),
)

/** Does it count people to whom something happened, or what was hit? */
export const isVictim = ({ measure = 'other', group }: Draft): boolean =>
  VICTIMS.has(measure) || (measure === 'captured' && group !== 'military')

/** "19 terrorists": whom an army kills in its own country does not belong to the country. */
export const isIrregular = ({ thing }: Draft): boolean => IRREGULARS.has(thing ?? '')
const IRREGULARS: ReadonlySet<string> = new Set(
  'terrorist terrorists militant militants rebel rebels gunman gunmen insurgent insurgents jihadist jihadists'.split(
    ' ',
  ),
)
