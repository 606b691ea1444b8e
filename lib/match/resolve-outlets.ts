import type { Entity } from '../model/entities.ts'
import { allEntities } from '../world/more/atlas.ts'
import { slugOf } from '../world/rows.ts'

/** Finds the identity of an outlet by the domain it is served from or by its name; `undefined` for one that nobody knows. */
export type OutletResolver = (outlet: { readonly name?: string; readonly domain?: string }) => string | undefined

/**
 * "The New York Times" and nytimes.com are one outlet: whoever takes a page for somebody else would count those who copy
 * its story as witnesses for it. Domains first: names are shared ("The Independent").
 */
export function outletResolver(entities: readonly Entity[]): OutletResolver {
  let known: KnownOutlets | undefined
  return ({ name, domain }) => {
    known ??= knownOutlets(entities)
    const byDomain = domain === undefined ? undefined : ofDomain(domain, known.domains)
    return byDomain ?? (name === undefined ? undefined : known.names.get(slugOf(name)))
  }
}

interface KnownOutlets {
  readonly names: ReadonlyMap<string, string>
  readonly domains: ReadonlyMap<string, string>
}

/** The world's own outlets go before those that packs bring. */
function knownOutlets(entities: readonly Entity[]): KnownOutlets {
  const names = new Map<string, string>()
  const domains = new Map<string, string>()
  for (const { id, kind, name, aliases = [], domains: hosts = [] } of [...entities, ...allEntities()]) {
    for (const host of hosts) domains.set(host, id)
    if (kind === 'outlet') for (const each of [name, ...aliases]) names.set(slugOf(each), id)
  }
  return { names, domains }
}

/** "edition.cnn.com" is of cnn.com; a bare ending ("com") is nobody's. */
function ofDomain(domain: string, domains: ReadonlyMap<string, string>): string | undefined {
  for (let rest = domain.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const id = domains.get(rest)
    if (id !== undefined) return id
  }
  return undefined
}
