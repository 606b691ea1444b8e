import type { StatementFacts } from '../model/claims.ts'

/** "Reports of an encirclement are false", "the claim that … is a lie". */
const CALLED_FALSE =
  /^["“]?(?:the |all |these |such )?(?:reports?|claims?|allegations?|accusations?|rumou?rs|assertions?)\b.{0,200}\b(?:is|are|was|were) (?:completely |totally |absolutely |simply )?(?:false|untrue|fake|baseless|groundless|unfounded|invented|fabricated|nonsense|lies|a lie|an invention|a fabrication)\b/i

/** Who calls a report false denies what it says. */
export function ofCalledFalse(facts: StatementFacts): StatementFacts {
  if (facts.polarity !== 'for' || !CALLED_FALSE.test(facts.content)) return facts
  return { ...facts, polarity: 'against', stance: 'denies' }
}
