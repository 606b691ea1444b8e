import type { CardHandle, CardOpening, CardOptions, OpenCard } from '../../model/card.ts'
import type { MarkNames } from '../marks/names.ts'
import { presenceOf } from '../marks/style.ts'
import { meetingPoint } from './meeting-point.ts'

/** How long a hovered card waits for the pointer to come back. */
const GRACE_MS = 300

/** What the door needs to know of the session behind it. */
export interface CardHost {
  options(claimId: string | undefined, opening: CardOpening): Omit<CardOptions, 'onHover' | 'onClose'>
  needCard(): void
  /** The claim that stands for this one on the card. */
  shownFor(claimId: string): string
  /** Names of this load: the card bears one, by which our style sheet finds it. */
  readonly names: MarkNames
}

/** The one card of a page: its bundle is fetched when first wanted, then one card is opened, moved on and closed. */
export class CardDoor {
  readonly #host: CardHost
  #card: CardHandle | undefined
  #claimId: string | undefined
  #wanted: { claimId: string | undefined; opening: CardOpening } | undefined
  #grace: ReturnType<typeof setTimeout> | undefined
  #isInside = false

  constructor(host: CardHost) {
    this.#host = host
  }

  /** The claim whose card is open. */
  get claimId(): string | undefined {
    return this.#card === undefined ? undefined : this.#claimId
  }

  /** Open the card of this claim, or the one that says there is none. A hover never takes the place of a pinned card. */
  open(asked: string | undefined, opening: CardOpening): void {
    clearTimeout(this.#grace)
    const claimId = asked === undefined ? undefined : this.#host.shownFor(asked)
    const { openCard } = meetingPoint()
    if (openCard === undefined) this.#fetch(claimId, opening)
    else if (this.#card === undefined) this.#begin(openCard, claimId, opening)
    else if (opening !== 'hover' || (!this.#card.isPinned() && this.#claimId !== claimId)) this.#show(claimId, opening)
  }

  /** The pointer rests elsewhere: a card that is not pinned goes. */
  pointerLeft(): void {
    if (this.#wanted?.opening === 'hover') this.#wanted = undefined
    if (this.#isInside || this.#card === undefined || this.#card.isPinned()) return
    clearTimeout(this.#grace)
    this.#grace = setTimeout(() => this.close(), GRACE_MS)
  }

  /** News about the open claim. */
  refresh(): void {
    if (this.#card === undefined || this.#claimId === undefined) return
    this.#show(this.#host.shownFor(this.#claimId), this.#card.isPinned() ? 'press' : 'hover')
  }

  close(): void {
    clearTimeout(this.#grace)
    this.#wanted = undefined
    this.#card?.close()
    this.#forget()
  }

  /** The card's words come with its bundle, so for another language the bundle is asked for again. */
  speak(language: string): void {
    const point = meetingPoint()
    if (point.seed !== undefined) point.seed.language = language
    delete point.openCard
    this.close()
  }

  /** The first wish asks for the bundle; a later one takes its place while it is on its way. */
  #fetch(claimId: string | undefined, opening: CardOpening): void {
    const isFirst = this.#wanted === undefined
    this.#wanted = { claimId, opening }
    meetingPoint().cardArrived = (openCard: OpenCard) => {
      meetingPoint().openCard = openCard
      if (this.#wanted !== undefined) this.open(this.#wanted.claimId, this.#wanted.opening)
      this.#wanted = undefined
    }
    if (isFirst) this.#host.needCard()
  }

  #begin(openCard: OpenCard, claimId: string | undefined, opening: CardOpening): void {
    this.#claimId = claimId
    this.#card = openCard(this.#optionsFor(claimId, opening))
    // The card's host is the newest child of the document element. It goes out of sight together with our style sheet.
    const host = document.documentElement.lastElementChild
    if (!(host instanceof HTMLElement)) return
    host.setAttribute(this.#host.names.flash, '')
    host.style.setProperty('display', `var(${presenceOf(this.#host.names)}, none)`, 'important')
  }

  #show(claimId: string | undefined, opening: CardOpening): void {
    this.#claimId = claimId
    this.#card?.show({ page: this.#host.options(claimId, opening).page, claimId, opening })
  }

  #optionsFor(claimId: string | undefined, opening: CardOpening): CardOptions {
    return {
      ...this.#host.options(claimId, opening),
      onHover: (inside) => this.#hovered(inside),
      onClose: () => this.#forget(),
    }
  }

  #hovered(inside: boolean): void {
    this.#isInside = inside
    if (inside) clearTimeout(this.#grace)
    else this.pointerLeft()
  }

  #forget(): void {
    this.#card = undefined
    this.#isInside = false
    this.#claimId = undefined
  }
}
