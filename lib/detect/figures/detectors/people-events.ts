/** What happens to people: after these a bare number counts them. */
export const PEOPLE_EVENTS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'missing',
  'captured',
  'deserted',
  'displaced',
  'evacuated',
  'recruited',
  'surrendered',
  'casualties',
  'deported',
  'freed',
  'trapped',
])
