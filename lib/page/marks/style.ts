import type { Standing } from '../../model/relations.ts'
import { EVERYWHERE, type Home } from './homes.ts'
import type { MarkNames } from './names.ts'

// The standings are told apart by the line alone; colour only helps. Each colour
// keeps a contrast of at least 3 : 1 on white, on sepia and on near-black, since
// a highlight cannot know what it is painted on.
const LINES: Readonly<Record<Standing, { readonly line: string; readonly color: string; readonly width: string }>> = {
  disputed: { line: 'wavy', color: '#d9480f', width: '2px' },
  outdated: { line: 'dashed', color: '#a16207', width: '2px' },
  corroborated: { line: 'solid', color: '#1c7ed6', width: '2px' },
  echoed: { line: 'double', color: '#7b61c4', width: '2px' },
  unknown: { line: 'dotted', color: '#808080', width: '1px' },
}

/** The custom property that this sheet sets on our card while it is in the page; elsewhere a card is not shown. */
export const presenceOf = ({ flash }: MarkNames): string => `--${flash}`

/**
 * The style sheet that shows the card, which bears the flash's name as an attribute. Firefox takes our sheets out when
 * the extension is disabled, without a word to our scripts; everything that is seen must hang on them.
 */
export function presenceStyle(names: MarkNames): string {
  return `:root > [${names.flash}] { ${presenceOf(names)}: block; }`
}

/**
 * The style sheet of the marks under these names in one kind of place. Screen only: paper shows the article as it was.
 * Chromium lets links and emphases inherit a highlight; where they do not (`inherits`), a rule of their own says so. In
 * Chromium that rule would make the style of every element of the page be worked out anew.
 */
export function marksStyle(names: MarkNames, home: Home, inherits: boolean): string {
  const at = (name: string) =>
    places(home, inherits)
      .map((place) => `${place}::highlight(${name})`)
      .join(', ')
  const lines = Object.entries(LINES).map(
    ([standing, line]) => `${at(names[standing as Standing])} { ${styleOf(line)} }`,
  )
  const all = Object.keys(LINES).map((standing) => at(names[standing as Standing]))
  return `@media screen {
${lines.join('\n')}
${at(names.flash)} { background-color: rgb(255 193 7 / 0.45); }
}
@media screen and (forced-colors: active) {
${all.join(', ')} { text-decoration-color: LinkText; }
${at(names.flash)} { background-color: Highlight; color: HighlightText; }
}`
}

function places(home: Home, inherits: boolean): readonly string[] {
  if (home === EVERYWHERE) return inherits ? [':root'] : ['']
  return inherits ? [home] : [home, `${home} *`]
}

function styleOf({ line, color, width }: (typeof LINES)[Standing]): string {
  return `text-decoration: underline ${line} ${color} ${width}; text-underline-offset: 0.2em; text-decoration-skip-ink: none;`
}
