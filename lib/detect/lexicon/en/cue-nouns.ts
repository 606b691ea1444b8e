import type { Stance } from '../../../model/claims.ts'

/** Nouns that stand for somebody's words: "Kyiv's claim that", "in Syrskyi's estimate", "a warning from". */
export const CUE_NOUNS: readonly { readonly stance: Stance; readonly nouns: string }[] = [
  {
    stance: 'asserts',
    nouns:
      'claim statement assertion allegation accusation argument comment remark report announcement assessment estimate conclusion finding suggestion contention declaration message complaint charge criticism opinion view belief insistence explanation account reply response answer testimony tally toll count number figures data calculation reckoning analysis proposal call demand request appeal plea question concern fear worry doubt suspicion hope idea notion theory recommendation observation insinuation boast complaint word rumour rumor revelation disclosure pronouncement promise pledge vow offer vision plan proposal',
  },
  { stance: 'denies', nouns: 'denial rejection dismissal rebuttal refusal' },
  { stance: 'confirms', nouns: 'confirmation admission acknowledgement acknowledgment recognition' },
  { stance: 'warns', nouns: 'warning threat alert' },
  { stance: 'predicts', nouns: 'prediction forecast expectation projection' },
]

/** Openings that name a source and need no verb; words apart by blanks. */
export const SOURCE_PHRASES: readonly {
  readonly words: string
  readonly stance: Stance
}[] = [
  { words: 'according to', stance: 'asserts' },
  { words: 'per', stance: 'asserts' },
  { words: 'as reported by', stance: 'asserts' },
  { words: 'as cited by', stance: 'asserts' },
  { words: 'as per', stance: 'asserts' },
  { words: 'in the words of', stance: 'asserts' },
  { words: 'in the view of', stance: 'asserts' },
  { words: 'in the opinion of', stance: 'asserts' },
  { words: 'in the eyes of', stance: 'asserts' },
  { words: 'by the account of', stance: 'asserts' },
  { words: 'by the count of', stance: 'asserts' },
  { words: 'by the reckoning of', stance: 'asserts' },
]

/** Nouns that take up a whole clause behind a comma: "…, an allegation Moscow denies". */
export const CLAUSE_NOUNS =
  'claim claims allegation allegations accusation accusations assertion assertions charge charges account version theory verdict suggestion something count toll figure tally estimate statement story'

/** Nouns that give a figure as somebody's: "Pentagon estimates of 10,000", "Kyiv's count of 600 dead". */
export const COUNTING_NOUNS =
  'estimate estimates count counts tally tallies figure figures toll number assessment assessments projection projections forecast forecasts claim claims report reports calculation calculations reckoning'
