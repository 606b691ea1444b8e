import type { CardHandle, CardOpening } from '../../../lib/model/card.ts'
import type { PageState } from '../../../lib/model/page-state.ts'
import { openCard } from '../../../lib/ui/card/card.tsx'
import { crowded } from '../fixtures/crowded.ts'
import { kursk } from '../fixtures/kursk.ts'
import { unsure } from '../fixtures/pages.ts'
import { boxesOf, sentenceBoxesOf, showArticle } from './article.ts'
import type { Scene } from './scenes.tsx'

const ignore = () => undefined
const { facts = { url: '' } } = kursk

function openOn(page: PageState, claimId: string | undefined, opening: CardOpening, language: string): CardHandle {
  return openCard({
    page,
    claimId,
    opening,
    language,
    boxes: () => boxesOf(claimId ?? 'c1'),
    sentenceBoxes: () => sentenceBoxesOf(claimId ?? 'c1'),
    onHover: ignore,
    onStep: ignore,
    onGo: ignore,
    onPanel: ignore,
    onRefuse: ignore,
    onClose: ignore,
  })
}

function card(name: string, page: PageState, claimId: string | undefined, opening: CardOpening = 'press'): Scene {
  return {
    name: `card-${name}`,
    show(stage, locale) {
      showArticle(stage, page)
      const handle = openOn(page, claimId, opening, locale)
      return () => handle.close()
    },
  }
}

/** For the tests of focus: a card that opens from a button of the page. */
const fromButton: Scene = {
  name: 'card-from-button',
  show(stage, locale) {
    showArticle(stage, kursk)
    const button = document.createElement('button')
    button.textContent = 'open the card'
    button.style.minHeight = '24px'
    let handle: CardHandle | undefined
    button.addEventListener('click', () => {
      handle = openOn(kursk, 'c1', 'keyboard', locale)
    })
    stage.append(button)
    return () => handle?.close()
  },
}

/** The card in each standing, while reading, with a lost claim and with sixty reports. */
export const cardScenes: readonly Scene[] = [
  card('corroborated', kursk, 'c1'),
  card('hovered', kursk, 'c1', 'hover'),
  card('nothing', kursk, 'c2'),
  card('outdated', kursk, 'c3'),
  card('statement', kursk, 'c5'),
  card('disputed', kursk, 'c6'),
  card('echoed', kursk, 'c2'),
  card('added-pack', fromAddedPack(kursk), 'c6'),
  card('lost', { ...kursk, lost: ['c1'] }, 'c1'),
  card('gone', kursk, 'no-longer-known'),
  card('failed', { ...withoutCheck(kursk), status: 'failed' }, 'c1'),
  card('partial', { ...kursk, status: 'partial' }, 'c6'),
  card('paused-truncated', { ...kursk, status: 'paused', facts: { ...facts, truncated: true } }, 'c4'),
  card('old', { ...kursk, facts: { ...facts, published: '2026-11-24' } }, 'c3'),
  card('unsure', unsure, 'u1'),
  card('long-names', crowded, 'c1', 'hover'),
  card('reading', withoutCheck(kursk), 'c1'),
  card('none-selected', kursk, undefined),
  card('sixty', crowded, 'c1'),
  fromButton,
]

/** The same page, everything on record from a pack that the reader added. */
function fromAddedPack({ check, ...page }: PageState): PageState {
  const packs = check?.packs.map((pack) => ({ ...pack, title: 'Border watch', isAdded: true }))
  return check === undefined ? page : { ...page, check: { ...check, packs: packs ?? [] } }
}

function withoutCheck({ check: _, ...page }: PageState): PageState {
  return { ...page, status: 'reading' }
}
