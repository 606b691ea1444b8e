import type { PageState } from '../../lib/model/page-state.ts'

/** What a reader of the page would see, one claim a line: words, standing, how the reports on record relate, who says so. */
export function crossCheckTable({ claims, excerpts, check }: PageState): string {
  const rows = claims.map(({ id }) => {
    const finding = check?.findings.find(({ claimId }) => claimId === id)
    return [
      excerpts[id]?.quote ?? '',
      finding?.standing ?? 'unknown',
      counts(finding?.related ?? []),
      origins(finding?.origins ?? []),
    ]
  })
  const table = [['claim', 'standing', 'reports', 'origins'], ...rows]
  return table
    .map((row) =>
      row
        .map((cell, column) => clip(cell, WIDTHS[column] ?? 40))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const WIDTHS = [44, 12, 62, 44]

type Finding = NonNullable<PageState['check']>['findings'][number]

function counts(related: Finding['related']): string {
  const byKind = new Map<string, number>()
  for (const { relation } of related) byKind.set(nameOf(relation), (byKind.get(nameOf(relation)) ?? 0) + 1)
  return [...byKind].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

/** As the card tells them apart: a denial by the accused side alone disputes nothing; possibly the same question is no conflict. */
function nameOf({ kind, sameQuestion, why }: Finding['related'][number]['relation']): string {
  if (why.rule.endsWith('denied-by-accused')) return 'denied by the accused'
  return sameQuestion ? kind : `possibly ${kind}`
}

const origins = (all: Finding['origins']) =>
  all
    .filter(({ isPageOrigin }) => !isPageOrigin)
    .map(({ name }) => name)
    .join('; ')

function clip(text: string, width: number): string {
  const plain = text.replace(/\s+/g, ' ')
  return (plain.length > width ? `${plain.slice(0, width - 1)}…` : plain).padEnd(width)
}
