import type { TraceEvent } from '../model/trace.ts'
import { describePeriod } from './describe-claim.ts'
import { measureAlone } from './measure-words.ts'
import { say, sayIfKnown } from './messages.ts'

/** One step of the reading in a reader's words: "Found: a number with what is counted", "whose: North Korea". */
export function explainStep(locale: string, event: TraceEvent): string {
  const parts = partsOf(locale, event)
  if (event.did === 'changed') return parts.join(' · ')
  const words = event.did === 'dropped' ? reasonWords(locale, event) : stepName(locale, event)
  return [say(locale, 'trail.line', { did: say(locale, `how.did.${event.did}`), words }), ...parts].join(' · ')
}

/** Why words were left out: "a year", "nothing known is counted"; the program's own words where there are no others. */
export function reasonWords(locale: string, { because = '' }: TraceEvent): string {
  return sayIfKnown(locale, reasonKey(because)) ?? because
}

/** The message of a reason, named by its first words: "only 2 words of war in the article, a weak noun" has `trail.why.only-words-of-war-in-the-article`. */
export function reasonKey(because: string): string {
  const [first = ''] = because.split(',', 1)
  return `trail.why.${
    first
      .match(/[a-z]+/gi)
      ?.join('-')
      .toLowerCase() ?? ''
  }`
}

/** The message of a step that finds something, by the step's own name. */
export function stepKey({ step }: TraceEvent): string {
  return `trail.step.${step}`
}

function stepName(locale: string, event: TraceEvent): string {
  return sayIfKnown(locale, stepKey(event)) ?? event.step
}

/** What a step filled in, each part with its name. */
function partsOf(locale: string, { set = {} }: TraceEvent): readonly string[] {
  return Object.entries(set).map(([part, value]) => {
    const words = valueWords(locale, part, value)
    const name = sayIfKnown(locale, `trail.part.${part}`) ?? part
    return words === '' ? name : say(locale, 'trail.line', { did: name, words })
  })
}

/** Parts whose values are words of ours, each by the messages that have them. */
const MESSAGES: Readonly<Record<string, string>> = {
  action: 'action',
  role: 'troops',
  group: 'group',
  status: 'status',
  stance: 'stance',
  family: 'family',
  basis: 'basis',
}

/** A value in words: ours, a measure, a period, a rate; anything else stands as the article has it. */
function valueWords(locale: string, part: string, value: string): string {
  const messages = MESSAGES[part]
  if (messages !== undefined) return sayIfKnown(locale, `${messages}.${value}`) ?? value
  if (part === 'measure') return measureAlone(locale, value) ?? value
  if (part === 'per') return sayIfKnown(locale, `quantity.per.${value}`, { amount: '…' }) ?? value
  if (part === 'asOf') return periodWords(locale, value)
  if (part === 'additional') return ''
  return value
}

/** "2024-11-01/2024-11-30". */
function periodWords(locale: string, value: string): string {
  const [start = '', end = start] = value.split('/')
  return describePeriod(locale, { start, end })
}
