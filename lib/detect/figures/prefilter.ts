import type { Sentence } from './sentence.ts'

/** A digit or a word that a figure can hold: the one pattern that every text is searched for. */
const TRIGGER =
  /[0-9٠-٩۰-۹०-९０-９½¼¾⅓⅔]|\b(?:t(?:wo|hree|en|welve|hirteen|wenty|hirty|housands?|rillions?|ens of|wo-thirds|hirds?|hree)|one|four(?:teen)?|fi(?:ve|fteen|fty)|six(?:teen|ty)?|seven(?:teen|ty)?|eight(?:een|y)?|nine(?:teen|ty)?|eleven|forty|dozens?|scores|hundreds?|[bm]illions?|several|another|half|halves|quarters?|a (?:man|woman|child|girl|boy|soldier|person|civilian|few|couple)|lakhs?|crores?)\b/gi

/** The sentences that can hold a figure, found in one pass over the text. */
export function sentencesWithNumbers(text: string, sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = []
  TRIGGER.lastIndex = 0
  for (const sentence of sentences) {
    if (TRIGGER.lastIndex < sentence.span.start) TRIGGER.lastIndex = sentence.span.start
    const match = nextMatch(text)
    if (match === undefined) return found
    if (match < sentence.span.end) found.push(sentence)
    TRIGGER.lastIndex = match < sentence.span.end ? sentence.span.end : match
  }
  return found
}

function nextMatch(text: string): number | undefined {
  const match = TRIGGER.exec(text)
  return match === null ? undefined : match.index
}
