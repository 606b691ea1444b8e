import type { NameMention } from '../names/find-names.ts'

/** Works something out once for the names of a sentence, however many figures ask. */
export function perNames<Value, Rest extends readonly unknown[]>(
  compute: (names: readonly NameMention[], ...rest: Rest) => Value,
): (names: readonly NameMention[], ...rest: Rest) => Value {
  const known = new WeakMap<readonly NameMention[], { readonly value: Value }>()
  return (names, ...rest) => {
    const before = known.get(names)
    if (before !== undefined) return before.value
    const value = compute(names, ...rest)
    known.set(names, { value })
    return value
  }
}

/** The name that covers a token. */
export const nameAtToken = (names: readonly NameMention[], at: number): NameMention | undefined => byToken(names)[at]

const byToken = perNames((names) => {
  const table: (NameMention | undefined)[] = []
  for (const name of names) for (let at = name.first; at < name.end; at++) table[at] = name
  return table
})
