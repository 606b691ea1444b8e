import { browser } from 'wxt/browser'
import type { Names } from '../packs/convert/names.ts'
import { LIBRARY_LIMITS, type LibraryLimits } from '../packs/library/entry.ts'
import { Shelf } from '../packs/shelf.ts'
import { permissionFor } from '../packs/subscriptions/plan.ts'
import { libraryItem } from '../settings/items.ts'
import { entityOf, idOf } from '../world/more/atlas.ts'
import { KEYING } from './keying.ts'

/** Everybody and everything that the world's tables know. */
export const WORLD_NAMES: Names = { nameOf: (id) => entityOf(id)?.name, idOf }

/** Opens imported packs, subscriptions and library; `shipped` are the ids of the packs that came with the extension. */
export async function openShelf(shipped: readonly string[]): Promise<Shelf> {
  return Shelf.open({
    keying: KEYING,
    names: WORLD_NAMES,
    isTaken: (id) => shipped.includes(id) || id === 'library',
    mayAsk,
    libraryLimits,
  })
}

async function mayAsk(address: string): Promise<boolean> {
  const origin = permissionFor(address)
  return origin !== undefined && browser.permissions.contains({ origins: [origin] })
}

async function libraryLimits(): Promise<LibraryLimits> {
  const { keepDays = LIBRARY_LIMITS.keepDays } = await libraryItem.getValue()
  return { ...LIBRARY_LIMITS, keepDays }
}
