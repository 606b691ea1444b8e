// Scripts that put into one sign what others need two or three letters for.
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

// Ends of sentences, of all scripts that have one.
const SENTENCE = /[.!?…。！？؟۔።၊][\s"'”’»)\]」』]*(?:\s|$)|[。！？।]/u

/** How long a text is for a reader, in Latin letters. */
export function lengthOf(text: string): number {
  return DENSE.test(text) ? text.length * 2.2 : text.length
}

/** Does a sentence end in this text? */
export function hasSentence(text: string): boolean {
  return SENTENCE.test(text)
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Is this one of h1 to h6? */
export function isHeading(element: Element): boolean {
  return HEADINGS.has(element.localName)
}

/** How much of a run is prose, in letters: none for headings, labels, links and menus. */
export function proseIn(text: string, linked: number, element: Element): number {
  if (linked > text.length * 0.5 || isHeading(element)) return 0
  const length = lengthOf(text)
  if (hasSentence(text)) return length < 30 ? 0 : length
  return length < 80 ? 0 : length / 2
}
