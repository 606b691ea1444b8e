/** Frames from the opening of a card until everything of it is drawn, with one to spare. */
const WHOLE = 5

/** Resolves when so many frames have been drawn that a card is whole. */
export async function wholeDrawn(): Promise<void> {
  for (let frame = 0; frame < WHOLE; frame++) await new Promise(requestAnimationFrame)
  await drawn()
}

/** Resolves when the browser has drawn what was changed. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
}
