import type { BlockKind } from '../../model/article.ts'
import type { Trace } from '../../model/trace.ts'
import type { Steps } from '../../text/steps.ts'
import { chooseRoot, type Root } from './choose-root.ts'
import { headerOf, isLead } from './header.ts'
import { Pictures } from './pictures.ts'
import type { Run } from './run.ts'
import { isHeading } from './tags.ts'
import { whyUnwanted } from './unwanted.ts'
import { weigh } from './weigh.ts'
import { zoneOf } from './zones.ts'

/** A run that belongs to the article, and the part it plays. */
export interface Chosen {
  readonly run: Run
  readonly kind: BlockKind
}

/** What is known of the article before its text is chosen. */
export interface Hints {
  /** The heading that shows the article's title. */
  readonly heading: Element | undefined
  readonly title: string
  /** The page's own summary of the article. */
  readonly description: string
}

/** The article's runs in reading order and the element that holds them. */
export interface Selection {
  readonly chosen: readonly Chosen[]
  readonly root: Root
  /** Short lines around the text that are not of it: bylines, credits. */
  readonly bylines: readonly string[]
}

/** Runs that are looked at in one step: well below a millisecond. */
const RUNS_A_STEP = 200

/** Chooses the runs that make up the article; `undefined` when the page has no prose. */
export function* selectRuns(runs: readonly Run[], hints: Hints, trace?: Trace): Steps<Selection | undefined> {
  weigh(runs, hints.heading)
  yield
  const kept = runs.filter((run) => !isFurniture(run, trace))
  yield
  const root = chooseRoot(kept, hints.heading)
  if (root === undefined) return undefined
  yield
  trace?.({ step: 'choose-root', did: 'decided', text: describe(root.element), because: root.because })
  const bylines: string[] = []
  const body = yield* bodyOf(kept.slice(root.from, root.to), root.element, hints, bylines, trace)
  const header = headerOf(runs, body[0]?.run, root.element, hints, bylines)
  return { chosen: [...header, ...body], root, bylines }
}

function isFurniture({ zone, text }: Run, trace?: Trace): boolean {
  const furniture = zoneOf(zone, 'furniture')
  if (furniture) trace?.({ step: 'furniture', did: 'dropped', text, because: describe(furniture.element) })
  return furniture !== undefined
}

/** "div#main.story" for a trail. */
function describe(element: Element): string {
  const names = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 3).join('.')
  return `${element.localName}${element.id ? `#${element.id}` : ''}${names ? `.${names}` : ''}`
}

function* bodyOf(
  runs: readonly Run[],
  root: Element,
  hints: Hints,
  bylines: string[],
  trace?: Trace,
): Steps<readonly Chosen[]> {
  const found: Chosen[] = []
  const pictures = new Pictures(root)
  let isStart = true
  let left = RUNS_A_STEP
  for (const run of runs) {
    if (--left === 0) {
      left = RUNS_A_STEP
      yield
    }
    if (hints.heading?.contains(run.element)) continue
    const why = whyUnwanted(run)
    const kind = kindOf(run, pictures)
    const isFirst = isStart && kind === 'paragraph'
    if (why === undefined && kind === 'paragraph') isStart = false
    if (why === undefined) found.push({ run, kind: isFirst && isLead(run, hints) ? 'standfirst' : kind })
    else trace?.({ step: 'select-runs', did: 'dropped', text: run.text, because: why })
  }
  return withoutLooseHeadings(withoutSignature(found, bylines))
}

function kindOf(run: Run, pictures: Pictures): BlockKind {
  if (zoneOf(run.zone, 'caption')) return 'caption'
  if (zoneOf(run.zone, 'quote')) return 'pull-quote'
  if (isHeading(run.tag)) return 'headline'
  if (zoneOf(run.zone, 'entry')) return 'live-entry'
  return pictures.standOver(run) ? 'caption' : 'paragraph'
}

/** Short lines after the last sentence name the author or the agency. */
function withoutSignature(chosen: readonly Chosen[], bylines: string[]): readonly Chosen[] {
  let end = chosen.length
  for (let one = chosen[end - 1]; one !== undefined && isSignature(one); one = chosen[end - 1]) {
    bylines.push(one.run.text)
    end--
  }
  return chosen.slice(0, end)
}

function isSignature({ run, kind }: Chosen): boolean {
  return kind === 'paragraph' && run.tag !== 'li' && run.length < 80 && !run.hasSentence
}

/** A heading stands above text: those with nothing but headings and captions after them go. */
function withoutLooseHeadings(chosen: readonly Chosen[]): readonly Chosen[] {
  const last = chosen.findLastIndex(({ kind }) => kind === 'paragraph' || kind === 'live-entry')
  return chosen.filter(({ kind }, index) => kind !== 'headline' || index < last)
}
