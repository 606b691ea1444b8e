import type { Run } from './run.ts'
import { proseOf } from './weigh.ts'

/** The element that holds the article's paragraphs, and why it was chosen. */
export interface Root {
  readonly element: Element
  readonly because: string
}

const DECAY = [1, 0.5, 0.25, 0.125, 0.06] as const

/** Chooses the part of the page with the densest prose and widens it until the rest of the same story is inside. */
export function chooseRoot(runs: readonly Run[], title: Element | undefined): Root | undefined {
  const densest = densestElement(runs)
  if (densest === undefined) return undefined
  return widen(densest, runs, title)
}

/** Readability's old idea: a paragraph speaks for its parent, and less for each element further out. */
function densestElement(runs: readonly Run[]): Element | undefined {
  const scores = new Map<Element, number>()
  let best: Element | undefined
  for (const run of runs) {
    const prose = proseOf(run)
    let at = parentOf(run.element)
    for (const share of prose > 0 ? DECAY : []) {
      if (at === undefined || at.localName === 'html') break
      const score = (scores.get(at) ?? 0) + prose * share
      scores.set(at, score)
      if (best === undefined || score > (scores.get(best) ?? 0)) best = at
      at = parentOf(at)
    }
  }
  return best
}

/** The element around, out of a shadow tree if need be. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

/**
 * Articles are often cut into sections with boxes between them, so the densest element may hold one section only.
 * Going outwards, an element is taken as long as it brings paragraphs that look like those inside.
 */
function widen(start: Element, runs: readonly Run[], title: Element | undefined): Root {
  const inside = proseWithin(runs)
  let chosen = start
  let because = 'densest prose'
  let at: Element | undefined = start
  while (at !== undefined && at.localName !== 'body' && at.localName !== 'html') {
    const outer = parentOf(at)
    if (outer === undefined || outer.localName === 'body') break
    const looks = looksOf(runs, at)
    const added = runs.filter(
      (run) => proseOf(run) > 60 && within(run.element, outer) && !within(run.element, at as Element),
    )
    const alike = added.filter((run) => looks.has(lookOf(run)))
    if (alike.length > 0 && alike.length >= added.length * 0.6 && !isSecondArticle(at, title)) {
      chosen = outer
      because = 'more paragraphs of the same look around it'
    }
    at = outer
  }
  return { element: chosen, because: `${because} (${Math.round(inside(chosen))} letters of prose)` }
}

function isSecondArticle(element: Element, title: Element | undefined): boolean {
  return element.localName === 'article' && title !== undefined && element.contains(title)
}

function within(element: Element, outer: Element): boolean {
  if (outer.contains(element)) return true
  const root = element.getRootNode()
  return root instanceof ShadowRoot && within(root.host, outer)
}

/** What a paragraph looks like to its style sheet: tag and classes, its own or for a bare tag its parent's. */
function lookOf({ element }: Run): string {
  const names = element.getAttribute('class')
  return names
    ? `${element.localName}.${names}`
    : `${element.parentElement?.getAttribute('class') ?? ''} > ${element.localName}`
}

function looksOf(runs: readonly Run[], element: Element): ReadonlySet<string> {
  return new Set(runs.filter((run) => proseOf(run) > 0 && within(run.element, element)).map(lookOf))
}

function proseWithin(runs: readonly Run[]): (element: Element) => number {
  return (element) => runs.reduce((sum, run) => sum + (within(run.element, element) ? proseOf(run) : 0), 0)
}
