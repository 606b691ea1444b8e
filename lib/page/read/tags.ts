/** What an element is to the reader by its name alone; any other element is a block. */
export type TagRole = 'skipped' | 'inline' | 'break'

const roles = new Map<string, TagRole>()
const put = (role: TagRole, names: string) => {
  for (const name of names.split(' ')) roles.set(name, role)
}

// Nothing inside these is text of an article.
put(
  'skipped',
  'script style noscript template svg math iframe object embed video audio canvas input select textarea button option ' +
    'datalist progress meter map head link meta pre rt rp picture img',
)
// Everything that does not break a line.
put(
  'inline',
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span ' +
    'strike strong sub sup time tt u var wbr slot',
)
put('break', 'br')

/** The role of elements of this name; `undefined` for blocks and for names that nobody knows. */
export function roleOf(tag: string): TagRole | undefined {
  return roles.get(tag)
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Is this one of h1 to h6? */
export function isHeading(tag: string): boolean {
  return HEADINGS.has(tag)
}
