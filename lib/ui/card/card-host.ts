import baseCss from '../styles/base.css?inline'
import plotCss from '../styles/plot.css?inline'
import reportsCss from '../styles/reports.css?inline'
import tokensCss from '../styles/tokens.css?inline'
import cardCss from './card.css?inline'

/** The card's one element in the page, and the root inside it that the page cannot look into. */
export interface CardHost {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** What moves and is measured. */
  readonly frame: HTMLElement
}

/** Written on the element itself and marked important: an article's style sheet may say anything about any element. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483647',
}

let sheet: CSSStyleSheet | undefined

/** Adds the host behind everything else of the document. It is closed, so that a page cannot read what we say of it. */
export function addCardHost(language: string, direction: 'ltr' | 'rtl'): CardHost {
  const element = document.createElement('div')
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important')
  // Open only under `wxt dev` and in the gallery, where tests look inside.
  const root = element.attachShadow({ mode: import.meta.env.DEV ? 'open' : 'closed' })
  root.adoptedStyleSheets = [cardSheet()]
  const frame = document.createElement('div')
  frame.className = 'card'
  frame.setAttribute('role', 'dialog')
  frame.setAttribute('aria-labelledby', 'card-title')
  frame.lang = language
  frame.dir = direction
  root.append(frame)
  document.documentElement.append(element)
  liftToTop(element)
  return { element, root, frame }
}

function cardSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync([tokensCss, baseCss, plotCss, reportsCss, cardCss].join('\n'))
  }
  return sheet
}

/** Above dialogs of the page too, where the browser knows popovers. */
function liftToTop(element: HTMLElement): void {
  element.popover = 'manual'
  element.showPopover()
}
