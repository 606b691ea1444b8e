import type { ArticleSummary } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { summaryOf } from '../../model/summary.ts'
import { formatList } from '../../wording/format.ts'
import type { Words } from '../words.ts'

/** "12 figures: 1 disputed, 3 corroborated by up to 4 independent origins and 8 not on record." */
export function articleSentence({ locale, say }: Words, page: PageState): string {
  const { figures, statements, ...counts } = summaryOf(page.claims, page.check?.findings ?? [])
  const parts = [
    ...(counts.disputed > 0 ? [say('standing.disputed.count', { count: counts.disputed })] : []),
    ...(counts.outdated > 0 ? [say('standing.outdated.count', { count: counts.outdated })] : []),
    ...(counts.corroborated > 0 ? [corroborated({ locale, say }, counts)] : []),
    ...(counts.echoed > 0 ? [say('standing.echoed.count', { count: counts.echoed })] : []),
    ...(counts.unknown > 0 ? [say('standing.unknown.count', { count: counts.unknown })] : []),
  ]
  const both = figures > 0 && statements > 0
  return say('summary.sentence', { figures, statements, both, parts: formatList(locale, parts) })
}

function corroborated(
  { say }: Words,
  { corroborated, mostOrigins }: Pick<ArticleSummary, 'corroborated' | 'mostOrigins'>,
) {
  return say('summary.corroborated', { count: corroborated, origins: Math.max(1, mostOrigins) })
}

/** Pairs of claims of the article that do not fit each other, each pair once, as far as both still stand in it. */
export function inconsistenciesOf({ claims, check, excerpts }: PageState): ArticleSummary['inconsistencies'] {
  const { inconsistencies } = summaryOf(claims, check?.findings ?? [])
  return inconsistencies.filter((pair) => pair.every((id) => id in excerpts))
}
