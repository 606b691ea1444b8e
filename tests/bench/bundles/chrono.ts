import { parse } from 'chrono-node/en'

/** The dates of a text. */
export const first = (text: string): number =>
  text.split('\n').reduce((count, paragraph) => count + parse(paragraph).length, 0)
