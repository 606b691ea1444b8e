import type { BlockKind } from '../../model/article.ts'
import type { Trace } from '../../model/trace.ts'
import { chooseRoot, type Root } from './choose-root.ts'
import { isLabel } from './labels.ts'
import type { Run } from './run.ts'
import { countProse, furnitureAround, lengthOf, proseOf } from './weigh.ts'
import { zoneOf } from './zones.ts'

/** A run that belongs to the article, and the part it plays. */
export interface Chosen {
  readonly run: Run
  readonly kind: BlockKind
}

/** What is known of the article before its text is chosen. */
export interface Hints {
  /** The heading that is the article's title. */
  readonly title: Element | undefined
  /** The page's own summary of the article. */
  readonly description: string
}

/** The article's runs in reading order and the element that holds them. */
export interface Selection {
  readonly chosen: readonly Chosen[]
  readonly root: Root
}

/** Chooses the runs that make up the article; `undefined` when the page has too little prose to be one. */
export function selectRuns(runs: readonly Run[], hints: Hints, trace?: Trace): Selection | undefined {
  const whole = countProse(runs)
  const kept = runs.filter((run) => {
    const zone = furnitureAround(run, whole, hints.title)
    if (zone) trace?.({ step: 'furniture', did: 'dropped', text: run.text, because: describe(zone.element) })
    return zone === undefined
  })
  const root = chooseRoot(kept, hints.title)
  if (root === undefined) return undefined
  trace?.({ step: 'choose-root', did: 'decided', text: describe(root.element), because: root.because })
  const body = bodyOf(kept, root.element, hints, trace)
  const chosen = [...headerOf(kept, root.element, body, hints), ...body]
  return { chosen, root }
}

/** "div#main.story" for a trail. */
export function describe(element: Element): string {
  const names = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 3).join('.')
  return `${element.localName}${element.id ? `#${element.id}` : ''}${names ? `.${names}` : ''}`
}

function bodyOf(runs: readonly Run[], root: Element, hints: Hints, trace?: Trace): readonly Chosen[] {
  const found: Chosen[] = []
  for (const run of runs) {
    if (!root.contains(run.element) && !inShadowOf(run.element, root)) continue
    if (isHeadingOf(run, hints.title)) continue
    const why = unwanted(run)
    if (why === undefined) found.push({ run, kind: kindOf(run) })
    else trace?.({ step: 'select-runs', did: 'dropped', text: run.text, because: why })
  }
  return withoutLooseHeadings(found)
}

function inShadowOf(element: Element, root: Element): boolean {
  const tree = element.getRootNode()
  return tree instanceof ShadowRoot && (root.contains(tree.host) || inShadowOf(tree.host, root))
}

function isHeadingOf(run: Run, title: Element | undefined): boolean {
  return title !== undefined && (run.element === title || title.contains(run.element))
}

/** Why a run inside the article is not text of it; `undefined` when it is. */
function unwanted(run: Run): string | undefined {
  const { text, linked, element } = run
  if (zoneOf(run.zone, 'table')) return 'inside a table'
  if (linked >= text.length * 0.8 && zoneOf(run.zone, 'caption') === undefined) return 'nothing but a link'
  if (linked > text.length * 0.5 && lengthOf(text) < 150) return 'mostly links'
  if (isLabel(text)) return 'a label'
  if (lengthOf(text) < 4 && !isHeading(element)) return 'too short'
  return undefined
}

function kindOf(run: Run): BlockKind {
  if (zoneOf(run.zone, 'caption')) return 'caption'
  if (zoneOf(run.zone, 'quote')) return 'pull-quote'
  if (isHeading(run.element)) return 'headline'
  if (zoneOf(run.zone, 'entry')) return 'live-entry'
  return 'paragraph'
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName)
}

/** A heading stands above text: those with no paragraph before the next heading of the same rank, or the end, go. */
function withoutLooseHeadings(chosen: readonly Chosen[]): readonly Chosen[] {
  const kept: Chosen[] = []
  let hasText = false
  for (const one of chosen.toReversed()) {
    if (one.kind === 'headline' && !hasText) continue
    if (one.kind === 'paragraph' || one.kind === 'live-entry') hasText = true
    kept.push(one)
  }
  return kept.toReversed()
}

/** Title and standfirst: from the title to the first paragraph. */
function headerOf(runs: readonly Run[], root: Element, body: readonly Chosen[], hints: Hints): readonly Chosen[] {
  const header: Chosen[] = []
  const first = body[0]?.run
  const until = first ? runs.indexOf(first) : runs.length
  const from = runs.findIndex((run) => isHeadingOf(run, hints.title))
  for (let index = 0; index < until; index++) {
    const run = runs[index]
    if (run === undefined || (root.contains(run.element) && !isHeadingOf(run, hints.title))) continue
    if (isHeadingOf(run, hints.title)) header.push({ run, kind: 'headline' })
    else if (isStandfirst(run, from >= 0 && index > from && until - index < 40, hints.description))
      header.push({ run, kind: 'standfirst' })
  }
  return header
}

const STANDFIRST =
  /stand-?first|(?:^|[\W_])(?:lead|lede|dek|deck|intro|excerpt|abstract|summary|subtitle|subhead(?:line|ing)?|teaser|vorspann|ingress|chapo|chapeau|entradilla|bajada|sommario|spot|perex|description)/i

function isStandfirst(run: Run, afterTitle: boolean, description: string): boolean {
  if (unwanted(run) !== undefined || zoneOf(run.zone, 'caption') || run.linked > run.text.length * 0.3) return false
  const start = run.text.slice(0, 60)
  if (run.text.length >= 40 && description.startsWith(start)) return true
  if (!afterTitle) return false
  if (lengthOf(run.text) >= 40 && STANDFIRST.test(namesAround(run.element))) return true
  return proseOf(run) >= 70
}

function namesAround(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
}
