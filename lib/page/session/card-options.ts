import type { CardOpening, CardOptions } from '../../model/card.ts'
import { boxesOf } from '../marks/boxes.ts'
import type { PageRecord } from './page-record.ts'
import type { Ports } from './ports.ts'
import type { Session } from './session.ts'

/** What a session lends to its card. */
export interface CardTools {
  readonly session: Session
  readonly record: PageRecord
  readonly ports: Ports
  readonly language: string
  /** The claim whose card is open, if one is. */
  openClaim(): string | undefined
}

/** What the card of a claim is told and may ask for. */
export function cardOptions(
  { session, record, ports, language, openClaim }: CardTools,
  claimId: string,
  opening: CardOpening,
): Omit<CardOptions, 'onHover' | 'onClose'> {
  return {
    page: session.state(),
    claimId,
    opening,
    language,
    boxes: () => boxesOf(record.rangesOf(openClaim() ?? claimId)[0]),
    sentenceBoxes: () => boxesOf(record.sentenceOf(openClaim() ?? claimId)),
    onStep: (by) => session.step(by),
    onGo: (id) => session.goTo(id),
    onPanel: () => ports.openPanel(),
    onRefuse(id, { id: report, pack }) {
      const claim = record.claims.find((each) => each.id === id)
      const { facts } = session.state()
      if (claim !== undefined && facts !== undefined) ports.refuse({ claim, facts, report: { id: report, pack } })
    },
  }
}
