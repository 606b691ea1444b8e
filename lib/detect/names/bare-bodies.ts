import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { bodyOf } from './descriptions.ts'
import type { NameMention } from './find-names.ts'

/** A sentence whose names are still in mind. */
export interface Sighted {
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
}

const FORCES = wordSet('army military navy force forces ministry staff command guard')
const BODIES = wordSet('organisation armed-force government')
const HURT = wordSet('killed wounded injured died dead captured missing')

/** "the army", "the air force", "the defence ministry": every side has one. */
export const everySideHas = (words: readonly Token[]): boolean => FORCES.has(words.at(-1)?.lower ?? '')

/**
 * Whose "army" or "air force" it is: the last such body named, else that of the one side whom the sentence names as hurt,
 * else of the only side in sight. Where two sides fight it is nobody's: a wrong side is worse than none.
 */
export function bareBody(words: readonly Token[], sighted: readonly Sighted[], before: number): NameRef | undefined {
  const named = lastNamed(words, sighted, before)
  if (named !== undefined) return named
  const [own] = sighted
  const hurt = own?.tokens.some(({ lower, start }) => start < before && HURT.has(lower)) === true
  const side = (hurt ? onlySide([own], before) : undefined) ?? onlySide(sighted, before, own)
  return side === undefined ? undefined : bodyOf(side, words)
}

function lastNamed(words: readonly Token[], sighted: readonly Sighted[], before: number): NameRef | undefined {
  const ending = words.map(({ lower }) => lower).join(' ')
  for (const { names } of sighted)
    for (const { id, kind, span, text } of [...names].reverse())
      if (span.start < before && BODIES.has(kind ?? '') && text.toLowerCase().endsWith(ending))
        return id === undefined ? { text } : { text, id }
  return undefined
}

function onlySide(sighted: readonly Sighted[], before: number, told?: Sighted): string | undefined {
  const sides = new Set<string>()
  for (const { names, tokens } of sighted)
    for (const { party, span, end } of names) {
      if (party === undefined || span.start >= before) continue
      if (told !== undefined && (tokens === told.tokens || isDefence(told)) && attacks(tokens, end)) return undefined
      sides.add(party)
    }
  const [side] = sides
  return sides.size === 1 ? side : undefined
}

const DEFENCE = wordClass('shot downed intercepted repelled jammed suppressed')
const ATTACK = wordSet('launched fired attacked struck shelled bombed pounded unleashed sent')
const NEAR_VERB = 3

const isDefence = ({ tokens }: Sighted): boolean => tokens.some((token) => isOf(token, DEFENCE))

/** "Russia fired 472 drones. The air force said it shot down 385": the one who attacks does not tell of it so. */
function attacks(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + NEAR_VERB; at++) if (ATTACK.has(tokens[at]?.lower ?? '')) return true
  return false
}
