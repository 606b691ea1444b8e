import type { Finding } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { formatList } from '../../wording/format.ts'
import type { Words } from '../words.ts'
import { countStandings, listedClaims } from './choose.ts'

/** "12 figures: 3 corroborated, one of them by 4 independent origins, 1 disputed and 8 not on record." */
export function figuresSentence({ locale, say }: Words, page: PageState): string {
  const figures = listedClaims(page).filter(({ claim }) => claim.facts.kind === 'figure')
  const counts = countStandings(figures)
  const most = Math.max(0, ...figures.map(({ finding }) => originsBehind(finding)))
  const parts = [
    ...(counts.disputed > 0 ? [say('standing.disputed.count', { count: counts.disputed })] : []),
    ...(counts.outdated > 0 ? [say('standing.outdated.count', { count: counts.outdated })] : []),
    ...(counts.corroborated > 0
      ? [say('summary.corroborated', { count: counts.corroborated, origins: Math.max(1, most) })]
      : []),
    ...(counts.echoed > 0 ? [say('standing.echoed.count', { count: counts.echoed })] : []),
    ...(counts.unknown > 0 ? [say('standing.unknown.count', { count: counts.unknown })] : []),
  ]
  return say('summary.sentence', { figures: figures.length, parts: formatList(locale, parts) })
}

/** Independent origins that agree with a corroborated claim. */
function originsBehind(finding: Finding | undefined): number {
  if (finding?.standing !== 'corroborated') return 0
  return finding.origins.filter(({ bearing, isPageOrigin }) => bearing === 'agrees' && !isPageOrigin).length
}

/** Pairs of claims of the article that do not fit each other, each pair once. */
export function inconsistenciesOf(page: PageState): readonly (readonly [string, string])[] {
  const pairs = page.check?.findings.flatMap(({ claimId, within }) =>
    within
      .filter(({ relation }) => relation.kind === 'conflicts' && relation.sameQuestion)
      .filter((other) => claimId < other.claimId && claimId in page.excerpts && other.claimId in page.excerpts)
      .map((other) => [claimId, other.claimId] as const),
  )
  return pairs ?? []
}
