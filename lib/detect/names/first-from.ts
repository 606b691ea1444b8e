/** The index of the first item that starts at `offset` or later; items are in order. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && item.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
