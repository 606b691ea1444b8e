/** Fewer digits than these can be the same by chance. */
const FEWEST_DIGITS = 3

/** True when two numbers have the same digits in another order, zeros at the end aside: 5,397 and 5,937. */
export function isGarbled(one: number, other: number): boolean {
  if (one === other || !Number.isInteger(one) || !Number.isInteger(other)) return false
  const [left, right] = [String(one), String(other)]
  if (left.length !== right.length || telling(left) < FEWEST_DIGITS || telling(right) < FEWEST_DIGITS) return false
  return countSwaps(left, right) === 2 && sorted(left) === sorted(right)
}

/** How many digits of a number tell: zeros at the end may be rounding. */
export const telling = (digits: string): number => digits.replace(/0+$/, '').length
const sorted = (digits: string): string => [...digits].sort().join('')
/** Two digits that changed places differ at exactly two places. */
const countSwaps = (left: string, right: string): number =>
  [...left].filter((digit, index) => digit !== right[index]).length
