import type { NameRef } from '../model/claims.ts'
import { slugOf } from '../world/rows.ts'

/** The identity of a name: its id, or its words as a slug. */
export const nameKey = (name: NameRef): string => keyOf(name.id, name.text)

/** The id where there is one, else the words as a slug. */
export const keyOf = (id: string | undefined, text: string): string => id ?? slugOf(text)
