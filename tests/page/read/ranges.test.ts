import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath } from '../../../scripts/setup/browsers.mjs'
import { PageUnderTest } from './page-under-test.ts'

const URL = 'https://made-up.example/a'
const PAGE = `<!doctype html><title>Made-up</title><article><h1>Made-up</h1>
<p id="one">The council counted 1,200
   visitors on <b>Sun</b>day, it said, and it was <i>never</i> as many before.</p>
<p id="two">Two <a href="/x">hundred</a> of them came by boat, the harbour office reported to the council.</p></article>`

let page: PageUnderTest
beforeAll(async () => {
  page = await PageUnderTest.start()
}, 60_000)
afterAll(() => page?.close())

const around = (words: string, change = '') =>
  page.evaluate(URL, PAGE, `underTest.rangeAround(document, ${JSON.stringify(words)}, (document) => { ${change} })`)

describe.skipIf(browserPath('chromium') === undefined)('from the text back into the page', () => {
  test('over a line break of the source', async () => {
    expect(await around('1,200 visitors')).toEqual(['1,200\n   visitors', '1,200\n   visitors'])
  })
  test('over the edges of elements', async () => {
    expect(await around('Sunday, it said')).toEqual(['Sunday, it said', 'Sunday, it said'])
  })
  test('a link is in the text', async () => {
    expect(await around('Two hundred of them')).toEqual(['Two hundred of them', 'Two hundred of them'])
  })
  test('no range once the words are gone', async () => {
    expect(await around('by boat', 'document.getElementById("two").remove()')).toEqual(['by boat', '(no range)'])
  })
  test('no range once the words are others', async () => {
    const [, after] = (await around(
      'by boat',
      'document.getElementById("two").lastChild.data = " came on foot, all of the long way."',
    )) as string[]
    expect(after).toBe('(no range)')
  })
  test('other parts of a changed page keep theirs', async () => {
    expect(await around('1,200', 'document.getElementById("two").remove()')).toEqual(['1,200', '1,200'])
  })
  test('added paragraphs are read alone', async () => {
    const html =
      '<h2>Later</h2><p>Another 90 people came by bicycle in the evening, the office said.</p><nav><a href="/">Home</a></nav>'
    expect(await page.evaluate(URL, PAGE, `underTest.readAdded(document, ${JSON.stringify(html)})`)).toEqual([
      'paragraph: Another 90 people came by bicycle in the evening, the office said. = Another 90 people came by bicycle in the evening, the office said.',
    ])
  })
})
