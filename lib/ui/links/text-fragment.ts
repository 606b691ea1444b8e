/** Quotes longer than this are given by their first and last words, so that a link survives small edits in between. */
const WHOLE_QUOTE = 90
const EDGE_WORDS = 5
/** Words before and after a quote that a link names. */
const AROUND_WORDS = 3

/** Percent-encodes what has a meaning inside a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function directive(quote: string): string {
  const words = quote.trim().split(/\s+/)
  if (quote.length <= WHOLE_QUOTE || words.length < 2 * EDGE_WORDS + 1) return encode(words.join(' '))
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`
}

/** What stands around a quote, which tells it from the same words elsewhere on the page. */
export interface Around {
  readonly before: string
  readonly after: string
}

/**
 * The address of a page, opening at the quoted words where there are any: `https://…#:~:text=at%20least%2010%2C000`, or
 * `#:~:text=said%20that-,at%20least%2010%2C000,-were%20there` where it is known what stands around them.
 */
export function linkToQuote(
  url: string,
  quote: string | undefined,
  around: Around = { before: '', after: '' },
): string {
  const plain = url.replace(/:~:.*$/, '').replace(/#$/, '')
  if (quote === undefined || quote.trim() === '') return plain
  const before = wordsOf(around.before).slice(-AROUND_WORDS)
  const after = wordsOf(around.after).slice(0, AROUND_WORDS)
  const prefix = before.length === 0 ? '' : `${encode(before.join(' '))}-,`
  const suffix = after.length === 0 ? '' : `,-${encode(after.join(' '))}`
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${prefix}${directive(quote)}${suffix}`
}

/** An ellipsis stands for words that were left out, and closing signs by themselves are no word to look for. */
const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('…'))

/** Links come from packs that anybody can write: only web addresses are ever made clickable. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
