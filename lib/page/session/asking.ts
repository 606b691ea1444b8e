import type { ArticleFacts } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { CrossCheck } from '../../model/findings.ts'
import type { Result } from '../../model/result.ts'
import type { Ports } from './ports.ts'

/** An article with more claims is answered in parts, what the reader sees first. An ordinary one has some forty. */
const ANSWERED_AT_ONCE = 60
/** More claims are not set against each other in one question: that grows with the square of their number. */
const ASKED_AT_ONCE = 1_000
/** A background that is stopped while it answers is asked again so often. */
const MOST_TRIES = 3
const BETWEEN_TRIES_MS = 200

/** What asking needs to know of the page. */
export interface Asker {
  readonly ports: Pick<Ports, 'crossCheck'>
  /** Those of these claims whose words the reader sees. */
  seen(claims: readonly Claim[]): Promise<ReadonlySet<string>>
  /** A part of the answer; more may follow. False: nobody needs the rest any more. */
  told(part: CrossCheck): boolean
}

/** Asks what is on record about claims, which come in reading order, and resolves when all is answered. */
export async function askAbout(claims: readonly Claim[], facts: ArticleFacts, asker: Asker): Promise<void> {
  const seen = claims.length > ANSWERED_AT_ONCE ? await asker.seen(claims) : NONE
  for (const group of groupsOf(claims, seen)) await askGroup(group, seen, facts, asker)
}

const NONE: ReadonlySet<string> = new Set()

/** Claims that are asked about in one question, those with something in view before the others. */
function groupsOf(claims: readonly Claim[], seen: ReadonlySet<string>): readonly (readonly Claim[])[] {
  const groups: Claim[][] = []
  for (let from = 0; from < claims.length; from += ASKED_AT_ONCE) groups.push(claims.slice(from, from + ASKED_AT_ONCE))
  if (groups.length < 2) return groups
  const isSeen = new Set(groups.filter((group) => group.some(({ id }) => seen.has(id))))
  return [...isSeen, ...groups.filter((group) => !isSeen.has(group))]
}

async function askGroup(
  claims: readonly Claim[],
  seen: ReadonlySet<string>,
  facts: ArticleFacts,
  asker: Asker,
): Promise<void> {
  const left = new Set(orderOf(claims, seen))
  const isLong = claims.length > ANSWERED_AT_ONCE
  let refusal: string | undefined
  const told = (part: Result<CrossCheck>): boolean => {
    if (!part.ok) refusal = part.problems[0]?.found ?? 'no answer'
    else for (const { claimId } of part.value.findings) left.delete(claimId)
    return part.ok && asker.told(part.value)
  }
  for (let tries = 1; ; tries++) {
    const asked = isLong || tries > 1 ? { asked: [...left] } : {}
    try {
      await asker.ports.crossCheck({ claims, facts, ...asked }, told)
      break
    } catch (error) {
      if (tries === MOST_TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS))
    }
  }
  if (refusal !== undefined) throw new Error(refusal)
}

/** The claims' ids, in the order in which the reader wants to know. */
function orderOf(claims: readonly Claim[], seen: ReadonlySet<string>): readonly string[] {
  const ids = claims.map(({ id }) => id)
  return [...ids.filter((id) => seen.has(id)), ...ids.filter((id) => !seen.has(id))]
}
