import { render } from 'preact'
import type { CardHandle, CardOpening, CardOptions } from '../../model/card.ts'
import { directionOf, WordsContext, wordsIn } from '../words.ts'
import { afterNextFrame } from './after-next-frame.ts'
import { type CardHost, cardHost, showHost } from './card-host.ts'
import { CardView } from './card-view.tsx'
import { onMoves, placeFor, putCard } from './follow-claim.ts'

/** Opens the card of a claim; there is one at a time, and the session that opened it closes it. */
export function openCard(options: CardOptions): CardHandle {
  return new Card(options)
}

/**
 * What is drawn when: the claim and its standing in the first frame, plot and reports in the next one, so that a reader
 * who points at a figure waits for neither. The card's place is found before anything of it is in the page.
 */
class Card implements CardHandle {
  readonly #options: CardOptions
  readonly #direction: 'ltr' | 'rtl'
  readonly #host: CardHost
  readonly #stop = new AbortController()
  readonly #cameFrom: Element | null = document.activeElement
  #shown: Pick<CardOptions, 'page' | 'claimId'>
  #isPinned = false
  #isWhole = false

  constructor(options: CardOptions) {
    this.#direction = directionOf(options.language)
    this.#options = options
    this.#shown = options
    this.#host = cardHost(options.language, this.#direction)
    this.#place()
    this.#render()
    showHost(this.#host)
    onMoves(() => this.#place(), this.#stop.signal)
    this.#listen()
    this.#opened(options.opening, true)
    afterNextFrame(() => this.#complete(), this.#stop.signal)
  }

  show({ page, claimId, opening }: Pick<CardOptions, 'page' | 'claimId' | 'opening'>): void {
    const isOther = claimId !== this.#shown.claimId
    this.#shown = { page, claimId }
    this.#isWhole = true
    this.#place()
    this.#render()
    this.#opened(opening, isOther)
  }

  isPinned(): boolean {
    return this.#isPinned
  }

  close(): void {
    if (this.#stop.signal.aborted) return
    this.#stop.abort()
    const hadFocus = this.#host.root.activeElement !== null
    render(null, this.#host.frame)
    this.#host.element.remove()
    if (hadFocus && this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus({ preventScroll: true })
  }

  #complete(): void {
    if (this.#isWhole) return
    this.#isWhole = true
    this.#render()
  }

  #place(): void {
    const { page, claimId } = this.#shown
    const finding = page.check?.findings.find((candidate) => candidate.claimId === claimId)
    const isFull = finding !== undefined && finding.related.length > 0
    putCard(this.#host.frame, placeFor(this.#options, isFull, this.#direction))
  }

  /** A card that the reader asked for is pinned and takes the focus; news about the same claim leaves the focus alone. */
  #opened(opening: CardOpening, isOther: boolean): void {
    if (opening === 'hover') return
    const takesFocus = isOther || !this.#isPinned
    this.#pin()
    if (takesFocus) this.#host.root.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true })
  }

  #pin(): void {
    this.#isPinned = true
    this.#host.frame.classList.add('is-pinned')
  }

  #dismiss = (): void => {
    this.close()
    this.#options.onClose()
  }

  #render(): void {
    const { onStep, onGo, onPanel, onRefuse, language } = this.#options
    render(
      <WordsContext.Provider value={wordsIn(language)}>
        <CardView
          {...this.#shown}
          isWhole={this.#isWhole}
          onStep={onStep}
          onGo={onGo}
          onPanel={onPanel}
          onRefuse={onRefuse}
          onDismiss={this.#dismiss}
        />
      </WordsContext.Provider>,
      this.#host.frame,
    )
  }

  #listen(): void {
    const { signal } = this.#stop
    const { element, frame } = this.#host
    frame.addEventListener('pointerenter', () => this.#options.onHover(true), { signal })
    frame.addEventListener('pointerleave', () => this.#options.onHover(false), { signal })
    frame.addEventListener('pointerdown', () => this.#pin(), { signal })
    frame.addEventListener('focusin', () => this.#pin(), { signal })
    addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true })
    addEventListener('pointerdown', (event) => event.target !== element && this.#dismiss(), { signal, capture: true })
  }

  /** Escape closes, wherever the focus is; what is typed in the card stays out of the page's own shortcuts. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    this.#dismiss()
  }
}
