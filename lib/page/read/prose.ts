import { isHeading } from './tags.ts'

// Scripts that put into one sign what others need two or three letters for.
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

// Ends of sentences, of all scripts that have one.
const SENTENCE = /[.!?…。！？؟۔።၊][\s"'”’»)\]」』]*(?:\s|$)|[。！？।]/u

// The same at the end of a text, where most of them are found.
const LAST = /[.!?…。！？؟۔።၊।][\s"'”’»)\]」』]{0,4}$/

// The beginning of a text tells which script it is written in.
const BEGINNING = 100

/** How long a text is for a reader, in Latin letters. */
export function lengthOf(text: string): number {
  return DENSE.test(text.slice(0, BEGINNING)) ? text.length * 2.2 : text.length
}

/** Does a sentence end in this text? */
export function hasSentence(text: string): boolean {
  return LAST.test(text.slice(-5)) || SENTENCE.test(text)
}

/** What is to be known of a run to tell how much of it is prose. */
interface Measured {
  readonly letters: number
  /** How many of them stand in links. */
  readonly linked: number
  readonly length: number
  readonly hasSentence: boolean
}

/** How much of a run is prose, in letters: none for headings, labels, links and menus. */
export function proseIn(tag: string, { letters, linked, length, hasSentence }: Measured): number {
  if (linked > letters * 0.5 || isHeading(tag)) return 0
  if (hasSentence) return length < 30 ? 0 : length
  return length < 80 ? 0 : length / 2
}
