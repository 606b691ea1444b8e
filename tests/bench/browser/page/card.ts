import '../../../../lib/ui/card-words.ts'
import type { CardHandle } from '../../../../lib/model/card.ts'
import type { PageState } from '../../../../lib/model/page-state.ts'
import { openCard } from '../../../../lib/ui/card/card.tsx'
import { crowded } from '../../../ui/fixtures/crowded.ts'
import { kursk } from '../../../ui/fixtures/kursk.ts'
import { drawn, wholeDrawn } from './frame.ts'

let card: CardHandle | undefined
let root: ShadowRoot | undefined
let plain: { readonly html: string; readonly sheets: readonly CSSStyleSheet[] } | undefined
let host: HTMLElement | undefined

// The card's root is closed: whoever wants to see inside must be there when it is made.
const attachShadow = Element.prototype.attachShadow
Element.prototype.attachShadow = function (options) {
  root = attachShadow.call(this, options)
  return root
}

const PAGES = { kursk, crowded } as const
type PageName = keyof typeof PAGES

/** Opens the card of a claim with reports on record, until its first frame is drawn. */
export async function open(): Promise<void> {
  card = openOn(kursk)
  await drawn()
}

/** A card until all of it is drawn: of a claim with eight reports, or with sixty of twelve origins. */
export async function openWhole(page: PageName): Promise<void> {
  card = openOn(PAGES[page])
  await wholeDrawn()
}

/** What `openWhole` came to show, kept as text. */
export async function keepPlain(page: PageName): Promise<void> {
  await openWhole(page)
  plain = { html: root?.innerHTML ?? '', sheets: root?.adoptedStyleSheets ?? [] }
  reset()
}

/** The same card as text that the browser parses, styles and draws by itself. */
export async function openPlain(): Promise<void> {
  if (plain === undefined) throw new Error('there is no card to be shown plainly')
  host = document.createElement('div')
  host.popover = 'manual'
  host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: visible'
  const shadow = attachShadow.call(host, { mode: 'closed' })
  shadow.adoptedStyleSheets = [...plain.sheets]
  shadow.innerHTML = plain.html
  document.documentElement.append(host)
  host.showPopover()
  await wholeDrawn()
}

export function reset(): void {
  card?.close()
  host?.remove()
}

function openOn(page: PageState): CardHandle {
  const [claim] = page.claims
  if (claim === undefined) throw new Error('the page has no claim')
  const nothing = () => undefined
  return openCard({
    page,
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
}
