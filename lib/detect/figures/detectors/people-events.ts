import { wordSet } from '../../../text/word-set.ts'
/** What happens to people: after these a bare number counts them. */
export const PEOPLE_EVENTS = wordSet(
  'killed wounded missing captured deserted displaced evacuated recruited surrendered casualties deported freed trapped',
)
