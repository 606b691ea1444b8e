import { render } from 'preact'
import type { CardHandle, CardOpening, CardOptions } from '../../model/card.ts'
import { directionOf, WordsContext, wordsIn } from '../words.ts'
import { addCardHost, type CardHost } from './card-host.ts'
import { CardView } from './card-view.tsx'
import { followClaim } from './follow-claim.ts'

/** Opens the card of a claim; there is one at a time, and the session that opened it closes it. */
export function openCard(options: CardOptions): CardHandle {
  return new Card(options)
}

class Card implements CardHandle {
  readonly #options: CardOptions
  readonly #host: CardHost
  readonly #stop = new AbortController()
  readonly #replace: () => void
  readonly #cameFrom: Element | null = document.activeElement
  #shown: Pick<CardOptions, 'page' | 'claimId'>
  #isPinned = false

  constructor(options: CardOptions) {
    const direction = directionOf(options.language)
    this.#options = options
    this.#shown = options
    this.#host = addCardHost(options.language, direction)
    this.#render()
    this.#replace = followClaim(this.#host, options, direction, this.#stop.signal)
    this.#listen()
    this.#opened(options.opening, true)
  }

  show({ page, claimId, opening }: Pick<CardOptions, 'page' | 'claimId' | 'opening'>): void {
    const isOther = claimId !== this.#shown.claimId
    this.#shown = { page, claimId }
    this.#render()
    this.#replace()
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
