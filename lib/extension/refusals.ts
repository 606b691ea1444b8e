import { storage } from 'wxt/utils/storage'
import type { Claim } from '../model/claims.ts'
import type { Refusal } from '../model/refusals.ts'
import type { Report } from '../model/reports.ts'
import { isRefused, refusalOf } from '../packs/refusals.ts'

/** What the reader called "not the same claim", oldest first. */
export const refusalsItem = storage.defineItem<readonly Refusal[]>('local:refusals', { version: 1, fallback: [] })

/** Kept at most; the oldest are forgotten first. */
const MOST_REFUSALS = 2_000

/** Remembers that a claim and a report have nothing to do with each other. */
export async function refuse(claim: Claim, report: Report, rule: string): Promise<void> {
  const refusal = refusalOf(claim, report, rule, new Date().toISOString())
  const others = (await refusalsItem.getValue()).filter(({ key }) => key !== refusal.key)
  await refusalsItem.setValue([...others, refusal].slice(-MOST_REFUSALS))
}

/** Takes the reader's word back. */
export async function takeBack(key: string): Promise<void> {
  await refusalsItem.setValue((await refusalsItem.getValue()).filter((each) => each.key !== key))
}

/** Decides for every pair of claim and report whether the reader refused it. */
export async function refused(): Promise<(claim: Claim, report: Report) => boolean> {
  const keys = new Set((await refusalsItem.getValue()).map(({ key }) => key))
  return (claim, report) => isRefused(keys, claim, report)
}
