import type { CardOpening } from '../../../lib/model/card.ts'
import type { PageState } from '../../../lib/model/page-state.ts'
import { openCard } from '../../../lib/ui/card/card.tsx'
import { crowded } from '../fixtures/crowded.ts'
import { kursk } from '../fixtures/kursk.ts'
import { boxesOf, sentenceBoxesOf, showArticle } from './article.ts'
import type { Scene } from './scenes.tsx'

const ignore = () => undefined

function card(name: string, page: PageState, claimId: string, opening: CardOpening = 'press'): Scene {
  return {
    name: `card-${name}`,
    show(stage, locale) {
      showArticle(stage, page)
      openCard({
        page,
        claimId,
        opening,
        language: locale,
        boxes: () => boxesOf(claimId),
        sentenceBoxes: () => sentenceBoxesOf(claimId),
        onHover: ignore,
        onStep: ignore,
        onGo: ignore,
        onPanel: ignore,
        onClose: ignore,
      })
    },
  }
}

/** The card in each standing, while reading, with a lost claim and with sixty reports. */
export const cardScenes: readonly Scene[] = [
  card('corroborated', kursk, 'c1'),
  card('hovered', kursk, 'c1', 'hover'),
  card('nothing', kursk, 'c2'),
  card('outdated', kursk, 'c3'),
  card('statement', kursk, 'c5'),
  card('disputed', kursk, 'c6'),
  card('lost', { ...kursk, lost: ['c1'] }, 'c1'),
  card('reading', withoutCheck(kursk), 'c1'),
  card('sixty', crowded, 'c1'),
]

function withoutCheck({ check: _, ...page }: PageState): PageState {
  return { ...page, status: 'reading' }
}
