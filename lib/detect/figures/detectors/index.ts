import { ahead } from './ahead.ts'
import { continued } from './continued.ts'
import { counted } from './counted.ts'
import type { Detector } from './detector.ts'
import { elliptic } from './elliptic.ts'
import { land } from './land.ts'
import { money } from './money.ts'
import { shares } from './shares.ts'

/** The detectors in order: the first that makes a figure of a number keeps it. */
export const DETECTORS: readonly Detector[] = [money, shares, land, counted, ahead, elliptic, continued]
