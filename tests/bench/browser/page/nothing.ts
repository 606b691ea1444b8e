import { drawn } from './frame.ts'

/** What measuring costs by itself: one call and one frame. */
export const frame = drawn

/** One call alone. */
export function nothing(): void {}

/** Looks at every text node: what marking cannot do without. */
export function look(word: string): number {
  let found = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if ((node.nodeValue ?? '').indexOf(word) !== -1) found++
  return found
}

/** A host with a closed root and one line of text. */
export async function openEmptyRoot(): Promise<void> {
  const host = document.createElement('div')
  host.attachShadow({ mode: 'closed' }).append('nothing')
  document.documentElement.append(host)
  await drawn()
  host.remove()
}
