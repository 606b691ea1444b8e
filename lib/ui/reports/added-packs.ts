import { createContext } from 'preact'
import type { CrossCheck } from '../../model/findings.ts'

type Titles = ReadonlyMap<string | undefined, string>

/** Titles of the packs that the reader added, by id: what they say is told apart from what came with the extension. */
export const AddedPacksContext = createContext<Titles>(new Map())

/** Those of the packs that were asked. */
export function addedPacks(packs: CrossCheck['packs'] = []): Titles {
  return new Map(packs.flatMap(({ id, title, isAdded }) => (isAdded === true ? [[id, title] as const] : [])))
}
