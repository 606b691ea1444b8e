/** What the label of an outlet says. */
export interface OutletName {
  readonly name: string
  /** Whose text it carries, where the label says so. */
  readonly original?: string
  readonly isMirror: boolean
}

const IN_BRACKETS = /^(.+?) \(([^()]+)\)$/
const CARRIED = /^(?:quoting |via )?(.+?)(?: text| excerpt| factbox| headline| summary| transcript)?$/

/**
 * Reads labels such as "Daily8 (CNN text)", "WHYY (AP)", "Ukrinform (via MENAFN)", "Euromaidan Press (mirror)".
 * Brackets that name no outlet ("The Herald (Scotland)", "TID News (Italian)") belong to the name, unless the outlet is
 * known without them.
 */
export function readOutletName(label: string, isOutlet: (name: string) => boolean): OutletName {
  const [, outside, inside] = IN_BRACKETS.exec(label) ?? []
  if (outside === undefined || inside === undefined || isOutlet(label)) return { name: label, isMirror: false }
  if (inside.startsWith('via ')) return { name: inside.slice(4), original: outside, isMirror: false }
  if (/\bmirror\b/.test(inside)) return { name: label, original: outside, isMirror: true }
  const carried = CARRIED.exec(inside)?.[1] ?? inside
  const isCarried = carried !== inside || carried.split('/').some((part) => isOutlet(part.trim())) || isOutlet(carried)
  if (isCarried) return { name: outside, original: carried.split('/')[0] ?? carried, isMirror: false }
  return { name: isOutlet(outside) ? outside : label, isMirror: false }
}
