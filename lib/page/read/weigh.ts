import type { Run } from './run.ts'
import { addProse, giveWay, type Zone } from './zones.ts'

/** Weighs all runs: afterwards each zone knows whether it is what its name says or holds the article. */
export function weigh(runs: readonly Run[], title: Element | undefined): void {
  let whole = 0
  const zones = new Set<Zone>()
  for (const { zone, prose } of runs) {
    whole += prose
    if (prose > 0) addProse(zone, prose)
    for (let at = zone; at !== undefined && !zones.has(at); at = at.parent) zones.add(at)
  }
  addAlikeProse(runs)
  giveWay(zones, whole, title)
}

/** Paragraphs may each carry a name ("p.paywall" thirty times): then they are weighed together. */
function addAlikeProse(runs: readonly Run[]): void {
  const zones = new Set<Zone>()
  for (const { zone, element, prose } of runs)
    if (zone?.strength === 'soft' && zone.element === element && prose > 0) zones.add(zone)
  const together = new Map<string, number>()
  for (const { element, prose } of zones)
    together.set(element.className, (together.get(element.className) ?? 0) + prose)
  for (const zone of zones) zone.prose = together.get(zone.element.className) ?? zone.prose
}
