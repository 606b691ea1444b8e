import type { Forget, Outcome, ShelfPack, ShelfState } from '../../model/shelf.ts'

/** What the last thing that the reader asked for came to. */
export type ShelfNews =
  | { readonly kind: 'imported'; readonly title: string; readonly reports: number }
  | { readonly kind: 'not-imported'; readonly what: string; readonly problems: readonly string[] }
  | { readonly kind: 'asked'; readonly address: string; readonly outcome: Outcome }
  | { readonly kind: 'library-imported'; readonly count: number }

/** Packs from elsewhere, library and refusals as the options page shows them. */
export interface ShelfView {
  readonly state: ShelfState
  /** File or address that is being worked on. */
  readonly working?: string
  readonly news?: ShelfNews
  /** How many claims were forgotten at once and can still be brought back. */
  readonly forgotten?: number
}

/** What the reader can ask for. */
export interface ShelfActions {
  importFile(file: File): void
  /** Asks the browser for this one host first, so it must be called first in the press. */
  subscribe(address: string, sha256: string): void
  update(address: string): void
  remove(pack: ShelfPack): void
  setPack(id: string, isOn: boolean): void
  setLibrary(isOn: boolean): void
  keepFor(days: number): void
  search(words: string): void
  forget(what: Forget): void
  /** Empties the library at once, without a question: `bringBack` undoes it. */
  forgetAll(): void
  bringBack(): void
  exportLibrary(): void
  importLibrary(file: File): void
  takeBack(key: string): void
  exportRefusals(): void
}

/** What every section gets. */
export interface ShelfProps {
  readonly view: ShelfView
  readonly actions: ShelfActions
}
