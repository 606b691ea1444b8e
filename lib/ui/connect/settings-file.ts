import { storage } from 'wxt/utils/storage'
import { DAYS, DEFAULT_COMPARING, GAPS } from '../../settings/comparing.ts'
import { comparingItem, languageItem, libraryItem, marksItem, packsItem, sitesItem } from '../../settings/items.ts'
import { saveFile } from '../export/save-file.ts'

/** Saves everything that the reader chose, and nothing that was read, to a file. */
export async function exportSettings(): Promise<void> {
  const settings = await storage.snapshot('local')
  const chosen = Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(TAKEN, name)))
  saveFile('second-source-settings.json', 'application/json', `${JSON.stringify(chosen, null, 2)}\n`)
}

/** Takes over what a saved file holds; false where it holds no settings, and then nothing is changed. */
export async function importSettings(file: File): Promise<boolean> {
  const saved = parsed(await file.text())
  const known = Object.entries(TAKEN).filter(([name]) => saved !== undefined && Object.hasOwn(saved, name))
  const takings = known.map(([name, take]) => take(saved?.[name]))
  if (takings.length === 0 || takings.includes(undefined)) return false
  for (const taking of takings) await taking?.()
  return true
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(JSON.parse(text))
  } catch {
    return undefined
  }
}

type Taking = (() => Promise<void>) | undefined

/** Each setting that a file may bring, and how its value is checked before it is kept. */
const TAKEN: Readonly<Record<string, (value: unknown) => Taking>> = {
  sites(value) {
    const { where, off } = record(value) ?? {}
    const place = oneOf(['click', 'news', 'every'] as const, where)
    const hosts = texts(off)
    return place && hosts && (() => sitesItem.setValue({ where: place, off: hosts }))
  },
  marks(value) {
    const { density, hover } = record(value) ?? {}
    const chosen = oneOf(['all', 'notable', 'conflicts'] as const, density)
    return chosen && (() => marksItem.setValue({ density: chosen, hover: hover !== false }))
  },
  comparing(value) {
    const { days, gap } = record(value) ?? {}
    const chosen = {
      days: oneOf(DAYS, days) ?? DEFAULT_COMPARING.days,
      gap: oneOf(GAPS, gap) ?? DEFAULT_COMPARING.gap,
    }
    return () => comparingItem.setValue(chosen)
  },
  packs(value) {
    const off = texts(record(value)?.off)
    return off && (() => packsItem.setValue({ off }))
  },
  library(value) {
    const { on, keepDays } = record(value) ?? {}
    const days = typeof keepDays === 'number' && keepDays >= 0 ? { keepDays } : {}
    return () => libraryItem.setValue({ on: on === true, ...days })
  },
  language(value) {
    const tag = texts([value])?.[0]
    return tag !== undefined && /^[A-Za-z0-9-]{2,40}$/.test(tag) ? () => languageItem.setValue(tag) : undefined
  },
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value)
}

/** A list of short texts, as host names and ids are. */
function texts(value: unknown): readonly string[] | undefined {
  const isList = Array.isArray(value) && value.length <= 10_000
  return isList && value.every((each) => typeof each === 'string' && each.length <= 300) ? value : undefined
}
