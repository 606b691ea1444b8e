/**
 * Finds what a reader would press by the name that is read or heard: the first shown control whose name contains the
 * words. It travels into popups and pages as text, and uses nothing but its arguments.
 */
export function controlNamed(root: Document | ShadowRoot, words: string): HTMLElement | undefined {
  const controls = root.querySelectorAll<HTMLElement>('button, a[href], summary, [role="switch"]')
  return [...controls].find((control) => {
    const name = control.getAttribute('aria-label') ?? control.innerText
    return name.includes(words) && control.getClientRects().length > 0
  })
}
