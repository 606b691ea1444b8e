import { within } from './choose-root.ts'
import type { Run } from './run.ts'
import type { Chosen, Hints } from './select-runs.ts'
import { isHeading } from './tags.ts'
import { whyUnwanted } from './unwanted.ts'
import { zoneOf } from './zones.ts'

// A header longer than this has a menu in it.
const MOST_RUNS = 60

/**
 * Title and standfirst, from the runs between the title and the first paragraph. The page's own summary counts wherever
 * it stands; other prose only after the title.
 */
export function headerOf(
  runs: readonly Run[],
  first: Run | undefined,
  root: Element,
  hints: Hints,
  bylines: string[],
): readonly Chosen[] {
  const until = first === undefined ? runs.length : runs.indexOf(first)
  const from = runs.findIndex((run) => isTitle(run, hints))
  const header: Chosen[] = []
  for (let index = from < 0 || from > until ? 0 : from; index < until; index++) {
    const run = runs[index]
    if (run === undefined) continue
    if (isTitle(run, hints)) header.push({ run, kind: 'headline' })
    else if (isStandfirst(run, hints, from >= 0 && until - from < MOST_RUNS) && !inRoot(run, root))
      header.push({ run, kind: 'standfirst' })
    else if (from >= 0 && index > from && run.text.length < 80) bylines.push(run.text)
  }
  if (from > until)
    for (const run of runs.filter((run) => isTitle(run, hints))) header.unshift({ run, kind: 'headline' })
  return header
}

/** What the body has dropped stays dropped. */
function inRoot(run: Run, root: Element): boolean {
  return within(run.element, root) && zoneOf(run.zone, 'furniture') === undefined
}

/** The heading in a shadow tree is not found from outside: there the words decide. */
function isTitle({ element, tag, text }: Run, { heading, title }: Hints): boolean {
  return heading === undefined ? tag === 'h1' && isSame(text, title) : heading.contains(element)
}

function isStandfirst(run: Run, { title, description }: Hints, nearTitle: boolean): boolean {
  const { text, tag, length, element, linked, zone } = run
  if (zoneOf(zone, 'caption') || whyUnwanted(run) !== undefined || linked > text.length * 0.3 || isSame(text, title))
    return false
  if (text.length >= 40 && description.startsWith(text.slice(0, 60))) return true
  if (!nearTitle || zoneOf(zone, 'furniture')) return false
  if (isHeading(tag)) return length >= 50
  return (length >= 40 && STANDFIRST.test(namesAround(element))) || (length >= 70 && run.hasSentence)
}

/** Is this paragraph of the body, before all others, its standfirst? */
export function isLead({ element, text }: Run, { description }: Hints): boolean {
  return STANDFIRST.test(namesAround(element)) || (text.length >= 40 && description.startsWith(text.slice(0, 60)))
}

/** Some pages show the title twice. */
function isSame(text: string, title: string): boolean {
  return title !== '' && (title.includes(text) || text.includes(title))
}

// Names of standfirsts, in the words of newsrooms.
const STANDFIRST =
  /stand-?first|(?:^|[\W_])(?:lead|lede|dek|deck|intro|excerpt|abstract|summary|sub-?title|sub-?head(?:line|ing)?|teaser|vorspann|anriss|ingress|chapo|chapeau|entradilla|bajada|sommario|occhiello|spot|perex|zajawka|description)/i

function namesAround(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
}
