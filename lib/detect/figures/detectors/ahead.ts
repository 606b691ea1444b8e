import { counted } from './counted.ts'
import type { Detector } from './detector.ts'
import { land } from './land.ts'
import { money } from './money.ts'

/** "not 10,000 but 12,000 soldiers", "from 300,000 to 130,000 soldiers": the noun or unit stands behind the next number. */
export const ahead: Detector = {
  name: 'ahead',
  find(candidate) {
    const { sentence, amount, amounts } = candidate
    const next = amounts.find(({ from }) => from > amount.from)
    if (
      next === undefined ||
      !JOINTS.test(
        sentence.tokens
          .slice(amount.to, next.from)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return undefined
    const twin = { ...candidate, amount: next }
    const draft = money.find(twin) ?? land.find(twin) ?? counted.find(twin)
    return draft === undefined ? undefined : { ...draft, amount, detector: 'ahead', from: amount.from, to: amount.to }
  },
}

const JOINTS = /^(?:but|to|, not|and not|, but|, rather than|rather than|instead of)$/
