import { tokenize } from '../text/tokens.ts'
import { withoutAccents } from '../world/rows.ts'
import { stem } from './stem.ts'

/** Words that stand in every sentence. */
const STOP = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in
  into is it its itself just me more most my no nor not of off on once only or other our out over own same she should so
  some such than that the their theirs them then there these they this those through to too under until up us very was we
  were what when where which while who whom why will with would you your yours 's via said says say`.split(/\s+/),
)

/** True for words that stand in every sentence. */
export const isStopWord = (lower: string): boolean => STOP.has(lower)

/** What stands in posts and pages and is no part of what they say. */
const NOISE = /https?:\/\/\S{1,500}|\b(?:pic\.twitter|t)\.\w{2,3}\/\S{1,100}|\S{1,64}@\S{1,255}/g
/** "ClimateChange" of a hash tag, "realDonaldTrump" of a handle. */
const JOINED = /(?<=\p{Ll})(?=\p{Lu})/gu

/** The terms of a text, in order: stems of its words without the commonest, numbers without their commas. */
export function termsOf(text: string): readonly string[] {
  const clean = text.replace(NOISE, ' ').replace(JOINED, ' ')
  const terms: string[] = []
  for (const { kind, lower } of tokenize(clean)) {
    if (kind === 'punctuation' || STOP.has(lower)) continue
    terms.push(kind === 'number' ? lower.replace(/,(?=\d{3})/g, '') : stem(withoutAccents(lower).replace(/['.]/g, '')))
  }
  return terms
}
