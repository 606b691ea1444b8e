import type { Box } from '../../../lib/model/card.ts'
import type { PageState } from '../../../lib/model/page-state.ts'

/** A plain page to open a card on: one paragraph a claim, in a newspaper's column. */
export function showArticle(stage: HTMLElement, page: PageState): void {
  stage.setAttribute('role', 'main')
  stage.style.cssText = 'max-width: 34em; margin: 3rem auto; padding: 0 1rem; font: 19px/1.6 Georgia, serif'
  const title = document.createElement('h1')
  title.textContent = page.facts?.title ?? ''
  stage.append(title, ...page.claims.map(({ id }) => paragraphOf(id, page)))
}

function paragraphOf(id: string, page: PageState): HTMLElement {
  const excerpt = page.excerpts[id]
  const paragraph = document.createElement('p')
  const mark = document.createElement('span')
  mark.dataset.claim = id
  mark.textContent = excerpt?.quote ?? ''
  mark.style.textDecoration = 'underline 2px'
  paragraph.append(excerpt?.before ?? '', mark, excerpt?.after ?? '')
  return paragraph
}

/** Lines of the claim's words. */
export function boxesOf(claimId: string): readonly Box[] {
  const mark = document.querySelector(`[data-claim="${claimId}"]`)
  return mark === null ? [] : [...mark.getClientRects()]
}

/** Lines of its sentence: here, the paragraph. */
export function sentenceBoxesOf(claimId: string): readonly Box[] {
  const paragraph = document.querySelector(`[data-claim="${claimId}"]`)?.parentElement
  return paragraph ? [paragraph.getBoundingClientRect()] : []
}
