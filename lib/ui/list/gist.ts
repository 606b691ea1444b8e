import type { Finding } from '../../model/findings.ts'
import type { RelationKind } from '../../model/relations.ts'
import { formatList } from '../../wording/format.ts'
import { nameShown } from '../../wording/names.ts'
import type { Words } from '../words.ts'

/** Whose names stand in a row; the card names all. */
const NAMED = 2

/** What a row says of the record: who says otherwise, who agrees. Names, not numbers of outlets. */
export function gistOf(words: Words, finding: Finding): string | undefined {
  const { say } = words
  switch (finding.standing) {
    case 'disputed': {
      const names = namesWith(words, finding, 'conflicts')
      return names.length === 0 ? undefined : say('list.conflicts', { names: short(words, names), count: names.length })
    }
    case 'outdated': {
      const names = namesWith(words, finding, 'updated')
      return names.length === 0 ? undefined : say('list.updated', { names: short(words, names) })
    }
    case 'corroborated':
    case 'echoed': {
      const names = namesWith(words, finding, 'agrees')
      return names.length === 0 ? undefined : say('list.agrees', { names: short(words, names), count: names.length })
    }
    case 'unknown':
      return finding.related.length === 0 ? undefined : say('list.related', { count: finding.related.length })
  }
}

/** Origins with a report of this relation, strongest report first; the page's own origin only where it stands alone. */
function namesWith({ locale }: Words, { related, origins }: Finding, kind: RelationKind): readonly string[] {
  const fitting = related.filter(({ relation }) => relation.kind === kind && relation.sameQuestion)
  const close = fitting.filter(({ relation }) => relation.kind !== 'agrees' || relation.closely)
  const ids = new Set((close.length > 0 ? close : fitting).map(({ origin }) => origin))
  const own = [...ids].flatMap((id) => origins.find((origin) => origin.id === id) ?? [])
  const others = own.filter(({ isPageOrigin }) => !isPageOrigin)
  return (others.length > 0 ? others : own).map(({ name }) => nameShown(locale, name))
}

function short({ locale, say }: Words, names: readonly string[]): string {
  if (names.length <= NAMED + 1) return formatList(locale, names)
  return say('list.and-others', { names: names.slice(0, NAMED).join(', ') })
}
