import type { NameMention } from '../names/find-names.ts'

/** How many sentences are remembered: a figure asks for its own and a few before. */
const REMEMBERED = 8

/** Works something out once for the names of a sentence, however many figures ask. */
export function perNames<Value, Other = void>(
  compute: (names: readonly NameMention[], other: Other) => Value,
): (names: readonly NameMention[], other: Other) => Value {
  const known: { readonly names: readonly NameMention[]; readonly value: Value }[] = []
  let next = 0
  return (names, other) => {
    for (const each of known) if (each.names === names) return each.value
    const value = compute(names, other)
    known[next] = { names, value }
    next = (next + 1) % REMEMBERED
    return value
  }
}

/** The name that covers a token; names are in order and never overlap. */
export function nameAtToken(names: readonly NameMention[], at: number): NameMention | undefined {
  let low = 0
  let high = names.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const name = names[middle] as NameMention
    if (at < name.first) high = middle - 1
    else if (at >= name.end) low = middle + 1
    else return name
  }
  return undefined
}
