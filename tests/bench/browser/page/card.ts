import '../../../../lib/ui/card-words.ts'
import type { CardHandle } from '../../../../lib/model/card.ts'
import { openCard } from '../../../../lib/ui/card/card.tsx'
import { kursk } from '../../../ui/fixtures/kursk.ts'
import { drawn } from './frame.ts'

let card: CardHandle | undefined

/** Opens the card of a claim with reports on record. */
export async function open(): Promise<void> {
  const [claim] = kursk.claims
  if (claim === undefined) throw new Error('the page has no claim')
  const nothing = () => undefined
  card = openCard({
    page: kursk,
    claimId: claim.id,
    opening: 'press',
    language: 'en',
    boxes: () => [{ left: 100, top: 100, width: 200, height: 20 }],
    sentenceBoxes: () => [{ left: 50, top: 100, width: 400, height: 40 }],
    onHover: nothing,
    onStep: nothing,
    onGo: nothing,
    onPanel: nothing,
    onRefuse: nothing,
    onClose: nothing,
  })
  await drawn()
}

export function reset(): void {
  card?.close()
}
