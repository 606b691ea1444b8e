import { figureKeys } from '../match/figure-keys.ts'
import { lookupWith } from '../match/lookup.ts'
import { statementTerms } from '../match/statement-terms.ts'
import type { Keying } from '../packs/store/keying.ts'

/** How reports of packs are looked up. Raise the version whenever a report would get other keys: stored packs are then arranged anew. */
export const KEYING: Keying = { version: '1', figureKeys, statementTerms, lookupWith }
