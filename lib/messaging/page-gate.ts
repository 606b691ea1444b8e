import type { Gate } from './channel.ts'
import type { ToPage } from './protocol.ts'

type Check = (argument: Record<string, unknown>) => boolean

// By hand instead of by schema: the messages are few and flat, and the
// detector's bundle has no room for a schema library.
const TO_PAGE: { readonly [Name in keyof ToPage]: Check } = {
  pageState: () => true,
  readingTrail: () => true,
  goToClaim: ({ claimId }) => typeof claimId === 'string',
  stepClaim: ({ by }) => by === 1 || by === -1,
  setMarksHidden: ({ hidden }) => typeof hidden === 'boolean',
  setDensity: ({ density }) => density === 'all' || density === 'notable' || density === 'conflicts',
  setLanguage: ({ language }) => typeof language === 'string',
  checkSelection: () => true,
  resume: () => true,
  askAgain: () => true,
  leave: ({ host }) => typeof host === 'string',
}

/** The gate of the content script. */
export const pageGate: Gate = (name, argument) => {
  const check = Object.hasOwn(TO_PAGE, name) ? TO_PAGE[name as keyof ToPage] : undefined
  const fields = typeof argument === 'object' && argument !== null ? argument : {}
  return check?.(fields as Record<string, unknown>) === true
    ? { value: argument }
    : { expected: `${name}: expected a known message with its fields` }
}
