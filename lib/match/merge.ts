/** Numbers of several lists, each in order, as one list in order with every number once. */
export function merged(lists: readonly Uint32Array[]): Uint32Array {
  const filled = lists.filter(({ length }) => length > 0)
  // Short ones first, so that a long one is gone through once.
  if (filled.length > 1) filled.sort((left, right) => left.length - right.length)
  return filled.reduce((all, list) => (all.length === 0 ? list : mergedTwo(all, list)), NONE)
}

const NONE = new Uint32Array(0)

function mergedTwo(left: Uint32Array, right: Uint32Array): Uint32Array {
  const all = new Uint32Array(left.length + right.length)
  let one = 0
  let other = 0
  let count = 0
  while (one < left.length && other < right.length) {
    const [first, second] = [left[one] as number, right[other] as number]
    all[count++] = first < second ? first : second
    if (first <= second) one++
    if (second <= first) other++
  }
  const rest = one < left.length ? left.subarray(one) : right.subarray(other)
  all.set(rest, count)
  return all.subarray(0, count + rest.length)
}
