import { detect } from '../../../lib/detect/detect.ts'
import type { FigureClaim } from '../../../lib/model/claims.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

/** A line about a war, so that short samples are read as news of one. */
export const WAR_LINE = 'The war went on with missiles, artillery and shelling of the army.'

/** The figures of a text published on 12 November 2024. */
export function figuresOf(text: string): FigureClaim[] {
  const article = articleFromText(text, { url: '', published: '2024-11-12', language: 'en' })
  return detect(article).filter((claim): claim is FigureClaim => claim.facts.kind === 'figure')
}

/** The figures of a sentence inside news of a war. */
export const figuresInWar = (sentence: string): FigureClaim[] => figuresOf(`${WAR_LINE}\n${sentence}`)
