/** Quotes longer than this are given by their first and last words, so that a link survives small edits in between. */
const WHOLE_QUOTE = 90
const EDGE_WORDS = 5

/** Percent-encodes what has a meaning inside a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function directive(quote: string): string {
  const words = quote.trim().split(/\s+/)
  if (quote.length <= WHOLE_QUOTE || words.length < 2 * EDGE_WORDS + 1) return encode(words.join(' '))
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`
}

/** The address of a page, opening at the quoted words where there are any: `https://…#:~:text=at%20least%2010%2C000`. */
export function linkToQuote(url: string, quote: string | undefined): string {
  const plain = url.replace(/:~:.*$/, '').replace(/#$/, '')
  if (quote === undefined || quote.trim() === '') return plain
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive(quote)}`
}

/** Links come from packs that anybody can write: only web addresses are ever made clickable. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
