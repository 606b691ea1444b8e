import type { Standing } from '../../model/relations.ts'
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

/** The custom property that this sheet sets while it is in the page; a card is shown only where it is set. */
export const presenceOf = ({ flash }: MarkNames): string => `--${flash}`

/**
 * The style sheet of the marks under these names. Screen only: paper shows the
 * article as it was. Firefox takes it out when the extension is disabled, without
 * a word to our scripts; everything that is seen must hang on it.
 */
export function marksStyle(names: MarkNames): string {
  const standings = Object.entries(LINES).map(([standing, line]) => ruleFor(names[standing as Standing], line))
  return `:root { ${presenceOf(names)}: block; }
@media screen {
${standings.join('\n')}
::highlight(${names.flash}) { background-color: rgb(255 193 7 / 0.45); }
}
@media screen and (forced-colors: active) {
${Object.keys(LINES)
  .map((standing) => `::highlight(${names[standing as Standing]}) { text-decoration-color: LinkText; }`)
  .join('\n')}
::highlight(${names.flash}) { background-color: Highlight; color: HighlightText; }
}`
}

function ruleFor(name: string, { line, color, width }: (typeof LINES)[Standing]): string {
  return `::highlight(${name}) { text-decoration: underline ${line} ${color} ${width}; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }`
}
