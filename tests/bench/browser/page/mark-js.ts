import Mark from 'mark.js'
import { drawn } from './frame.ts'

const mark = new Mark(document.body)

export async function reset(): Promise<void> {
  mark.unmark()
  await drawn()
}

export async function markWord(word: string): Promise<number> {
  mark.mark(word, { separateWordSearch: false })
  await drawn()
  return document.querySelectorAll('mark').length
}
