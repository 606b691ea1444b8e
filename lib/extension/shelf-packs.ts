import type { PackCopy, ShelfPack } from '../model/shelf.ts'
import { problemLine } from '../packs/parse.ts'
import type { Shelf, ShelfRow } from '../packs/shelf.ts'
import type { StoredPack } from '../packs/store/database.ts'
import type { Subscription } from '../packs/subscriptions/subscription.ts'
import { packsItem } from '../settings/items.ts'

/** Problems of one pack that are shown. */
const MOST_PROBLEMS = 20

/** Every pack beside those that ship, and every subscription of which no good copy has come yet. */
export async function shelfPacks(shelf: Shelf): Promise<readonly ShelfPack[]> {
  const [rows, subscriptions, { off }] = await Promise.all([
    shelf.rows(),
    shelf.subscriptions.list(),
    packsItem.getValue(),
  ])
  const come = new Set(rows.flatMap(({ subscription }) => subscription?.address ?? []))
  return [
    ...rows.map((row) => withCopy(row, !off.includes(row.pack.id))),
    ...subscriptions.filter(({ address }) => !come.has(address)).map(withoutCopy),
  ]
}

function withCopy({ pack, subscription, isStale }: ShelfRow, isOn: boolean): ShelfPack {
  const shown = { title: pack.header.title, from: pack.origin.from, isOn, isStale, copy: copyOf(pack) }
  return subscription === undefined ? shown : { ...shown, kept: keptOf(subscription) }
}

function withoutCopy(subscription: Subscription): ShelfPack {
  const { address } = subscription
  return { title: new URL(address).host, from: address, isOn: true, isStale: false, kept: keptOf(subscription) }
}

function copyOf({ id, header, figures, statements, leftOut, problems, imported }: StoredPack): PackCopy {
  const { version, about, licence, language, homepage, upTo } = header
  return {
    id,
    version,
    ...(about === undefined ? {} : { about }),
    ...(licence === undefined ? {} : { licence }),
    ...(language === undefined ? {} : { language }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(upTo === undefined ? {} : { upTo }),
    reports: figures + statements,
    leftOut,
    problems: problems.slice(0, MOST_PROBLEMS).map(problemLine),
    imported,
  }
}

function keptOf({ checked, confirmed, changed, due, outcome }: Subscription): NonNullable<ShelfPack['kept']> {
  return {
    ...(checked === undefined ? {} : { checked }),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(changed === undefined ? {} : { changed }),
    due,
    ...(outcome === undefined ? {} : { outcome }),
  }
}
