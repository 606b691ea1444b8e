import { type WordTable, wordSet, wordTable } from '../../../text/word-set.ts'

const numbered = (words: string): WordTable<number> =>
  wordTable(() =>
    words.split('|').flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
  )

/** Months, 0 to 11, with their short forms. */
export const MONTHS = numbered(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
)
/** Days of the week, 0 = Sunday, with their short forms. */
export const WEEKDAYS = numbered(
  'sunday sun|monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat',
)
/** Lengths of time. */
export const TIME_UNITS = wordSet(
  "second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight month months quarter quarters year years yr yrs decade decades century centuries year-old fold times time percent-point o'clock",
)
/** What a rate is over ("a day", "per month", "daily"). */
export const PER = wordTable<'hour' | 'day' | 'night' | 'week' | 'month' | 'year'>(() => [
  ['hour', 'hour'],
  ['hourly', 'hour'],
  ['day', 'day'],
  ['daily', 'day'],
  ['night', 'night'],
  ['nightly', 'night'],
  ['week', 'week'],
  ['weekly', 'week'],
  ['month', 'month'],
  ['monthly', 'month'],
  ['year', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annum', 'year'],
])
