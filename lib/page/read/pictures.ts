import { hasSentence } from './prose.ts'
import type { Run } from './run.ts'

const LONGEST_CAPTION = 300
const HOW_FAR_OUT = 4

/** Is this line alone with a picture in an element? Captions are often marked by nothing else. */
export function isUnderPicture({ element, text }: Run, root: Element): boolean {
  if (text.length > LONGEST_CAPTION) return false
  let at: Element | null = element
  for (let step = 0; step < HOW_FAR_OUT && at !== null && at !== root; step++) {
    if ((at.textContent?.trim().length ?? 0) > text.length * 1.4 + 40) return false
    if (at.querySelector('img, picture, video') !== null) return at !== element || !hasSentence(text)
    at = at.parentElement
  }
  return false
}
