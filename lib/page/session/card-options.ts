import type { CardOpening, CardOptions } from '../../model/card.ts'
import { boxesOf } from '../marks/boxes.ts'
import type { PageRecord } from './page-record.ts'
import type { Ports } from './ports.ts'
import type { SelectionReader } from './selection-reader.ts'
import type { Session } from './session.ts'

/** What a session lends to its card. */
export interface CardTools {
  readonly session: Session
  readonly record: PageRecord
  readonly ports: Ports
  readonly language: string
  /** The claim whose card is open, if one is. */
  openClaim(): string | undefined
  readonly selection: SelectionReader
}

/** What the card of a claim is told and may ask for. */
export function cardOptions(
  { session, record, ports, language, openClaim, selection }: CardTools,
  claimId: string | undefined,
  opening: CardOpening,
): Omit<CardOptions, 'onHover' | 'onClose'> {
  const shown = () => openClaim() ?? claimId
  const rangeOf = (id: string | undefined) => (id === undefined ? selection.range : record.rangesOf(id)[0])
  const sentenceOf = (id: string | undefined) => (id === undefined ? selection.range : record.sentenceOf(id))
  return {
    page: session.state(),
    claimId,
    opening,
    language,
    boxes: () => boxesOf(rangeOf(shown())),
    sentenceBoxes: () => boxesOf(sentenceOf(shown())),
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
