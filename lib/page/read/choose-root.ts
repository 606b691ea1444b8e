import type { Run } from './run.ts'

/** The element that holds the article's paragraphs, and why it was chosen. */
export interface Root {
  readonly element: Element
  readonly because: string
  /** Its runs are those from `from` up to but not including `to`. */
  readonly from: number
  readonly to: number
}

// A paragraph speaks for its parent, and less for each element further out (Readability's old idea).
const DECAY = [1, 0.5, 0.25, 0.125, 0.06] as const

/** Chooses the part of the page with the densest prose and widens it until the rest of the same story is inside. */
export function chooseRoot(runs: readonly Run[], title: Element | undefined): Root | undefined {
  const densest = densestElement(runs)
  if (densest === undefined) return undefined
  const first = runs.findIndex((run) => within(run.element, densest))
  const start = widenTo(
    runs,
    { element: densest, because: 'densest prose', from: first, to: first },
    densest,
    'densest prose',
  )
  return widen(start, runs, title)
}

function densestElement(runs: readonly Run[]): Element | undefined {
  const scores = new Map<Element, number>()
  let best: Element | undefined
  for (const [parent, prose] of proseByParent(runs)) {
    let at: Element | undefined = parent
    for (const share of DECAY) {
      if (at === undefined || at.localName === 'html') break
      const score = (scores.get(at) ?? 0) + prose * share
      scores.set(at, score)
      if (best === undefined || score > (scores.get(best) ?? 0)) best = at
      at = parentOf(at)
    }
  }
  return best
}

/** Prose of paragraphs side by side, by the element around them, so that each element further out is asked once. */
function proseByParent(runs: readonly Run[]): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>()
  for (const { element, prose } of runs) {
    const parent = prose === 0 ? undefined : parentOf(element)
    if (parent !== undefined) sums.set(parent, (sums.get(parent) ?? 0) + prose)
  }
  return sums
}

/** The element around, out of a shadow tree if need be. */
function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

/** Does `outer` hold the element, shadow trees included? */
export function within(element: Element, outer: Element): boolean {
  if (outer.contains(element)) return true
  const root = element.getRootNode()
  return root instanceof ShadowRoot && within(root.host, outer)
}

// Of what going outwards adds, this share must look like what is inside.
const ALIKE = 0.6

/**
 * Articles are often cut into sections with boxes between them, so the densest element may hold one section only.
 * Going outwards, an element is taken when most of the paragraphs it adds look like those inside:
 *
 *     article            ← taken: its second section has paragraphs of the same class
 *       section  p.text  ← densest
 *       section  p.text
 *     div.latest p.teaser   (never reached: nothing alike is added)
 */
function widen(start: Root, runs: readonly Run[], title: Element | undefined): Root {
  let chosen = start
  let at = start
  let looks: Set<string> | undefined
  const passed: string[] = []
  while (!isWhole(at.element, title)) {
    const outer = parentOf(at.element)
    if (outer === undefined || /^(?:body|html)$/.test(outer.localName)) break
    const wider = widenTo(runs, at, outer, 'more paragraphs of the same look')
    looks ??= new Set(looksOf(runs.slice(start.from, start.to)))
    const added = [...looksOf(runs.slice(wider.from, at.from)), ...looksOf(runs.slice(at.to, wider.to))]
    const alike = added.filter((look) => looks?.has(look))
    passed.push(...added)
    if (alike.length > 0 && alike.length >= added.length * ALIKE) {
      chosen = wider
      for (const look of passed.splice(0)) looks.add(look)
    }
    at = wider
  }
  return chosen
}

/** What is marked as one article is not widened. */
function isWhole(element: Element, title: Element | undefined): boolean {
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return true
  return (
    element.localName === 'main' || (element.localName === 'article' && title !== undefined && element.contains(title))
  )
}

/** The runs of an element lie side by side, so the range grows at both ends. */
function widenTo(runs: readonly Run[], { from, to }: Root, element: Element, because: string): Root {
  let first = from
  let end = to
  for (let run = runs[first - 1]; run && within(run.element, element); run = runs[first - 1]) first--
  for (let run = runs[end]; run && within(run.element, element); run = runs[end]) end++
  return { element, because, from: first, to: end }
}

/** The looks of the paragraphs among these runs. */
function looksOf(runs: readonly Run[]): string[] {
  return runs.filter(({ prose }) => prose > 60).map(lookOf)
}

/** What a paragraph looks like to its style sheet: tag and classes, its own or for a bare tag its parent's. */
function lookOf({ element, tag }: Run): string {
  const names = element.getAttribute('class')
  if (names) return `${tag}.${names}`
  return `${element.parentElement?.getAttribute('class') ?? ''} > ${tag}`
}
