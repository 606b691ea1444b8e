import type { Action, Attributed, FigureFacts, Measure, Period, StatementFacts } from '../model/claims.ts'
import { describeQuantity } from './describe-quantity.ts'
import { formatDate, formatList } from './format.ts'
import { measureAfter } from './measure-words.ts'
import { say, sayIfKnown } from './messages.ts'
import { nameOf, namesOf } from './names.ts'

/** A claim as understood, in the order in which it is read: what stands large, and what places it. */
export interface ClaimWords {
  /** "About 11,000 soldiers"; of a statement, its content. */
  readonly headline: string
  /** "North Korea", "in Kursk Oblast", "as of 4 Nov 2024" … */
  readonly details: readonly string[]
  /** Whose word it is; missing where the article speaks for itself. */
  readonly speaker?: string
}

/** Measures whose unit already says what is counted ("500 km²"). */
const SAID_BY_UNIT: ReadonlySet<Measure> = new Set(['area', 'distance', 'share', 'other'])
/** Statuses that a reader must see; an actual figure is the plain case. */
const WORTH_SAYING: ReadonlySet<string> = new Set(['estimated', 'planned', 'possible', 'denied'])

/** A claim of a page or a report, in words. */
export function describeClaim(locale: string, { facts, chain }: Attributed<FigureFacts | StatementFacts>): ClaimWords {
  const words = facts.kind === 'figure' ? describeFigure(locale, facts) : describeStatement(locale, facts)
  const speaker = speakerWords(locale, chain)
  return speaker === undefined ? words : { ...words, speaker }
}

/** "Volodymyr Zelenskyy, citing his intelligence services": the outermost speaker, and the one behind. */
function speakerWords(locale: string, chain: Attributed<unknown>['chain']): string | undefined {
  const [outer] = chain
  const inner = chain.length > 1 ? chain.at(-1) : undefined
  if (outer === undefined) return undefined
  const name = nameOf(locale, outer.speaker)
  return inner === undefined ? name : say(locale, 'claim.citing', { name, source: nameOf(locale, inner.speaker) })
}

/** What stands below the headline: of a figure, its scope and then the speaker; of a statement, the speaker and what is done. */
export function claimDetails(locale: string, claim: Attributed<FigureFacts | StatementFacts>): readonly string[] {
  const { details, speaker } = describeClaim(locale, claim)
  if (speaker === undefined) return details
  return claim.facts.kind === 'statement' ? [speaker, ...details] : [...details, speaker]
}

/** What places a claim in a list, as short as it can be said: "North Korea", "Kursk Oblast", "4 Nov 2024", the speaker. */
export function briefDetails(
  locale: string,
  { facts, chain }: Attributed<FigureFacts | StatementFacts>,
): readonly string[] {
  const speaker = speakerWords(locale, chain)
  const said = speaker === undefined ? [] : [speaker]
  const day = facts.asOf === undefined ? [] : [briefPeriod(locale, facts.asOf)]
  if (facts.kind === 'statement') return [...said, say(locale, `stance.${facts.stance}`), ...day]
  return [
    ...(facts.actor === undefined ? [] : [formatList(locale, namesOf(locale, facts.actor))]),
    ...kindWords(locale, facts),
    ...(facts.place === undefined ? [] : [nameOf(locale, facts.place)]),
    ...day,
    ...(WORTH_SAYING.has(facts.status) ? [say(locale, `status.${facts.status}`)] : []),
    ...said,
  ]
}

/** The same on one line: "About 11,000 soldiers · North Korea …". */
export function claimLine(locale: string, claim: Attributed<FigureFacts | StatementFacts>): string {
  return [describeClaim(locale, claim).headline, ...claimDetails(locale, claim)].join(' · ')
}

function describeFigure(locale: string, facts: FigureFacts): ClaimWords {
  const amount = describeQuantity(locale, facts.quantity)
  const counted = countedWords(locale, facts)
  const details = [
    ...(facts.actor === undefined ? [] : [formatList(locale, namesOf(locale, facts.actor))]),
    ...kindWords(locale, facts),
    ...(facts.place === undefined ? [] : [say(locale, 'claim.place', { place: nameOf(locale, facts.place) })]),
    ...(facts.by === undefined
      ? []
      : [say(locale, 'claim.by', { name: formatList(locale, namesOf(locale, facts.by)) })]),
    ...(facts.since === undefined ? [] : [say(locale, 'claim.since', { day: facts.since })]),
    ...(facts.asOf === undefined ? [] : [describePeriod(locale, facts.asOf)]),
    ...(WORTH_SAYING.has(facts.status) ? [say(locale, `status.${facts.status}`)] : []),
  ]
  return {
    headline: startLarge(locale, counted === undefined ? amount : ofThing(locale, amount, counted, facts)),
    details,
  }
}

/** "11,000 soldiers", but "tens of thousands of soldiers". */
function ofThing(locale: string, amount: string, counted: string, { quantity: { bound } }: FigureFacts): string {
  return bound === 'order-of-magnitude' ? say(locale, 'magnitude.of', { amount, counted }) : `${amount} ${counted}`
}

function countedWords(locale: string, { measure, thing, quantity }: FigureFacts): string | undefined {
  if (SAID_BY_UNIT.has(measure)) return thing
  return measureAfter(locale, measure, quantity)
}

/** Action, kind of troops and group, where they say more than the thing counted does. */
function kindWords(locale: string, { action, role, group, measure }: FigureFacts): readonly string[] {
  const isPlainPresence = action === 'present' || action === 'deployed'
  return [
    ...(action === undefined || isPlainPresence || action === measure ? [] : [actionWords(locale, action, measure)]),
    ...(role === undefined ? [] : [say(locale, `troops.${role}`)]),
    ...(group === 'civilian' || group === 'mixed' ? [say(locale, `group.${group}`)] : []),
  ]
}

/** "shot down", in the gender of what it happened to where the language has one: "abattues" of bombs, "abattus" of drones. */
function actionWords(locale: string, action: Action, measure: Measure): string {
  const gender = say(locale, 'gender.of', { thing: measure.replaceAll('-', '_') })
  return sayIfKnown(locale, `action.${action}`, { gender }) ?? action
}

function describeStatement(locale: string, facts: StatementFacts): ClaimWords {
  return {
    headline: say(locale, 'claim.quoted', { content: facts.content }),
    details: [
      say(locale, `stance.${facts.stance}`),
      ...(facts.asOf === undefined ? [] : [describePeriod(locale, facts.asOf)]),
    ],
  }
}

/** "as of 4 Nov 2024", "as of Nov 2024" for a whole month, "1 Nov 2024 to 3 Nov 2024" for another period. */
export function describePeriod(locale: string, { start, end }: Pick<Period, 'start' | 'end'>): string {
  if (start === end) return say(locale, 'claim.as-of', { day: start })
  if (isWholeMonth(start, end)) return say(locale, 'claim.as-of-month', { month: start.slice(0, 7) })
  return say(locale, 'claim.as-of-period', { start, end })
}

/** The day or month alone. */
function briefPeriod(locale: string, { start, end }: Pick<Period, 'start' | 'end'>): string {
  if (start === end) return formatDate(locale, start)
  return isWholeMonth(start, end)
    ? formatDate(locale, start.slice(0, 7))
    : say(locale, 'claim.as-of-period', { start, end })
}

function isWholeMonth(start: string, end: string): boolean {
  return start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && Number(end.slice(8)) >= 28
}

function startLarge(locale: string, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
