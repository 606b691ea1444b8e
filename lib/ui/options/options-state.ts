import type { ComparingSetting } from '../../settings/comparing.ts'
import type { MarksSetting } from '../../settings/marks.ts'
import type { SitesSetting, WhereToRun } from '../../settings/sites.ts'

/** A pack that came with the extension. */
export interface PackRow {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly reports: number
  readonly upTo?: string
}

/** Precision and recall of one kind of claim, in per cent. */
export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly allFields: number
}

/** Measured on the project's own annotated texts, with the command to measure again. */
export interface Accuracy {
  readonly measured: string
  readonly command: string
  readonly texts: number
  readonly figures: Scores
  readonly statements: Scores
}

/** Everything the options page shows. */
export interface OptionsState {
  readonly sites: SitesSetting
  /** Match patterns that the browser has granted. */
  readonly granted: readonly string[]
  readonly marks: MarksSetting
  readonly comparing: ComparingSetting
  readonly packs: readonly PackRow[]
  readonly packsOff: readonly string[]
  readonly language: string
  readonly locales: readonly string[]
  readonly shortcuts: readonly { readonly name: string; readonly key: string }[]
  readonly accuracy: Accuracy
  /** A site that a popup asked to allow. */
  readonly asked?: string
  readonly isDeleted: boolean
  /** What bringing settings from a file came to. */
  readonly settingsFile?: 'imported' | 'not-imported'
}

/** Everything the options page can ask for. */
export interface OptionsActions {
  chooseWhere(where: WhereToRun): void
  allow(host: string): void
  withdraw(pattern: string): void
  switchOn(host: string): void
  setMarks(marks: MarksSetting): void
  setComparing(comparing: ComparingSetting): void
  setPack(id: string, isOn: boolean): void
  setLanguage(language: string): void
  changeShortcuts(): void
  exportSettings(): void
  importSettings(file: File): void
  deleteAll(): void
}
