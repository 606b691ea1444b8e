import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { Pictures } from '../../../lib/page/read/pictures.ts'
import type { Run } from '../../../lib/page/read/run.ts'

const LINE = 'The bridge after the flood.'
const LONG = 'Both ferries run again, and the people of the town came to see the first of them leave the harbour.'

test.each([
  ['under a picture, in a box of its own', `<div><img><p id="line">${LINE}</p></div>`, true, true],
  ['a sentence in the very paragraph of a picture', `<p id="line"><img>${LINE}</p>`, true, false],
  ['a word in the very paragraph of a picture', '<p id="line"><img>Reuters</p>', false, true],
  ['with a paragraph beside it', `<div><img><p id="line">${LINE}</p><p>${LONG}</p></div>`, true, false],
  ['in another box', `<div><img></div><div><p id="line">${LINE}</p></div>`, true, false],
])('a line %s', (_, html, hasSentence, expected) => {
  const { document } = parseHTML(`<html><body><article>${html}</article></body></html>`)
  const [root, element] = [document.querySelector('article'), document.querySelector('#line')]
  if (root === null || element === null) throw new Error('the page has an article with a line')
  const run = { element, text: element.textContent ?? '', hasSentence } as Run
  expect(new Pictures(root).standOver(run)).toBe(expected)
})
