import type { Span } from '../../model/article.ts'

/** "KYIV, Nov. 12 (Agency) – ", "CARACAS — ": where and when a wire was sent is no part of what was said. */
const DATELINE = /^[A-Z][A-Z /.'’-]{2,40}(?:, [^\n()—–]{2,24})?(?:: |(?: ?\([^\n)]{2,30}\))? [-–—] )(?=\S)/
/** "… – a theory that Kyiv calls absurd": another's view of it all. */
const VIEWED =
  / [-–—] an? (?:claim|theory|account|version|charge|allegation|accusation|assertion|suggestion) (?:that|which|[A-Z])/
const FEWEST_LETTERS = 12
const LOOSE = ',;: '
const BULLETS = '-–—•*'

/** "that" and closing commas are no part of what was said. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  if (start === 0 || text.charAt(start - 1) === '\n')
    from += DATELINE.exec(text.slice(start, start + 90))?.[0].length ?? 0
  if (BULLETS.includes(text.charAt(from))) from += /^(?:[-–—•*] )+/.exec(text.slice(from, from + 8))?.[0].length ?? 0
  while (from < end && LOOSE.includes(text.charAt(from))) from++
  if (text.startsWith('and ', from) || text.startsWith('but ', from)) from += 4
  // "denied that to CNN": no clause follows.
  if (text.startsWith('that ', from) && !/^(?:to|on) [A-Z]/.test(text.slice(from + 5, from + 9))) from += 5
  let to = end
  const said = text.slice(from, end)
  const view = said.search(VIEWED)
  if (view > FEWEST_LETTERS) to = from + view
  while (to > from && LOOSE.includes(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
