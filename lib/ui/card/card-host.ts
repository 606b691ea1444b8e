import baseCss from '../styles/base.css?inline'
import plotCss from '../styles/plot.css?inline'
import reportsCss from '../styles/reports.css?inline'
import tokensCss from '../styles/tokens.css?inline'
import cardCss from './card.css?inline'

/** The card's one element in the page, and the root inside it that the page cannot look into. */
export interface CardHost {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** What moves. */
  readonly frame: HTMLElement
}

/** Written on the element itself and marked important: an article's style sheet may say anything about any element. */
const HOST_STYLE = [
  'all: initial',
  'position: fixed',
  'inset: 0 auto auto 0',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'background: none',
  'width: 0',
  'height: 0',
  'overflow: visible',
  'z-index: 2147483647',
]
  .map((line) => `${line} !important`)
  .join(';')

/** Made once a page and used for every card of it: no element or style sheet is built twice. */
let made: CardHost | undefined

/** The host, not yet in the page. It is closed, so that a page cannot read what we say of it. */
export function cardHost(language: string, direction: 'ltr' | 'rtl'): CardHost {
  made ??= makeHost()
  made.frame.lang = language
  made.frame.dir = direction
  made.frame.className = 'card'
  return made
}

function makeHost(): CardHost {
  const element = document.createElement('div')
  // Open only under `wxt dev` and in the gallery, where tests look inside.
  const root = element.attachShadow({ mode: import.meta.env.DEV ? 'open' : 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([tokensCss, baseCss, plotCss, reportsCss, cardCss].join('\n'))
  root.adoptedStyleSheets = [sheet]
  const frame = document.createElement('div')
  frame.setAttribute('role', 'dialog')
  frame.setAttribute('aria-labelledby', 'card-title')
  root.append(frame)
  element.popover = 'manual'
  return { element, root, frame }
}

/** Adds the host behind everything else of the document, above dialogs of the page too. A page may have changed it meanwhile. */
export function showHost({ element }: CardHost): void {
  element.style.cssText = HOST_STYLE
  document.documentElement.append(element)
  element.showPopover()
}
