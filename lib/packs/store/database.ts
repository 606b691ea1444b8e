import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entity, Proposition } from '../../model/entities.ts'
import type { Problem } from '../../model/result.ts'
import type { Changes } from '../../model/shelf.ts'
import type { Occasion, PackHeader } from '../pack.ts'
import { joinLines } from './join-lines.ts'

export type { Changes } from '../../model/shelf.ts'

/** One copy of a pack in the store. A new version of a pack is a new generation beside the old one, until it is whole. */
export type Generation = number

/** A block's place: its generation, what it is, and up to two numbers. Blocks of a kind lie next to each other. */
export type BlockKey = [Generation, BlockKind, number, number]
export type BlockKind =
  | 'figure-run'
  | 'figures'
  | 'key-run'
  | 'keys'
  | 'filter'
  | 'statements'
  | 'term-run'
  | 'terms'
  | 'prints'

/** Where a stored pack came from. */
export interface PackOrigin {
  readonly kind: 'file' | 'subscription' | 'library'
  /** Name of the file, or address of the subscription. */
  readonly from: string
}

/** A pack that is whole and answers. */
export interface StoredPack {
  readonly id: string
  readonly generation: Generation
  readonly header: PackHeader
  readonly origin: PackOrigin
  readonly figures: number
  readonly statements: number
  /** Sum of the lengths of all statements in terms, for ranking. */
  readonly termLength: number
  readonly termShards: number
  /** First key of each shard of keys. */
  readonly fences: Uint32Array
  /** Lines that were left out, with some of the reasons. */
  readonly leftOut: number
  readonly problems: readonly Problem[]
  /** What differs from the copy before; missing for the first one. */
  readonly changes?: Changes
  /** ISO moment of the import. */
  readonly imported: string
  readonly bytes: number
  /** Version of the keys; another one means that the pack must be arranged anew from its source. */
  readonly keying: string
}

/** What an unfinished import has done so far: everything needed to go on after a stop. */
export interface ImportState {
  readonly generation?: Generation
  readonly origin: PackOrigin
  readonly bytes: number
  readonly started: string
  readonly keying: string
  readonly phase: 'reading' | 'figures' | 'keys' | 'terms'
  readonly header?: PackHeader
  /** Bytes of the source that are in the store. */
  readonly offset: number
  readonly lines: number
  readonly runs: number
  readonly buckets: number
  readonly termShards: number
  readonly figures: number
  readonly statements: number
  readonly termLength: number
  readonly leftOut: number
  readonly problems: readonly Problem[]
  /** The next bucket or shard to arrange, and the next chunk to write. */
  readonly next: number
  readonly chunk: number
  readonly fences?: Uint32Array
  /** Lives of the worker that have gone on with it. */
  readonly attempts?: number
}

/** Names and propositions of one pack, in the order they were read. */
export interface NamesBlock {
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  readonly occasions: readonly Occasion[]
}

/** The database of imported packs. */
export interface PackDatabase extends DBSchema {
  packs: { key: string; value: StoredPack }
  imports: { key: Generation; value: ImportState }
  /** The file as it came, so that an import can go on and a pack can be arranged anew. */
  sources: { key: Generation; value: Blob }
  /** [generation, run] */
  names: { key: [Generation, number]; value: NamesBlock }
  blocks: { key: BlockKey; value: unknown }
}

export type PackStore = IDBPDatabase<PackDatabase>

/** Raised when a store or its fields change; `upgrade` has one step a version. */
export const STORE_VERSION = 2

/** Opens the database of packs, bringing an older one up to date step by step. */
export function openPackStore(name = 'packs'): Promise<PackStore> {
  return openDB<PackDatabase>(name, STORE_VERSION, {
    async upgrade(database, from, _to, writing) {
      if (from < 1) {
        database.createObjectStore('packs')
        database.createObjectStore('imports', { autoIncrement: true })
        database.createObjectStore('sources')
        database.createObjectStore('names')
        database.createObjectStore('blocks')
      } else if (from < 2) await joinLines(writing.objectStore('blocks'))
    },
    // Another page wants a newer version: let it, rather than block it.
    blocking(_current, _blocked, event) {
      const database = event.target as IDBDatabase | null
      database?.close()
    },
  })
}

/** Every block of one kind, or of one kind and first number. */
export function blocksOf(generation: Generation, kind: BlockKind, first?: number): IDBKeyRange {
  const low = first ?? 0
  const high = first ?? Number.MAX_SAFE_INTEGER
  return IDBKeyRange.bound([generation, kind, low, 0], [generation, kind, high, Number.MAX_SAFE_INTEGER])
}

/** Everything that a generation has left behind. */
export function allOf(generation: Generation): IDBKeyRange {
  return IDBKeyRange.bound([generation], [generation, []])
}
