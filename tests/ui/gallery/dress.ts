/** Gives the document this style sheet and no other: each surface has a page and a sheet of its own. */
export function dress(css: string): void {
  const sheet = document.querySelector('style#sheet') ?? document.createElement('style')
  sheet.id = 'sheet'
  sheet.textContent = css
  document.head.append(sheet)
}
