import type { NameRef, StatementFacts } from '../model/claims.ts'
import type { Proposition } from '../model/entities.ts'
import type { StatementReport } from '../model/reports.ts'
import { slugOf } from '../world/rows.ts'
import type { DocumentTerms } from './inverted-index.ts'
import { type WeightedTerm, weighTerms } from './ranking.ts'
import { termsOf } from './terms.ts'

/*
 * A statement is found by the words of its matter and by who and what it is about. Identities are terms like any
 * other, with a sign before them that no word has: "@pentagon" speaks, "+north-korea" is the actor, "/kursk-oblast" the
 * place, "#north-koreans-in-kursk" the proposition. Rare ones weigh more by themselves.
 */

/** How much each part of a report counts: the matter more than the summary, which repeats speaker and outlet. */
const WEIGHTS = { matter: 1, summary: 1, identity: 1 } as const

/** The terms that a statement on record is posted under. */
export function statementTerms(report: StatementReport, proposition: Proposition | undefined): DocumentTerms {
  const { facts, claimant, summary } = report
  const terms = new Map<string, number>()
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words) terms.set(word, (terms.get(word) ?? 0) + weight)
  }
  add(termsOf([proposition?.text, facts.topic].filter(Boolean).join(' . ')), WEIGHTS.matter)
  add(termsOf(summary), WEIGHTS.summary)
  if (facts.content !== summary && facts.content !== proposition?.text) add(termsOf(facts.content), WEIGHTS.summary)
  add(identityTerms(facts), WEIGHTS.identity)
  add([`@${claimant.id ?? slugOf(claimant.name)}`], WEIGHTS.identity)
  return terms
}

/** The terms that a claim of a page asks for. A word that it repeats counts once. */
export function statementQuestion(facts: StatementFacts, speaker: NameRef | undefined): readonly WeightedTerm[] {
  const words = [...new Set(termsOf([facts.content, facts.topic].filter(Boolean).join(' . ')))]
  const who = speaker === undefined ? [] : [`@${speaker.id ?? slugOf(speaker.text)}`]
  return weighTerms([...words, ...identityTerms(facts), ...who])
}

function identityTerms({ actor, place, proposition }: StatementFacts): readonly string[] {
  const actors = actor?.parts ?? (actor?.id === undefined ? [] : [actor.id])
  return [
    ...actors.map((id) => `+${id}`),
    ...(place?.id === undefined ? [] : [`/${place.id}`]),
    ...(proposition === undefined ? [] : [`#${proposition}`]),
  ]
}
