/** A researched record as assets/sources/records has it. Missing fields are unknown. */
export interface SourceRecord {
  readonly id: string
  readonly kind: 'figure' | 'statement'
  readonly outlet: string
  readonly url: string
  readonly published?: string
  readonly publishedBasis?: string
  readonly claimant: string
  readonly claimantRole: string
  readonly claimantSide: string
  readonly via?: string
  readonly reprintOf?: string
  readonly primary?: boolean
  readonly sourceQuality?: string
  readonly actor?: string
  readonly by?: string
  readonly measure?: string
  readonly action?: string
  readonly role?: string
  readonly group?: string
  readonly unit?: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly bound?: string
  readonly family?: string
  readonly place?: string
  readonly asOf?: string
  readonly since?: string
  readonly until?: string
  readonly occasion?: string
  readonly method?: string
  readonly modality: string
  readonly stance?: string
  readonly topic?: string
  readonly proposition?: string
  readonly polarity?: string
  readonly accused?: boolean
  readonly summary: string
}

/** One war: its records and what its header says. */
export interface PackSource {
  readonly pack: string
  readonly title: string
  readonly about: string
  /** Sides whose officials are parties to this war, and those that are parties to events of it. */
  readonly parties: readonly string[]
  readonly partiesToEvents?: readonly string[]
}

const NEEDED = ['id', 'kind', 'outlet', 'url', 'claimant', 'modality', 'summary'] as const

/** Reads records of one file; throws with file, line and field, since sources are our own. */
export function readRecords(text: string, file: string): readonly SourceRecord[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line, index) => {
    const record = JSON.parse(line) as Partial<SourceRecord>
    const missing = NEEDED.find((name) => record[name] === undefined)
    if (missing !== undefined) throw new Error(`${file}:${index + 1}: a record without "${missing}"`)
    return record as SourceRecord
  })
}
