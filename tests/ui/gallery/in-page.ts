// What the tests ask of a page of the gallery. Bundled with it as `gallery`, so that both browsers answer alike.

const INTERACTIVE =
  'a[href], button, input:not([type=file]), select, textarea, summary, [role=button], [tabindex]:not([tabindex="-1"])'

/** Every element of the page in document order, those in open shadow trees too. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element
    if (element.shadowRoot !== null) yield* elementsIn(element.shadowRoot)
    yield* elementsIn(element)
  }
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })

/** The name that a screen reader speaks, by the rules that our own markup uses. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ParentNode
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const labelled = by.map((id) => root.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' ')
  const label = element.getAttribute('aria-label') ?? ''
  const own =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? labelsOf(element) : undefined
  return (labelled || label || (own ?? textOf(element)) || '').replace(/\s+/g, ' ').trim()
}

/** Words of boxes that stand apart are spoken apart. */
function textOf(element: Element): string {
  // Sections below the fold are not laid out yet, and have no `innerText` until they are.
  return (element instanceof HTMLElement && element.innerText) || (element.textContent ?? '')
}

function labelsOf(field: HTMLInputElement | HTMLSelectElement): string {
  return [...(field.labels ?? [])].map((label) => textBesides(label, field)).join(' ')
}

function textBesides(label: HTMLLabelElement, field: Element): string {
  return [...label.childNodes]
    .filter((node) => node !== field)
    .map(({ textContent }) => textContent)
    .join('')
}

const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  select: 'choice',
  summary: 'disclosure',
  main: 'main',
  nav: 'navigation',
  header: 'banner',
  footer: 'contentinfo',
  ul: 'list',
  ol: 'list',
  table: 'table',
  fieldset: 'group',
}

function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role')
  if (given !== null) return given
  const tag = element.localName
  if (/^h[1-6]$/.test(tag)) return `heading ${tag[1]}`
  if (element instanceof HTMLInputElement) return element.type
  if (tag === 'section') return element.hasAttribute('aria-labelledby') ? 'region' : undefined
  return ROLES[tag]
}

function stateOf(element: Element): string {
  return ['aria-pressed', 'aria-checked', 'aria-expanded', 'aria-current', 'aria-busy']
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` [${name.slice(5)} ${element.getAttribute(name)}]`)
    .join('')
}

/** What a screen reader meets, one line each: role, name, state. Of lists and tables only how much they hold. */
export function outline(): string {
  const lines: string[] = []
  for (const element of elementsIn(document.documentElement)) {
    const role = roleOf(element)
    if (role === undefined || !isShown(element) || element.closest('[aria-hidden=true]') !== null) continue
    if (role === 'list') lines.push(`list of ${element.children.length}`)
    else if (role === 'table') lines.push(`table of ${element.querySelectorAll('tr').length} rows`)
    else if (/main|banner|contentinfo|status|group/.test(role)) lines.push(role + stateOf(element))
    else lines.push(`${role} “${nameOf(element)}”${stateOf(element)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Everything that is too small, cut off or outside of the page, in words. */
export function boxProblems(): readonly string[] {
  const problems: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth - clientWidth} px too wide`)
  for (const element of elementsIn(document.documentElement)) {
    if (!isShown(element)) continue
    if (element.matches(INTERACTIVE) && isTooSmall(element)) problems.push(`too small: ${sketch(element)}`)
    if (isCutOff(element)) problems.push(`cut off: ${sketch(element)}`)
  }
  return problems
}

/** Targets are at least 24 px; links within a sentence and marks of a plot, which have a list beside them, are excepted. */
function isTooSmall(element: Element): boolean {
  const box = (element.closest('label') ?? element).getBoundingClientRect()
  if (box.height >= 23.5 && box.width >= 23.5) return false
  const isInText = getComputedStyle(element).display === 'inline' || element.matches('.text-button, .report a')
  return !isInText && element.closest('svg') === null
}

function isCutOff(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.childElementCount > 0 || element.matches('.visually-hidden, option'))
    return false
  const { overflowX, textOverflow } = getComputedStyle(element)
  const isHidden = overflowX === 'hidden' || overflowX === 'clip'
  return isHidden && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1
}

const sketch = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect()
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${nameOf(element).slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`
}

/** What can be reached with the Tab key, each once: of radio buttons and of a plot's marks one stop. */
export function stops(): readonly string[] {
  const groups = new Set<string>()
  return [...elementsIn(document.documentElement)].flatMap((element) => {
    if (!element.matches(INTERACTIVE) && !(element instanceof HTMLInputElement)) return []
    if (!isShown(element) || (element as HTMLButtonElement).disabled || element.getAttribute('tabindex') === '-1')
      return []
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (groups.has(element.name)) return []
      groups.add(element.name)
      const chosen = [...document.getElementsByName(element.name)].find((each) => (each as HTMLInputElement).checked)
      return [stopOf(chosen ?? element)]
    }
    return [stopOf(element)]
  })
}

const stopOf = (element: Element): string => `${roleOf(element) ?? element.localName} “${nameOf(element)}”`

/** What has the focus, and whether the reader sees that it has. Firefox also stops at boxes that scroll: those are no targets. */
export function focused():
  | { readonly stop: string; readonly isSeen: boolean; readonly isScroller: boolean }
  | undefined {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (element === null || element === document.body) return undefined
  return {
    stop: stopOf(element),
    isSeen: isMarked(element),
    isScroller: !element.matches(INTERACTIVE) && !(element instanceof HTMLInputElement),
  }
}

function isMarked(element: Element): boolean {
  const around = [element, element.closest('.search'), element.querySelector('.plot-reach')]
  return around.some((each) => {
    if (each == null) return false
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(each)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || (each !== element && stroke !== 'none')
  })
}

/** The words of everything that reaches sideways out of this surface, or out of the drawing that it belongs to. */
export function wordsOutside(frame: string): readonly string[] {
  const surface = surfaceOf(frame)
  const drawn = [...surface.querySelectorAll('svg text')].filter((text) => !isWithin(text, text.closest('svg') ?? text))
  const written = [...surface.querySelectorAll('*:not(svg *)')].filter(
    (element) => element.closest('.visually-hidden') === null && isShown(element) && !isWithin(element, surface),
  )
  return [...written, ...drawn].map(
    (element) => `${element.getAttribute('class')}: ${element.textContent?.slice(0, 60)}`,
  )
}

function isWithin(element: Element, outer: Element): boolean {
  const box = element.getBoundingClientRect()
  const { left, right } = outer.getBoundingClientRect()
  return box.width === 0 || (box.left >= left - 1 && box.right <= right + 1)
}

/** Which way the first heading of this surface is read, and how much room is left on its sides. */
export function headingPlace(frame: string): {
  readonly direction: string
  readonly left: number
  readonly right: number
} {
  const surface = surfaceOf(frame)
  const heading = [...surface.querySelectorAll('h1, h2, h3')].find(
    (each) => isShown(each) && each.closest('.visually-hidden') === null,
  )
  if (heading === undefined) throw new Error(`Gallery: there is no heading in "${frame}"`)
  const range = document.createRange()
  range.selectNodeContents(heading)
  const words = range.getBoundingClientRect()
  const outer = surface.getBoundingClientRect()
  const { direction } = getComputedStyle(heading)
  return { direction, left: words.left - outer.left, right: outer.right - words.right }
}

/** What stands on headings, buttons and labels, besides what the article itself says. */
export function spokenWords(frame: string): readonly string[] {
  const spoken = surfaceOf(frame).querySelectorAll(
    'h1, h2:not(.is-statement), h3, button:not(.row-button), label, legend, summary, th',
  )
  return [...spoken].map(({ textContent }) => textContent ?? '')
}

function surfaceOf(frame: string): Element {
  for (const element of elementsIn(document.documentElement)) if (element.matches(frame)) return element
  throw new Error(`Gallery: there is no "${frame}"`)
}
